import { spawn } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { parseArgs } from 'node:util'
import { runCommand } from 'service-kit/process/command.ts'
import { StartFailure } from 'service-kit/process/start-failure.ts'

/**
 * Runs the fuzz test with requests generated from the contracts: one round, or rounds for `--minutes N`. `--seed N`
 * repeats a round.
 */
await runCommand(async () => {
  const { seed = String(randomInt(2 ** 30)), minutes } = readArguments()
  const environment = { FUZZ_SEED: seed, ...(minutes && { FUZZ_MINUTES: minutes }) }
  const options = { stdio: 'inherit', env: { ...process.env, PROOFS: '1', ...environment } } as const
  const [code] = await once(spawn('vitest', ['run', 'e2e/fuzz/fuzz.proof.test.ts'], options), 'exit')
  process.exitCode = code ?? 1
})

function readArguments(): { seed?: string | undefined; minutes?: string | undefined } {
  const options = { seed: { type: 'string' }, minutes: { type: 'string' } } as const
  try {
    const { values } = parseArgs({ options })
    if (Object.values(values).every(value => /^\d{1,10}$/.test(value))) return values
  } catch {}
  throw new StartFailure('Usage: npm run fuzz -- --seed 1 --minutes 10, with whole numbers; both options are optional')
}
