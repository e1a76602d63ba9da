import contract from 'openapi/generated/user-service.json' with { type: 'json' }
import needed from 'openapi/generated/user-service-for-order-service.json' with { type: 'json' }
import { serve } from 'openapi/testing/server.ts'
import { expect, it } from 'vitest'
import { createLogger } from '../process/logger.ts'
import type { ConsumedContract } from './consumed-contract.ts'
import { watchConsumedContract } from './consumed-contract.ts'
import { contractHeader } from './contract-identity.ts'

const contractWithoutTokens: object = { ...contract, paths: { ...contract.paths, '/oauth/token': {} } }
const tickMs = 5
const pollOptions = { timeout: 20_000 }

/** Watches a contract that the test can change. */
async function startWatch(everyMs = tickMs) {
  const served = { status: 200, version: '1.1.0+0000000000000001', body: JSON.stringify(contract) }
  const requestMethods: (string | undefined)[] = []
  const server = await serve(({ method }, response) => {
    requestMethods.push(method)
    response.writeHead(served.status, { [contractHeader]: served.version }).end(served.body)
  })
  const states: ConsumedContract['state'][] = []
  const lines: { level: string; state?: string }[] = []
  const watch = watchConsumedContract({
    service: 'user-service',
    url: server.url,
    needed,
    log: createLogger('test', 'info', { write: line => void lines.push(JSON.parse(line)) }),
    onChange: ({ state }) => void states.push(state),
    tickMs,
    everyMs,
  })
  const waitForState = (state: ConsumedContract['state']) =>
    expect.poll(() => watch.current().state, pollOptions).toBe(state)
  const end = async () => {
    await watch.end()
    await server[Symbol.asyncDispose]()
  }
  return { served, requestMethods, states, lines, watch, waitForState, [Symbol.asyncDispose]: end }
}

it('loads the contract again only when its version changes, and reports each change once', async () => {
  await using started = await startWatch()
  await started.waitForState('compatible')
  const requestCount = (wanted: string) => started.requestMethods.filter(method => method === wanted).length
  await expect.poll(() => requestCount('HEAD'), pollOptions).toBeGreaterThan(5)
  expect(requestCount('GET')).toBe(1)

  Object.assign(started.served, { version: '2.0.0+0000000000000002', body: JSON.stringify(contractWithoutTokens) })
  await started.waitForState('incompatible')
  expect(started.watch.current()).toEqual({
    service: 'user-service',
    state: 'incompatible',
    contract: { version: '2.0.0', digest: '0000000000000002' },
    misfits: [{ operationId: 'issueToken', pointer: '', message: 'is missing' }],
  })
  expect(started.states).toEqual(['unknown', 'compatible', 'incompatible'])
  expect(started.lines).toMatchObject([
    { level: 'info', state: 'compatible' },
    { level: 'warn', state: 'incompatible' },
  ])
})

it.for([
  ['status 503', 503, ''],
  ['JSON that is not a contract', 200, '{"status":"ok"}'],
  ['a body that is not JSON', 200, '<html></html>'],
] as const)('reports unknown while the other service returns %s', async ([, status, body]) => {
  await using started = await startWatch()
  await started.waitForState('compatible')
  Object.assign(started.served, { status, body, version: '1.1.0+0000000000000003' })
  await started.waitForState('unknown')
  Object.assign(started.served, { status: 200, body: JSON.stringify(contract) })
  await started.waitForState('compatible')
  expect(started.states).toEqual(['unknown', 'compatible', 'unknown', 'compatible'])
  expect(started.lines.map(({ level }) => level)).toEqual(['info', 'info', 'info'])
})

it('compares early when a response reports another contract version', async () => {
  await using started = await startWatch(60_000)
  await started.waitForState('compatible')
  Object.assign(started.served, { version: '2.0.0+0000000000000002', body: JSON.stringify(contractWithoutTokens) })
  started.watch.noteResponse(new Headers({ [contractHeader]: '1.1.0+0000000000000001' }))
  started.watch.noteResponse(new Headers())
  const before = started.requestMethods.length
  await new Promise(done => setTimeout(done, 10 * tickMs))
  expect(started.requestMethods).toHaveLength(before)
  started.watch.noteResponse(new Headers({ [contractHeader]: started.served.version }))
  await started.waitForState('incompatible')
})
