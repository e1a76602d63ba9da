import type { Contract } from '../../openapi/contract/contract.ts'
import type { ServiceParts } from '../../service-kit/src/http/service.ts'
import { service as asItIs } from '../../service-kit/src/http/service.ts'

const copies = Array.from({ length: 9 }, (_, index) => `Copy${index + 1}`)

/** A service with nine more of each operation, at paths of their own that sort before its own, and with the same handler. */
export function service(parts: ServiceParts<Record<string, unknown>>): ReturnType<typeof asItIs> {
  const paths: Contract['paths'] = {}
  const handlers: Record<string, unknown> = { ...parts.handlers }
  for (const copy of copies)
    for (const [path, item] of Object.entries(parts.contract.paths)) {
      const copied = Object.entries(item).map(([key, value]) => {
        if (typeof value !== 'object' || !('operationId' in value)) return [key, value]
        const operationId = `${value.operationId}${copy}`
        handlers[operationId] = handlers[value.operationId]
        return [key, { ...value, operationId }]
      })
      paths[`/api/${copy}${path}`] = Object.fromEntries(copied)
    }
  const contract = { ...parts.contract, paths: { ...paths, ...parts.contract.paths } }
  return asItIs({ ...parts, contract, handlers: handlers as typeof parts.handlers }) // each is there under its operation's name
}
