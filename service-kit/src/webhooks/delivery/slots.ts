import { maxPerEndpoint } from './claims.ts'

/** The deliveries that this process sends now. A hanging endpoint uses no slots but its own. */
export interface Slots {
  size: () => number
  take: (deliveryId: number, endpointId: number) => void
  release: (deliveryId: number) => void
  has: (deliveryId: number) => boolean
  freeOf: (endpointId: number) => number
  busyEndpoints: () => number[]
}

export function createSlots(): Slots {
  const endpointOf = new Map<number, number>()
  const used = new Map<number, number>()
  return {
    size: () => endpointOf.size,
    take(deliveryId, endpointId) {
      endpointOf.set(deliveryId, endpointId)
      used.set(endpointId, (used.get(endpointId) ?? 0) + 1)
    },
    release(deliveryId) {
      const endpointId = endpointOf.get(deliveryId)
      if (endpointId === undefined) return
      endpointOf.delete(deliveryId)
      const remaining = (used.get(endpointId) ?? 0) - 1
      if (remaining > 0) used.set(endpointId, remaining)
      else used.delete(endpointId)
    },
    has: deliveryId => endpointOf.has(deliveryId),
    freeOf: endpointId => maxPerEndpoint - (used.get(endpointId) ?? 0),
    busyEndpoints: () => [...used].filter(([, count]) => count >= maxPerEndpoint).map(([endpointId]) => endpointId),
  }
}
