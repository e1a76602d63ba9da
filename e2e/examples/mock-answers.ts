import type { Contract, Endpoint } from 'openapi/contract/contract.ts'
import { examplesOf, operationsOf, responsesOf } from 'openapi/contract/contract.ts'
import { responseChecks } from 'openapi/validation/response-checks.ts'
import type { Call, Caller } from './mock-calls.ts'

/** What a mock and the service have to agree in; the body only where both answer the same example. */
export interface Answer {
  status: number
  mediaType: string | undefined
  /** The slug of the problem type, or OAuth's error code. */
  problem: string | undefined
  /** What in it does not fit the contract. */
  misfit: string | undefined
  body: unknown
}

/** An access token of each caller. */
export type Tokens = Record<Caller, string>

/** Makes a call, with the first example of its body where the call has none of its own. */
export async function send(contract: Contract, url: string, call: Call, tokens: Tokens): Promise<Answer> {
  const served = servedBy(contract, call.operation)
  const path = served.path.replaceAll(/\{(\w+)\}/g, (_, name) => encodeURIComponent(call.path?.[name] ?? ''))
  const { mediaType: type, example } = exampleOf(contract, served)
  const body = call.body === undefined ? example : call.body
  const response = await fetch(`${url}${path}${call.query ? `?${call.query}` : ''}`, {
    method: call.method ?? served.method.toUpperCase(),
    headers: {
      ...(type && body && { 'Content-Type': type }),
      ...(call.as && { Authorization: `Bearer ${tokens[call.as]}` }),
      ...call.headers,
    },
    body: typeof body === 'object' && body ? encoded(body, type) : (body ?? null),
  })
  return answerOf(contract, served, response)
}

/** How a mock is asked for the answer of a call (RFC 7240): by its status, and by the example that is called like the problem. */
export function preferenceFor(contract: Contract, { operation, status, problem = '' }: Call): string {
  const name = problem.replaceAll(/[-_](.)/g, (_, letter) => letter.toUpperCase())
  const documented = responsesOf(contract, servedBy(contract, operation).operation).find(([code]) => code === status)
  const isThere = documented && examplesOf(contract, documented[1]).some(([each]) => each === name)
  return isThere ? `code=${status}, example=${name}` : `code=${status}`
}

function servedBy(contract: Contract, operationId: string): Endpoint {
  const served = operationsOf(contract).find(({ operation }) => operation.operationId === operationId)
  if (!served) throw new Error(`There is no ${operationId}.`)
  return served
}

async function answerOf(contract: Contract, { operation }: Endpoint, response: Response): Promise<Answer> {
  const { status, headers } = response
  const text = await response.text()
  const body = text === '' ? undefined : JSON.parse(text)
  const problem = status < 400 ? undefined : (body.error ?? body.type.replace('/problems/', ''))
  const mediaType = headers.get('content-type')?.split(';', 1)[0]
  return { status, mediaType, problem, misfit: misfitOf(contract, operation, response, body), body }
}

function misfitOf(contract: Contract, operation: Endpoint['operation'], { status, headers }: Response, body: unknown) {
  try {
    responseChecks(contract)(operation)(status, headers, body)
    return undefined
  } catch (error) {
    return String(error)
  }
}

/** What nobody can know beforehand: ids and times. */
export function withoutGenerated(body: unknown): unknown {
  const generated = /^(id|orderId|createdAt|updatedAt|at|asOf|deliveredAt|receivedAt)$/
  return JSON.parse(JSON.stringify(body ?? null), (name, value) =>
    generated.test(name) && value !== null ? '(generated)' : value,
  )
}

function exampleOf(contract: Contract, { operation }: Endpoint): { mediaType?: string; example?: object } {
  const { requestBody = { content: {} } } = operation
  const [mediaType] = Object.keys(requestBody.content)
  const [[, example] = []] = examplesOf(contract, requestBody)
  return mediaType && example ? { mediaType, example: Object(example.value) } : {}
}

function encoded(body: object, type: string | undefined): string {
  return type === 'application/x-www-form-urlencoded'
    ? String(new URLSearchParams(Object.entries(body)))
    : JSON.stringify(body)
}
