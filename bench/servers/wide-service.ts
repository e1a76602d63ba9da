import type { Contract } from '../../openapi/contract/document.ts'
import type { ServiceParts } from '../../service-kit/src/http/service.ts'
import { createService as createRegularService } from '../../service-kit/src/http/service.ts'

const copies = Array.from({ length: 9 }, (_, index) => `Copy${index + 1}`)

/** Creates a service with nine copies of each operation, at paths that sort before the original, with its handler. */
export function createService(parts: ServiceParts<Record<string, unknown>>): ReturnType<typeof createRegularService> {
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
  // The cast is safe: every operation has a handler with its name.
  return createRegularService({ ...parts, contract, handlers: handlers as typeof parts.handlers })
}
