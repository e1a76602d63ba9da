import { orderRequest, userResponse } from 'openapi/testing/client-fixtures.ts'
import { respondWith, stallAfter, startFaultyServer } from 'openapi/testing/server.ts'
import { expect, it } from 'vitest'
import type { TraceContext } from '../process/request-context.ts'
import { runInTrace } from '../process/request-context.ts'
import { traceAttempts } from './traced-calls.ts'
import type { Span, SpanResult, SpanStart, Tracing } from './tracing.ts'

const url = 'http://users.example:3000'
const parent: TraceContext = {
  traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
  spanId: '00f067aa0ba902b7',
  flags: 1,
  state: undefined,
  isRecorded: true,
}

/** Records the starts and the results of spans. */
function recordingTracing() {
  const spans: (SpanStart & { result?: SpanResult | undefined })[] = []
  const tracing: Tracing = {
    startSpan: start => {
      const span: (typeof spans)[number] = { ...start }
      spans.push(span)
      const spanId = String(spans.length).padStart(16, 'a')
      const end: Span['end'] = result => {
        span.result = result
      }
      return { ...parent, spanId, end }
    },
    end: async () => {},
    isExporting: () => false,
  }
  return { spans, tracing }
}

it('records one span for each attempt, and sends it as the parent', async () => {
  const { spans, tracing } = recordingTracing()
  const sendAttempt = traceAttempts(tracing, url)
  await using server = await startFaultyServer([respondWith(503, ''), userResponse], { sendAttempt })
  await runInTrace(parent, () => server.users.getUser({ path: { userId: 1 } }))
  expect(spans.map(({ name, kind, attributes, result }) => ({ name, kind, attributes, result }))).toEqual(
    [503, 200].map((status, resends) => ({
      name: 'GET /api/users/{userId}',
      kind: 'client',
      attributes: {
        'http.request.method': 'GET',
        'openapi.operation_id': 'getUser',
        'server.address': 'users.example',
        'server.port': 3000,
        'url.full': `${url}/api/users/{userId}`,
        'url.template': '/api/users/{userId}',
        ...(resends > 0 && { 'http.request.resend_count': resends }),
      },
      result: {
        attributes: { 'http.response.status_code': status },
        error: status === 503 ? '503' : undefined,
      },
    })),
  )
  expect(spans.map(span => span.parent)).toEqual([parent, parent])
  expect(server.requests.map(({ headers }) => headers.traceparent)).toEqual(
    ['1', '2'].map(number => `00-${parent.traceId}-${number.padStart(16, 'a')}-01`),
  )
})

it('records why an attempt has no response', async () => {
  const { spans, tracing } = recordingTracing()
  const options = { sendAttempt: traceAttempts(tracing, url), timeoutMs: 100 }
  await using server = await startFaultyServer([stallAfter('HTTP/1.1 200 OK\r\n')], options)
  await expect(server.orders.placeOrder({ body: orderRequest })).rejects.toMatchObject({ failure: 'timeout' })
  expect(spans.map(({ result }) => result)).toEqual([{ error: 'timeout' }])
})

it('passes on the trace of the caller without tracing, and nothing outside a trace', async () => {
  await using server = await startFaultyServer([userResponse], { sendAttempt: traceAttempts(undefined, url) })
  await runInTrace({ ...parent, state: 'shop=1' }, () => server.users.getUser({ path: { userId: 1 } }))
  await server.users.getUser({ path: { userId: 1 } })
  expect(server.requests.map(({ headers }) => [headers.traceparent, headers.tracestate])).toEqual([
    [`00-${parent.traceId}-${parent.spanId}-01`, 'shop=1'],
    [undefined, undefined],
  ])
})
