import type { RequestListener } from 'node:http'
import type { Contract } from '../contract/contract.ts'
import { operationsOf } from '../contract/contract.ts'
import { memoized } from '../contract/memoized.ts'
import type { Seen } from './record.ts'
import { record } from './record.ts'

/** Serves as `app` does, and keeps a record of each answer that it gives to an operation of the contract. */
export function recordResponses(
  service: string,
  contract: Contract,
  app: RequestListener,
  keep: (seen: Seen) => void = record,
): RequestListener {
  return (request, response) => {
    const { method = '', url = '' } = request
    const { end } = response
    let body: unknown
    // Its overloads have nothing in common but that what is sent comes first.
    Object.assign(response, {
      end: (...sent: unknown[]) => {
        ;[body] = sent
        return Reflect.apply(end, response, sent)
      },
    })
    response.once('finish', () => {
      const status = response.statusCode
      for (const operationId of operationsAt(contract, method, url, status))
        keep({ kind: 'answer', service, operationId, status, problem: problemIn(body, status) })
    })
    app(request, response)
  }
}

/** The operation that a request is for. A method that the path does not have is refused by all operations that it has. */
function operationsAt(contract: Contract, method: string, url: string, status: number): string[] {
  const [path = ''] = url.split('?', 1)
  const [, there = []] = pathsOf(contract).find(([pattern]) => pattern.test(path)) ?? []
  const asked = there.filter(served => served.method === method.toLowerCase())
  return (status === 405 ? there : asked).map(({ operation }) => operation.operationId)
}

/** What is served at each path, those that are spelt out before those with parameters. */
const pathsOf = memoized((contract: Contract) =>
  Object.keys(contract.paths)
    .sort()
    .map(path => {
      const pattern = new RegExp(`^${path.replaceAll('.', '\\.').replace(/\{[^}]+\}/g, '[^/]+')}$`)
      return [pattern, operationsOf(contract).filter(served => served.path === path)] as const
    }),
)

/** The slug of a problem's type, or the code of an error of OAuth. */
function problemIn(body: unknown, status: number): string | undefined {
  if (status < 400 || typeof body !== 'string' || body === '') return undefined
  const { type, error } = JSON.parse(body)
  return error ?? String(type).replace('/problems/', '')
}
