import { execFile, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { isSafe } from 'openapi/contract/contract.ts'
import type { Operation } from 'openapi/contract/document.ts'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { ServiceOperation } from './scenarios/documented-responses.ts'
import { defaultCallerOf, documentedResponses, serviceOperations } from './scenarios/documented-responses.ts'
import type { SharedUsers } from './scenarios/installation.ts'
import { install, startUsers } from './scenarios/installation.ts'
import type { InstallationPool } from './scenarios/installation-pool.ts'
import { createInstallationPool } from './scenarios/installation-pool.ts'
import { scenarioFor } from './scenarios/scenarios.ts'

const execute = promisify(execFile)
const root = join(import.meta.dirname, '../..')
const curl = spawnSync('curl', ['--version']).status === 0
if (!curl) console.warn('Code samples in curl are skipped: there is no curl.')

/** Each code sample sends the first example of its operation, so it runs after the steps of that example's scenario. */
describe('code samples', () => {
  let folder = ''
  let users: SharedUsers
  let pool: InstallationPool
  beforeAll(async () => {
    mkdirSync(join(root, 'dist'), { recursive: true })
    folder = mkdtempSync(join(root, 'dist/code-samples-')) // in the project, whose packages the samples import
    users = await startUsers()
    pool = createInstallationPool(users)
  })
  afterAll(async () => {
    await pool[Symbol.asyncDispose]()
    await users[Symbol.asyncDispose]()
    rmSync(folder, { recursive: true })
  })

  it.skipIf(!curl).for(serviceOperations)('in curl succeed: $operation.operationId', operation =>
    run(operation, 'Shell', async (source, token) => {
      const line = `${source} -sS -o /dev/null -w '%{http_code}'`
      const { stdout } = await execute('/bin/sh', ['-c', line], { env: { ...process.env, TOKEN: token } })
      return Number(stdout)
    }),
  )

  it.for(serviceOperations)('in TypeScript succeed: $operation.operationId of the $service', async operation => {
    using print = vi.spyOn(console, 'log').mockReturnValue()
    await run(operation, 'TypeScript', async (source, token) => {
      vi.stubEnv('TOKEN', token)
      await import(write(`run ${operation.service} ${operation.operation.operationId}.ts`, source))
      vi.unstubAllEnvs()
      return print.mock.lastCall?.[0]
    })
  })

  it('in TypeScript compile', async () => {
    for (const { service, operation } of serviceOperations)
      write(`compiled ${service} ${operation.operationId}.ts`, sampleOf(operation, 'TypeScript'))
    const settings = { extends: '../../tsconfig.json', include: ['compiled *.ts'], exclude: [] }
    const project = write('tsconfig.json', JSON.stringify(settings))
    const compiler = join(root, 'node_modules/typescript/bin/tsc')
    const output = await execute(process.execPath, [compiler, '--project', project]).catch(failed => failed)
    expect(output.stdout).toBe('')
  })

  /** Runs the sample of an operation, of an unsafe one in its own installation, and expects the status of its first example. */
  async function run(
    operation: ServiceOperation,
    lang: string,
    execute: (source: string, token: string | undefined) => Promise<unknown>,
  ): Promise<void> {
    const [first] = documentedResponses(operation)
    if (!first) throw new Error(`${operation.operation.operationId} documents no response`)
    const scenario = scenarioFor(operation, first)
    await using own = isSafe(operation) ? undefined : await install(operation.service, scenario, users)
    const installation = own ?? (await pool.get(operation.service, scenario))
    const url = installation.urls[operation.service]
    const sample = sampleOf(operation.operation, lang).replace(operation.contract.servers[0]?.url ?? '', url)
    const source = installation.tokens.withRealTokens(sample) ?? sample
    const token = await installation.tokens.tokenFor(scenario.as ?? defaultCallerOf(operation))
    expect(await execute(source, token)).toBe(first.status)
  }

  function write(name: string, text: string): string {
    const path = join(folder, name)
    writeFileSync(path, text)
    return path
  }
})

function sampleOf({ operationId, 'x-codeSamples': samples = [] }: Operation, lang: string): string {
  const sample = samples.find(each => each.lang === lang)
  if (!sample) throw new Error(`${operationId} has no code sample in ${lang}.`)
  return sample.source
}
