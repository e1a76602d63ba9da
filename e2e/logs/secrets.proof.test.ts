import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { operationsOf } from 'openapi/contract/contract.ts'
import orderContract from 'openapi/generated/order-service.json' with { type: 'json' }
import userContract from 'openapi/generated/user-service.json' with { type: 'json' }
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Life } from './logged-life.ts'
import { account, basics, careless, examplePassword, liveThroughEverything, newPassword } from './logged-life.ts'

const operations = [userContract, orderContract].flatMap(contract => operationsOf(contract))

/** All that a line of the log may have: whatever is added has to be known not to be personal. */
const fields = ['level', 'time', 'service', 'pid', 'requestId', 'message', 'err', 'code']
const contractFields = [...fields, 'consumed', 'state', 'contract', 'misfits']
const requestFields = [
  ...fields,
  'method',
  'route',
  'operationId',
  'status',
  'problem',
  'reason',
  'durationMs',
  'aborted',
]

/** What the callers sent and got, and anything that looks like it. */
const secrets = [careless.password, examplePassword, newPassword, account.secret, ...basics]
const people = [
  'careless.person',
  '@example.com',
  '%40example.com',
  'John Doe',
  'Jane Roe',
  '12 Main Street',
  'Springfield',
]
const anyToken = 'eyJ' // {" in base64url, as every JWT begins

/** The answers that anybody may keep: they say nothing of anybody. */
const keepable = ['getKeys', 'getAuthorizationServer']

/** What every answer of an API has; a page's headers are the documentation's business. */
const everywhere = {
  'x-powered-by': null,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'content-security-policy': "default-src 'none';frame-ancestors 'none'",
  'x-frame-options': 'SAMEORIGIN',
}

const lifeMs = 120_000

describe('secrets and personal data', () => {
  const folder = mkdtempSync(join(tmpdir(), 'secrets-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  let life: Life
  let lines: Record<string, unknown>[] = []
  let requests: Record<string, unknown>[] = []
  beforeAll(async () => {
    life = await liveThroughEverything(folder)
    lines = life.output
      .trim()
      .split('\n')
      .map(line => JSON.parse(line)) // each line is JSON, or this throws
    requests = lines.filter(({ message }) => ['request', 'request failed'].includes(String(message)))
  }, lifeMs)

  it('went to every operation, with every outcome', () => {
    const succeeded = requests.flatMap(({ status, operationId }) => (Number(status) < 300 ? [operationId] : []))
    expect(operations.map(({ operation }) => operation.operationId).filter(id => !succeeded.includes(id))).toEqual([])
    const outcomes = [200, 201, 204, 400, 401, 403, 404, 405, 409, 413, 415, 422, 429, 431, 500, 502, 503]
    expect([...new Set(requests.map(({ status }) => status))]).toEqual(expect.arrayContaining(outcomes))
    expect(life.issued).toHaveLength(6)
  })

  it('each request is a line of the log, with its route and nothing that a caller chooses', () => {
    const logged = new Set(requests.map(({ requestId, status }) => `${requestId} ${status}`))
    const answered = life.answers.map(({ reply: { status, headers } }) => `${headers.get('x-request-id')} ${status}`)
    expect(answered.filter(each => !logged.has(each))).toEqual([])
    const routes = ['none', ...operations.map(({ path }) => path)]
    expect(requests.filter(({ route }) => !routes.includes(String(route)))).toEqual([])
    const others = lines.filter(line => !requests.includes(line) && line.message !== 'listening')
    const more = (line: object, known: string[]) => Object.keys(line).some(key => !known.includes(key))
    expect(requests.filter(line => more(line, requestFields))).toEqual([])
    expect(others.filter(line => more(line, contractFields))).toEqual([])
  })

  it('are nowhere in the logs', () => {
    const written = [...life.output.split('\n'), ...life.errors.split('\n')]
    const found = [...secrets, ...life.issued, ...people, anyToken].flatMap(secret => {
      const line = written.find(line => line.toLowerCase().includes(secret.toLowerCase()))
      return line === undefined ? [] : [{ secret, line }]
    })
    expect(found).toEqual([])
  })

  it('are not kept by caches, and answers are not taken for pages', () => {
    const answers = life.answers.filter(({ reply }) => !reply.headers.has('access-control-allow-methods')) // no preflights
    const odd = answers.flatMap(({ place: { operation }, reply: { status, headers } }) => {
      const mayBeKept = status === 200 && keepable.includes(operation.operationId)
      const wanted = { ...everywhere, ...(!mayBeKept && { 'cache-control': 'no-store' }) }
      const wrong = Object.entries(wanted).filter(([name, value]) => headers.get(name) !== value)
      return wrong.map(([name]) => `${operation.operationId} ${status} has ${name}: ${headers.get(name)}`)
    })
    expect([...new Set(odd)]).toEqual([])
  })
})
