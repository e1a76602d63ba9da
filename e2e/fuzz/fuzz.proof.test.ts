import fc from 'fast-check'
import type { CreateDatabase } from 'service-kit/testing/test-databases.ts'
import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { it } from 'vitest'
import type { Target } from '../requests/targets.ts'
import { fuzzOperation } from './fuzz-operation.ts'
import { startFuzzedServices } from './fuzzed-services.ts'

const { FUZZ_SEED, FUZZ_MINUTES, LONG } = process.env
const firstSeed = Number(FUZZ_SEED ?? 20261125) // `npm run check` always uses this seed, `npm run fuzz` a random one
const durationMs = Number(FUZZ_MINUTES ?? (LONG ? 2 : 0)) * 30_000 // half of the minutes for each database
const slackMs = 120_000

describeOnEveryDatabase('requests generated from the contracts', createDatabase => {
  it(
    'get documented responses and break no invariant',
    async () => {
      const endsAtMs = performance.now() + durationMs
      let seed = firstSeed
      do await runRound(seed++, createDatabase)
      while (performance.now() < endsAtMs)
    },
    durationMs + slackMs,
  )
})

/** Fuzzes every operation once. Each round starts new services, so that its result depends on the seed alone. */
async function runRound(seed: number, createDatabase: CreateDatabase): Promise<void> {
  await using services = await startFuzzedServices(createDatabase)
  const statuses: number[] = []
  const keywords: string[] = []
  const failed = (error: unknown) => new Error(`To repeat: npm run fuzz -- --seed ${seed}`, { cause: error })
  const assert = async (numRuns: number, property: fc.IAsyncProperty<unknown>) => {
    const { failed: hasFailed, errorInstance } = await fc.check(property, { seed, numRuns })
    if (hasFailed) throw errorInstance
  }
  const round = { assert, statuses, keywords }
  // Operations that take rights away from the callers come last: afterwards, the callers get 401.
  const [ofUsers, ofOrders] = ['user-service', 'order-service'].map(name =>
    services.targets.filter(({ service }) => service === name),
  )
  try {
    for (const target of ofOrders ?? []) await fuzzOperation(target, services, round)
    await services.expectConsistentOrders()
    for (const target of ofUsers?.toSorted(readsFirst) ?? []) await fuzzOperation(target, services, round)
    await services.expectHealthy()
  } catch (error) {
    throw failed(error)
  }
  console.log(`fuzz, seed ${seed}: ${tally(statuses)}; violated keywords: ${tally(keywords)}`)
}

function readsFirst(one: Target, other: Target): number {
  return Number(one.method !== 'get') - Number(other.method !== 'get')
}

function tally(names: (string | number)[]): string {
  const counts = Object.entries(Object.groupBy(names, name => name))
  return counts.map(([name, all]) => `${name} × ${all?.length}`).join(', ')
}
