import { randomUUID } from 'node:crypto'
import { setTimeout as sleep, setImmediate as yieldTurn } from 'node:timers/promises'
import type { Kysely } from 'kysely'
import type { EventSource } from '../../events/cloud-event.ts'
import type { Logger } from '../../process/logger.ts'
import type { WebhookTables } from '../webhook-tables.ts'
import type { AttemptParts } from './attempts.ts'
import { attempt } from './attempts.ts'
import { loadBodies } from './bodies.ts'
import type { ClaimedDelivery } from './claims.ts'
import { claimDeliveries, leaseMs, releaseAllClaims, releaseClaims } from './claims.ts'
import type { DeliveryMetrics } from './delivery-metrics.ts'
import type { DeliveryDatabase } from './delivery-queue.ts'
import { fanOut } from './fan-out.ts'
import { findOldestUndelivered } from './oldest-undelivered.ts'
import type { Result, ResultParts } from './results.ts'
import { storeResults } from './results.ts'
import { createSlots } from './slots.ts'

export interface DeliveryParts extends Omit<AttemptParts, 'metrics' | 'now'> {
  database: DeliveryDatabase & { reads: Kysely<WebhookTables> }
  /** The service whose events are sent. */
  source: EventSource
  disable: ResultParts['disable']
  metrics: DeliveryMetrics
  log: Logger
  now?: () => number
}

/** Delivers the events of a service to its webhook endpoints in the background. */
export interface WebhookDelivery {
  /** Begins to deliver what is due, without waiting for it. */
  wake: () => void
  /** Begins no further attempts. Called when the service begins to stop. */
  drain: () => void
  /** Drains, waits some seconds for the attempts in progress, and ends the leases of those that did not end. */
  stop: () => Promise<void>
}

/** The time in which events and results are collected, so that one transaction stores many. */
const collectMs = 10
/** How soon the commits of other replicas and due retries are noticed. */
const pollMs = 1000
/** The pause after a failure of the database. */
const pauseMs = 1000
const stopMs = 5000
const measureMs = 15_000
/** More at once would block the event loop, and with it the requests of the service, for too long. */
const maxResults = 100
const maxBeginsPerTurn = 10
/** An attempt that does not begin within this time after its claim could outlast its lease. */
const beginMs = leaseMs / 2

export function startWebhookDelivery(parts: DeliveryParts): WebhookDelivery {
  const { database, source, sender, disable, metrics, tracing, log, now = Date.now } = parts
  const holder = randomUUID()
  const slots = createSlots()
  const types = Object.keys(source.contract.webhooks ?? {})
  const resultParts = { dialect: database.dialect, holder, disable }
  let ended: Result[] = []
  let aborted: number[] = []
  let hasEndpoints = true
  let isDraining = false
  let isStopped = false
  let measuredAt = Number.NEGATIVE_INFINITY
  let awake = Promise.withResolvers<void>()

  const begin = async (delivery: ClaimedDelivery, body: string) => {
    const result = await attempt({ sender, metrics, tracing, now }, delivery, body)
    slots.release(delivery.id)
    if (result.outcome.error === 'aborted') aborted.push(result.deliveryId)
    else ended.push(result)
    awake.resolve()
  }

  /**
   * Stores what has ended, and claims what is due, in one transaction. What cannot be stored is kept for the next round.
   */
  const exchange = async (isClaiming: boolean) => {
    const [results, released, at] = [ended.slice(0, maxResults), [...aborted], now()]
    if (results.length + released.length === 0 && !isClaiming) return
    const { disabled, failing, claimed } = await database.writes.transaction().execute(async transaction => {
      const changes = await storeResults(transaction, { ...resultParts, now: at }, results)
      await releaseClaims(transaction, released, new Date(at).toISOString())
      if (!isClaiming) return { ...changes, claimed: [] }
      const claim = { holder, now: at, freeSlots: slots.freeOf, busyEndpoints: slots.busyEndpoints() }
      return { ...changes, claimed: await claimDeliveries(transaction, database.dialect, claim) }
    })
    ended = ended.slice(results.length)
    aborted = aborted.slice(released.length)
    for (const endpointId of failing) log.warn({ endpointId }, 'a webhook endpoint fails')
    for (const { id, reason } of disabled) log.error({ endpointId: id, reason }, 'a webhook endpoint was disabled')
    await beginAll(claimed, at)
  }

  const beginAll = async (claimed: ClaimedDelivery[], claimedAt: number) => {
    if (claimed.length === 0) return
    const bodyOf = await loadBodies(database.reads, source, claimed)
    if (now() - claimedAt > beginMs) return // the leases end soon, and another attempt begins then
    for (const [index, delivery] of claimed.entries()) {
      if (index % maxBeginsPerTurn === maxBeginsPerTurn - 1) await yieldTurn()
      const body = bodyOf(delivery)
      if (body === undefined || slots.has(delivery.id)) continue
      slots.take(delivery.id, delivery.endpointId)
      void begin(delivery, body)
    }
  }

  const measure = async () => {
    if (performance.now() - measuredAt < measureMs) return
    metrics.recordOldestUndelivered(await findOldestUndelivered(database, types))
    measuredAt = performance.now()
  }

  /** Returns whether the next round must not wait for more. */
  const round = async (): Promise<boolean> => {
    const fannedOut = isDraining ? undefined : await fanOut(database, now)
    if (fannedOut) hasEndpoints = fannedOut.hasEndpoints
    await exchange(hasEndpoints && !isDraining)
    if (!isDraining) await measure()
    return fannedOut?.more === true || ended.length >= maxResults
  }

  let hasReleased = database.dialect !== 'sqlite' // replicas have claims of their own
  const run = async () => {
    if (!hasReleased) await releaseAllClaims(database, now())
    hasReleased = true
    while (!isStopped) {
      await Promise.race([awake.promise, sleep(pollMs, undefined, { ref: false })])
      awake = Promise.withResolvers()
      await sleep(collectMs)
      while (await round());
    }
  }

  const runForever = async () => {
    while (!isStopped) {
      try {
        await run()
      } catch (error) {
        log.error({ err: error }, 'webhook delivery failed')
        await sleep(pauseMs, undefined, { ref: false })
      }
    }
  }
  const running = runForever()

  const drain = () => {
    isDraining = true
  }
  return {
    wake: () => {
      if (hasEndpoints) awake.resolve()
    },
    drain,
    async stop() {
      drain()
      const deadline = performance.now() + stopMs
      while (slots.size() > 0 && performance.now() < deadline) await sleep(collectMs)
      sender.abort()
      isStopped = true
      awake.resolve()
      await running
      await exchange(false).catch(error =>
        log.error({ err: error }, 'the last results of webhooks could not be stored'),
      )
    },
  }
}
