import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { operationsOf } from 'openapi/contract/contract.ts'
import orderContract from 'openapi/generated/order-service.json' with { type: 'json' }
import userContract from 'openapi/generated/user-service.json' with { type: 'json' }
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ReceivedResponse } from '../requests/targets.ts'
import type { ProducedLogs } from './log-producer.ts'
import { produceLogs } from './log-producer.ts'
import { allBasicCredentials, examplePassword, misplaced, newPassword, serviceAccount } from './secrets.ts'

const operations = [userContract, orderContract].flatMap(contract => operationsOf(contract))

/** The only fields that log lines may have. Add a field only when it never contains personal data. */
const commonFields = ['level', 'time', 'service', 'pid', 'requestId', 'message', 'err', 'code']
const contractFields = [...commonFields, 'consumed', 'state', 'contract', 'misfits']
/** Of the delivery of mail: the file is in the folder of messages, and its name is a time and a random id. */
const mailFields = [...commonFields, 'file', 'kind', 'responseCode', 'command']
/** Of calls to another service that are not sent, because they failed. */
const upstreamFields = [...commonFields, 'upstream', 'operationId', 'failure']
/** Of a webhook endpoint to which no event can be delivered. */
const webhookFields = [...commonFields, 'endpointId', 'reason']
/** Of a sign-in with a passkey. */
const passkeyFields = [...commonFields, 'passkeyId']
const requestFields = [
  ...commonFields,
  'method',
  'route',
  'operationId',
  'status',
  'problem',
  'reason',
  'durationMs',
  'streamedMs',
  'aborted',
]

/** Secrets and personal data in the requests and responses. */
const secrets = [misplaced.password, examplePassword, newPassword, serviceAccount.secret, ...allBasicCredentials]
const personalData = [
  'careless.person',
  '@example.com',
  '%40example.com',
  'John Doe',
  'Jane Roe',
  '12 Main Street',
  'Springfield',
]
const jwtPrefix = 'eyJ' // {" in base64url: the beginning of every JWT

/** Operations with public responses, which caches may store. */
const cacheable = ['getKeys', 'getAuthorizationServer', 'getOpenIdConfiguration']

/** The headers of every API response. */
const commonHeaders = {
  'x-powered-by': null,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'content-security-policy': "default-src 'none';frame-ancestors 'none'",
  'x-frame-options': 'SAMEORIGIN',
}

/** A page has styles and may have a form; of scripts, it loads files of its own service alone. */
const pagePolicy = /^default-src 'none'; (?!.*script-src (?!'self';)).*frame-ancestors 'none'$/

const timeoutMs = 120_000

describe('logs and responses for requests with secrets', () => {
  const folder = mkdtempSync(join(tmpdir(), 'secrets-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  let logs: ProducedLogs
  let lines: Record<string, unknown>[] = []
  let requests: Record<string, unknown>[] = []
  beforeAll(async () => {
    logs = await produceLogs(folder)
    lines = logs.stdout
      .trim()
      .split('\n')
      .map(line => JSON.parse(line)) // throws when a line is not JSON
    requests = lines.filter(({ message }) => ['request', 'request failed'].includes(String(message)))
  }, timeoutMs)

  it('cover all operations and all kinds of outcomes', () => {
    const succeeded = requests.flatMap(({ status, operationId }) => (Number(status) < 400 ? [operationId] : []))
    expect(operations.map(({ operation }) => operation.operationId).filter(id => !succeeded.includes(id))).toEqual([])
    const outcomes = [200, 201, 204, 400, 401, 403, 404, 405, 409, 413, 415, 422, 429, 431, 500, 502, 503]
    expect([...new Set(requests.map(({ status }) => status))]).toEqual(expect.arrayContaining(outcomes))
    expect(logs.issuedTokens).toHaveLength(6)
  })

  it('each request has a log line with its route and without data from the caller', () => {
    const loggedRequests = new Set(requests.map(({ requestId, status }) => `${requestId} ${status}`))
    const received = logs.responses.map(
      ({ response: { status, headers } }) => `${headers.get('x-request-id')} ${status}`,
    )
    expect(received.filter(each => !loggedRequests.has(each))).toEqual([])
    const routes = ['none', ...operations.map(({ path }) => path)]
    expect(requests.filter(({ route }) => !routes.includes(String(route)))).toEqual([])
    const otherLines = lines.filter(line => !requests.includes(line) && line.message !== 'listening')
    const hasOtherFields = (line: object, allowed: string[]) => Object.keys(line).some(key => !allowed.includes(key))
    expect(requests.filter(line => hasOtherFields(line, requestFields))).toEqual([])
    const otherFields = [...contractFields, ...mailFields, ...upstreamFields, ...webhookFields, ...passkeyFields]
    expect(otherLines.filter(line => hasOtherFields(line, otherFields))).toEqual([])
  })

  it('docs/operating.md explains each logged field and level', () => {
    const page = readFileSync(new URL('../../docs/operating.md', import.meta.url), 'utf8')
    const [, section = ''] = page.split('\n## The log\n')
    const names = section.match(/^\|[^|]+\|/gm)?.flatMap(cell => cell.match(/(?<=`)\w+(?=`)/g) ?? [])
    const logged = new Set(lines.flatMap(line => [...Object.keys(line), line.level]))
    expect([...logged].filter(name => !names?.includes(String(name)))).toEqual([])
  })

  it('the logs contain no secrets and no personal data', () => {
    const written = [...logs.stdout.split('\n'), ...logs.stderr.split('\n')]
    const found = [...secrets, ...logs.issuedTokens, ...personalData, jwtPrefix].flatMap(secret => {
      const line = written.find(line => line.toLowerCase().includes(secret.toLowerCase()))
      return line === undefined ? [] : [{ secret, line }]
    })
    expect(found).toEqual([])
  })

  it('responses have no-store and the security headers of an API', () => {
    const isPreflight = ({ headers }: ReceivedResponse) => headers.has('access-control-allow-methods')
    const responses = logs.responses.filter(({ response }) => !isPreflight(response))
    const violations = responses.flatMap(({ target: { operation }, response: { status, headers } }) => {
      const isCacheable = status === 200 && cacheable.includes(operation.operationId)
      const policy = headers.get('content-security-policy') ?? ''
      const isPage = headers.get('content-type') === 'text/html' && pagePolicy.test(policy)
      const expected = {
        ...commonHeaders,
        ...(!isCacheable && { 'cache-control': 'no-store' }),
        ...(isPage && { 'content-security-policy': policy }),
      }
      const wrong = Object.entries(expected).filter(([name, value]) => headers.get(name) !== value)
      return wrong.map(([name]) => `${operation.operationId} ${status} has ${name}: ${headers.get(name)}`)
    })
    expect([...new Set(violations)]).toEqual([])
  })
})
