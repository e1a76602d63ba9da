import { addCustomer, addOrder } from './contribution.ts'
import type { Facts } from './facts.ts'
import type { Contribution } from './figures.ts'
import { emptyContribution } from './figures.ts'
import type { FirstOrders, ReportProgress, ReportStores, reportDatabase } from './reported-order-store.ts'

/** How many events or orders one transaction processes: few, because other writes wait for it on SQLite. */
const batchSize = 250

export type Projection = ReturnType<typeof createProjection>

/**
 * Adds the orders up into the tables of the reports. An order that was added before is taken back first, with the stored
 * facts, so that a repetition changes nothing. The transactions lock the row of the progress, so one replica at a
 * time adds.
 */
export function createProjection({ reported, inTransaction, assignPositions }: ReturnType<typeof reportDatabase>) {
  /** Gives every committed event its position, and returns the last one. */
  const lastEvent = async (): Promise<number> => {
    await assignPositions()
    return reported.lastEvent()
  }
  return {
    /**
     * Adds every order and change that was committed before the call. Returns false instead while the orders that
     * existed before the reports are being added.
     */
    async catchUp(): Promise<boolean> {
      const last = await lastEvent()
      for (;;) {
        const { position, scannedTo } = await reported.progress()
        if (scannedTo !== null) return false
        if (position >= last) return true
        await inTransaction(addBatch)
      }
    },

    /** Adds what there is. `isStopped` ends it after the present batch. */
    async addAll(isStopped: () => boolean): Promise<void> {
      const last = await lastEvent()
      while (!isStopped()) {
        const { position, scannedTo } = await reported.progress()
        if (scannedTo === null && position >= last) return
        await inTransaction(addBatch)
      }
    },
  }
}

/** Adds the next orders. */
async function addBatch(stores: ReportStores): Promise<void> {
  const { reported: store } = stores
  const progress = await store.lock()
  const next = progress.scannedTo === null ? await nextChanged(store, progress) : await nextStored(store, progress)
  await addOrders(stores, next.ids)
  await store.move(next.progress)
}

type Store = ReportStores['reported']
interface Batch {
  ids: number[]
  progress: ReportProgress
}

async function nextChanged(store: Store, { position }: ReportProgress): Promise<Batch> {
  const changed = await store.changedOrders(position, batchSize)
  // Events were deleted before they were read: all orders are read again, which leaves the unchanged ones as they are.
  if (changed === 'gone') return { ids: [], progress: { position, scannedTo: 0 } }
  return { ids: changed.ids, progress: { position: changed.position, scannedTo: null } }
}

/** The orders that are stored already. What changes during the scan has an event after the position at its start. */
async function nextStored(store: Store, { position, scannedTo }: ReportProgress): Promise<Batch> {
  const after = scannedTo ?? 0
  const ids = await store.ordersAfter(after, batchSize)
  const progress = {
    position: after === 0 ? await store.lastEvent() : position,
    scannedTo: ids.length < batchSize ? null : (ids.at(-1) ?? null),
  }
  return { ids, progress }
}

async function addOrders({ reported: store, figures }: ReportStores, ids: number[]): Promise<void> {
  if (ids.length === 0) return
  const former = await store.reportedFacts(ids)
  const present = await store.facts(ids)
  const contribution = emptyContribution()
  const saved: [number, string][] = []
  const added: [number, Facts][] = []
  for (const [id, facts] of present) {
    const before = former.get(id)
    const text = JSON.stringify(facts)
    if (text === before) continue
    if (before === undefined) added.push([id, facts])
    else addOrder(contribution, JSON.parse(before), -1)
    addOrder(contribution, facts, 1)
    saved.push([id, text])
  }
  await addCustomers(store, contribution, added)
  await store.saveFacts(saved)
  await figures.add(contribution)
}

/** Keeps the first two orders of each customer. Orders can be committed in another order than they were placed in. */
async function addCustomers(store: Store, contribution: Contribution, added: [number, Facts][]): Promise<void> {
  if (added.length === 0) return
  const before = await store.firstOrders([...new Set(added.map(([, { userId }]) => userId))])
  const after = new Map(before)
  for (const [id, { userId, placedAt }] of added) {
    const orders: FirstOrders = [...(after.get(userId) ?? []), [placedAt, id]]
    after.set(userId, orders.sort(byTime).slice(0, 2))
  }
  const changed: [number, string][] = []
  for (const [userId, orders] of after) {
    const former = before.get(userId) ?? []
    if (JSON.stringify(former) === JSON.stringify(orders)) continue
    addCustomer(contribution, timesOf(former), -1)
    addCustomer(contribution, timesOf(orders), 1)
    changed.push([userId, JSON.stringify(orders)])
  }
  await store.saveFirstOrders(changed)
}

function byTime([time, id]: FirstOrders[number], [otherTime, otherId]: FirstOrders[number]): number {
  return time === otherTime ? id - otherId : time < otherTime ? -1 : 1
}

function timesOf(orders: FirstOrders): string[] {
  return orders.map(([time]) => time)
}
