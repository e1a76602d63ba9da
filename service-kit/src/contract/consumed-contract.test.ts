import contract from 'openapi/generated/user-service.json' with { type: 'json' }
import needed from 'openapi/generated/user-service-for-order-service.json' with { type: 'json' }
import { serve } from 'openapi/testing/server.ts'
import { expect, it } from 'vitest'
import { createLogger } from '../process/logger.ts'
import type { ConsumedContract } from './consumed-contract.ts'
import { watchConsumedContract } from './consumed-contract.ts'
import { contractHeader } from './contract-identity.ts'

const withoutTokens: object = { ...contract, paths: { ...contract.paths, '/oauth/token': {} } }
const tickMs = 5
const patiently = { timeout: 20_000 }

/** Watches a contract that a test may change. */
async function watch(everyMs = tickMs) {
  const served = { status: 200, version: '1.1.0+0000000000000001', body: JSON.stringify(contract) }
  const asked: (string | undefined)[] = []
  const server = await serve(({ method }, response) => {
    asked.push(method)
    response.writeHead(served.status, { [contractHeader]: served.version }).end(served.body)
  })
  const changes: ConsumedContract['state'][] = []
  const lines: { level: string; state?: string }[] = []
  const watched = watchConsumedContract({
    service: 'user-service',
    url: server.url,
    needed,
    log: createLogger('test', 'info', { write: line => void lines.push(JSON.parse(line)) }),
    onChange: ({ state }) => void changes.push(state),
    tickMs,
    everyMs,
  })
  const untilIt = (state: ConsumedContract['state']) => expect.poll(() => watched.found().state, patiently).toBe(state)
  const end = async () => {
    await watched.end()
    await server[Symbol.asyncDispose]()
  }
  return { served, asked, changes, lines, watched, untilIt, [Symbol.asyncDispose]: end }
}

it('a contract is read again when it is another, and each change is told once', async () => {
  await using seen = await watch()
  await seen.untilIt('compatible')
  await expect.poll(() => seen.asked.filter(method => method === 'HEAD').length, patiently).toBeGreaterThan(5)
  expect(seen.asked.filter(method => method === 'GET')).toHaveLength(1)

  Object.assign(seen.served, { version: '2.0.0+0000000000000002', body: JSON.stringify(withoutTokens) })
  await seen.untilIt('incompatible')
  expect(seen.watched.found()).toEqual({
    service: 'user-service',
    state: 'incompatible',
    contract: { version: '2.0.0', digest: '0000000000000002' },
    misfits: [{ operationId: 'issueToken', pointer: '', message: 'is missing' }],
  })
  expect(seen.changes).toEqual(['unknown', 'compatible', 'incompatible'])
  expect(seen.lines).toMatchObject([
    { level: 'info', state: 'compatible' },
    { level: 'warn', state: 'incompatible' },
  ])
})

it.for([
  ['away', 503, ''],
  ['no contract', 200, '{"status":"ok"}'],
  ['no JSON', 200, '<html></html>'],
] as const)('what is %s for a while is unknown for as long', async ([, status, body]) => {
  await using seen = await watch()
  await seen.untilIt('compatible')
  Object.assign(seen.served, { status, body, version: '1.1.0+0000000000000003' })
  await seen.untilIt('unknown')
  Object.assign(seen.served, { status: 200, body: JSON.stringify(contract) })
  await seen.untilIt('compatible')
  expect(seen.changes).toEqual(['unknown', 'compatible', 'unknown', 'compatible'])
  expect(seen.lines.map(({ level }) => level)).toEqual(['info', 'info', 'info'])
})

it('an answer that tells of another contract has it looked at before its time', async () => {
  await using seen = await watch(60_000)
  await seen.untilIt('compatible')
  Object.assign(seen.served, { version: '2.0.0+0000000000000002', body: JSON.stringify(withoutTokens) })
  seen.watched.note(new Headers({ [contractHeader]: '1.1.0+0000000000000001' }))
  seen.watched.note(new Headers())
  const before = seen.asked.length
  await new Promise(done => setTimeout(done, 10 * tickMs))
  expect(seen.asked).toHaveLength(before)
  seen.watched.note(new Headers({ [contractHeader]: seen.served.version }))
  await seen.untilIt('incompatible')
})
