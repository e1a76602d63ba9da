import type { RequestListener } from 'node:http'
import { operationsOf } from '../contract/contract.ts'
import type { Contract } from '../contract/document.ts'
import { memoize } from '../contract/memoize.ts'
import type { Observation } from './record.ts'
import { record } from './record.ts'

/** Wraps `app` and records each response to an operation of the contract. */
export function recordResponses(
  service: string,
  contract: Contract,
  app: RequestListener,
  store: (observation: Observation) => void = record,
): RequestListener {
  return (request, response) => {
    const { method = '', url = '' } = request
    const { end } = response
    let body: unknown
    // The overloads of `end` have in common only that the first argument can be the body.
    Object.assign(response, {
      end: (...args: unknown[]) => {
        ;[body] = args
        return Reflect.apply(end, response, args)
      },
    })
    response.once('finish', () => {
      const status = response.statusCode
      for (const operationId of operationsAt(contract, method, url, status))
        store({ kind: 'response', service, operationId, status, problem: problemIn(body, status) })
    })
    app(request, response)
  }
}

/** The operation of a request. A 405 counts for all operations of the path, because none has the request's method. */
function operationsAt(contract: Contract, method: string, url: string, status: number): string[] {
  const [path = ''] = url.split('?', 1)
  const [, endpoints = []] = endpointsByPath(contract).find(([pattern]) => pattern.test(path)) ?? []
  const requested = endpoints.filter(endpoint => endpoint.method === method.toLowerCase())
  return (status === 405 ? endpoints : requested).map(({ operation }) => operation.operationId)
}

/** The endpoints of each path. Sorting puts a literal path before one with a parameter in the same place. */
const endpointsByPath = memoize((contract: Contract) =>
  Object.keys(contract.paths)
    .sort()
    .map(path => {
      const pattern = new RegExp(`^${path.replaceAll('.', '\\.').replace(/\{[^}]+\}/g, '[^/]+')}$`)
      return [pattern, operationsOf(contract).filter(endpoint => endpoint.path === path)] as const
    }),
)

/** The slug of the problem type, or the code of an OAuth error; undefined for a page. */
function problemIn(body: unknown, status: number): string | undefined {
  if (status < 400 || typeof body !== 'string' || !body.startsWith('{')) return undefined
  const { type, error } = JSON.parse(body)
  return error ?? String(type).replace('/problems/', '')
}
