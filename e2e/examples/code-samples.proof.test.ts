import { execFile } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { promisify } from 'node:util'
import { isSafe, successTypesOf } from 'openapi/contract/contract.ts'
import type { Contract, Operation } from 'openapi/contract/document.ts'
import { eventStreamType } from 'openapi/contract/streams/server-sent-events.ts'
import orderContract from 'openapi/generated/order-service.json' with { type: 'json' }
import userContract from 'openapi/generated/user-service.json' with { type: 'json' }
import { deliverTo, exampleOf, secret } from 'openapi/testing/receivers.ts'
import { findFreePort } from 'service-kit/testing/process.ts'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { run as runProgram } from '../processes/processes.ts'
import { isInstalled, waitUntilListening } from '../processes/programs.ts'
import type { ServiceOperation } from './scenarios/documented-responses.ts'
import { defaultCallerOf, documentedResponses, serviceOperations } from './scenarios/documented-responses.ts'
import type { SharedUsers } from './scenarios/installation.ts'
import { install, startUsers } from './scenarios/installation.ts'
import type { InstallationPool } from './scenarios/installation-pool.ts'
import { createInstallationPool } from './scenarios/installation-pool.ts'
import { scenarioFor } from './scenarios/scenarios.ts'

const execute = promisify(execFile)
const root = join(import.meta.dirname, '../..')
const curl = isInstalled('curl')
if (!curl) console.warn('Code samples in curl are skipped: there is no curl.')

/** The code samples of receivers of events: one of each event type, and those of the README. */
const receivers = [
  ...Object.entries({ 'order-service': orderContract, 'user-service': userContract }).flatMap(
    ([service, contract]: [string, Contract]) =>
      Object.entries(contract.webhooks ?? {}).map(([type, { post }]) => ({
        service,
        type,
        source: sampleOf({ operationId: type, ...post }, 'TypeScript'),
      })),
  ),
  ...[...readFileSync(join(root, 'README.md'), 'utf8').matchAll(/\n```ts\n(.*?)```/gs)].map(
    ([, source = ''], index) => ({
      service: 'README',
      type: `sample ${index + 1}`,
      source,
    }),
  ),
]

/** Each code sample sends the first example of its operation, so it runs after the steps of that example's scenario. */
describe('code samples', () => {
  let folder = ''
  let users: SharedUsers
  let pool: InstallationPool
  beforeAll(async () => {
    mkdirSync(join(root, 'dist'), { recursive: true })
    folder = mkdtempSync(join(root, 'dist/code-samples-')) // in the project, whose packages the samples import
    const clients = join(folder, 'node_modules/openapi') // as the package has it, and not as the project has it
    await execute(process.execPath, [join(root, 'openapi/package/build.ts'), join(clients, 'dist')])
    copyFileSync(join(root, 'openapi/package.json'), join(clients, 'package.json'))
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
      const limit = isStream(operation) ? '-m 2' : '' // a stream does not end, so curl fails after this time
      const line = `${source} -sS -o /dev/null -w '%{http_code}' ${limit}`
      const running = execute('/bin/sh', ['-c', line], { env: { ...process.env, TOKEN: token } })
      const { stdout } = await (isStream(operation) ? running.catch(failed => failed) : running)
      return Number(stdout)
    }),
  )

  it.for(serviceOperations)('in TypeScript succeed: $operation.operationId of the $service', async operation => {
    using print = vi.spyOn(console, 'log').mockReturnValue()
    await run(operation, 'TypeScript', async (source, token) => {
      vi.stubEnv('TOKEN', token)
      const running = import(write(`run ${operation.service} ${operation.operation.operationId}.ts`, source))
      await (isStream(operation) ? vi.waitFor(() => expect(print).toHaveBeenCalled(), 10_000) : running)
      vi.unstubAllEnvs()
      return print.mock.lastCall?.[0]
    })
  })

  it('in TypeScript compile', async () => {
    for (const { service, operation } of serviceOperations)
      write(`compiled ${service} ${operation.operationId}.ts`, sampleOf(operation, 'TypeScript'))
    for (const { service, type, source } of receivers) write(`compiled ${service} ${type}.ts`, source)
    const settings = { extends: '../../tsconfig.json', include: ['compiled *.ts'], exclude: [] }
    const project = write('tsconfig.json', JSON.stringify(settings))
    const compiler = join(root, 'node_modules/typescript/bin/tsc')
    const output = await execute(process.execPath, [compiler, '--project', project]).catch(failed => failed)
    expect(output.stdout).toBe('')
  })

  it.for([
    { service: 'order-service', type: 'order.placed', output: 'orders/101 {' },
    { service: 'README', type: 'order.confirmed', output: 'pack 101 [' },
  ] as const)('of a receiver gets an event: $type of the $service', async ({ service, type, output }) => {
    const port = await findFreePort()
    const sample = receivers.find(each => each.service === service && (each.type === type || service === 'README'))
    const source = sample?.source.replace('4000', String(port)) ?? ''
    const file = relative(root, write(`receiver ${service}.ts`, source))
    await using receiver = runProgram(file, [], { environment: { WEBHOOK_SECRET: secret } })
    await waitUntilListening(port)
    expect(await deliverTo(`http://localhost:${port}/events`, exampleOf(type))).toEqual({ status: 204, text: '' })
    await receiver.waitForOutput(new RegExp(RegExp.escape(output)))
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
    const token = await installation.tokens.tokenFor(scenario.as ?? defaultCallerOf(operation), scenario.scope)
    expect(await execute(source, token)).toBe(first.status)
  }

  function write(name: string, text: string): string {
    const path = join(folder, name)
    writeFileSync(path, text)
    return path
  }
})

function isStream({ contract, operation }: ServiceOperation): boolean {
  return successTypesOf(contract, operation).includes(eventStreamType)
}

function sampleOf(
  { operationId, 'x-codeSamples': samples = [] }: Pick<Operation, 'operationId' | 'x-codeSamples'>,
  lang: string,
): string {
  const sample = samples.find(each => each.lang === lang)
  if (!sample) throw new Error(`${operationId} has no code sample in ${lang}.`)
  return sample.source
}
