import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import { loadChangedSubjects } from 'service-kit/events/changed-subjects.ts'
import { assignPositions, lastPosition } from 'service-kit/events/event-positions.ts'
import { eventTables } from 'service-kit/events/event-tables.ts'
import { orderFrom } from '../../orders/documents/order-document.ts'
import type { Order } from '../../orders/order.ts'
import type { Tables } from '../../tables.ts'
import type { Facts } from './facts.ts'
import { factsOf, hasCancellation } from './facts.ts'
import { figureStore } from './figure-store.ts'
import { jsonRows } from './json-rows.ts'

/** The first two orders of a customer, the earliest first. */
export type FirstOrders = [placedAt: string, orderId: number][]

export interface ReportProgress {
  /** The position of the last event whose order is in the reports. */
  position: number
  /** While the stored orders are read for the first time: the id of the last one that was. Null afterwards. */
  scannedTo: number | null
}

export type ReportStores = ReturnType<typeof reportStores>

/** What the projection needs of the database. */
export function reportDatabase(database: Kysely<Tables>) {
  return {
    reported: reportedOrderStore(database),
    /** Runs work on stores that share one transaction. */
    inTransaction: <Result>(work: (stores: ReportStores) => Promise<Result>): Promise<Result> =>
      database.transaction().execute(transaction => work(reportStores(transaction))),
    /** Gives every committed event its position. */
    async assignPositions(): Promise<void> {
      while (await assignPositions(eventTables(database)));
    },
  }
}

function reportStores(database: Kysely<Tables>) {
  return { reported: reportedOrderStore(database), figures: figureStore(database) }
}

/** Stores which orders are in the reports, and what they contributed. */
function reportedOrderStore(database: Kysely<Tables>) {
  const idsIn = (ids: number[]) => sql<number>`(select cast(value as integer) from ${jsonRows(database, ids)})`
  return {
    progress: (): Promise<ReportProgress> =>
      database.selectFrom('reportProgress').selectAll().executeTakeFirstOrThrow(),

    /** Locks the progress until the end of the transaction, with an update that changes nothing. */
    lock: (): Promise<ReportProgress> =>
      database
        .updateTable('reportProgress')
        .set(({ ref }) => ({ position: ref('position') }))
        .returningAll()
        .executeTakeFirstOrThrow(),

    async move(progress: ReportProgress): Promise<void> {
      await database.updateTable('reportProgress').set(progress).execute()
    },

    lastEvent: (): Promise<number> => lastPosition(eventTables(database)),

    /** The orders of the next events, and the position of the last event. */
    async changedOrders(after: number, limit: number): Promise<{ ids: number[]; position: number } | 'gone'> {
      const changed = await loadChangedSubjects(database, after, limit)
      if (changed === 'gone') return 'gone'
      const ids = changed.subjects.flatMap(subject => /^orders\/(\d+)$/.exec(subject)?.[1] ?? [])
      return { ids: ids.map(Number), position: changed.position }
    },

    async ordersAfter(id: number, limit: number): Promise<number[]> {
      const rows = await database
        .selectFrom('orders')
        .select('id')
        .where('id', '>', id)
        .orderBy('id')
        .limit(limit)
        .execute()
      return rows.map(row => row.id)
    },

    /** The present facts of orders, by their ids. */
    async facts(ids: number[]): Promise<Map<number, Facts>> {
      const rows = await database
        .selectFrom('orders')
        .select(['id', 'document'])
        .where('id', 'in', idsIn(ids))
        .execute()
      const orders = rows.map((row): Order => orderFrom(row))
      const cancelled = orders.filter(hasCancellation).map(({ id }) => id)
      const events =
        cancelled.length === 0
          ? []
          : await database
              .selectFrom('orderEvents')
              .select(['orderId', 'at'])
              .where('orderId', 'in', idsIn(cancelled))
              .where('type', 'in', ['cancelled', 'expired'])
              .execute()
      const cancelledAt = new Map(events.map(({ orderId, at }) => [orderId, at]))
      return new Map(orders.map(order => [order.id, factsOf(order, cancelledAt.get(order.id))]))
    },

    /** The facts with which orders are in the reports: JSON by their ids. */
    async reportedFacts(ids: number[]): Promise<Map<number, string>> {
      const rows = await database.selectFrom('reportedOrders').selectAll().where('orderId', 'in', idsIn(ids)).execute()
      return new Map(rows.map(({ orderId, facts }) => [orderId, facts]))
    },

    saveFacts: (facts: [orderId: number, facts: string][]) => upsertTexts('reportedOrders', 'orderId', 'facts', facts),

    async firstOrders(userIds: number[]): Promise<Map<number, FirstOrders>> {
      const rows = await database
        .selectFrom('reportedCustomers')
        .selectAll()
        .where('userId', 'in', idsIn(userIds))
        .execute()
      return new Map(rows.map(({ userId, orders }) => [userId, JSON.parse(orders)]))
    },

    saveFirstOrders: (customers: [userId: number, orders: string][]) =>
      upsertTexts('reportedCustomers', 'userId', 'orders', customers),
  }

  async function upsertTexts(table: string, key: string, column: string, rows: [number, string][]): Promise<void> {
    if (rows.length === 0) return
    await sql`
      insert into ${sql.table(table)} (${sql.ref(key)}, ${sql.ref(column)})
      select cast(given.value ->> 0 as integer), given.value ->> 1 from ${jsonRows(database, rows)} where true
      on conflict (${sql.ref(key)}) do update set ${sql.ref(column)} = excluded.${sql.ref(column)}`.execute(database)
  }
}
