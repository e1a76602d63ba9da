import { randomUUID } from 'node:crypto'
import { beforeAll, expect, it } from 'vitest'
import type { TestedWebhooks } from './testing.ts'
import { describeOnBothServices, disable, notFound, register, webhookDisabled } from './testing.ts'

/** Later than the events of the sample data, because the feed is nearly in the order of time. */
const start = Math.floor(Date.now() / 60_000) * 60_000 + 24 * 60 * 60_000
const at = (minute: number) => new Date(start + minute * 60_000).toISOString()

describeOnBothServices('replayEvents', startService => {
  let service: TestedWebhooks
  beforeAll(async () => {
    service = await startService()
    return () => service[Symbol.asyncDispose]()
  })

  /** Records one event each minute; the time of every tenth is four minutes earlier, as by another clock. */
  const timeOf = (minute: number) => at(minute % 10 === 9 ? minute - 4 : minute)
  const record = (minutes: number[], type = service.eventType) => {
    const rows = minutes.map(
      minute => `('${randomUUID()}', '${type}', 'things/${minute % 3}', '${timeOf(minute)}', '{}')`,
    )
    return service.execute(
      `insert into events ("eventId", type, subject, time, data) values ${rows.join()} returning "eventId"`,
    )
  }
  const replay = (webhookId: number, body: { from: string; to?: string; types?: string[] }, key?: string) =>
    service.staff.replayEvents({
      path: { webhookId },
      body: body as never, // the types of the events differ between the services
      ...(key && { headers: { 'idempotency-key': key } }),
    })
  const deliveriesTo = (id: number) =>
    service.execute(`select "eventId", cause, status, "nextAttemptAt", data from "webhookDeliveries"
      where "endpointId" = ${id} order by id`)

  it('202 with the count: the events of the period, in their order, also those from before the registration', async () => {
    const events = await record(Array.from({ length: 100 }, (_, minute) => minute))
    const { id } = await register(service)
    const body = { from: at(30), to: at(60) }
    const replayed = await replay(id, body, 'replay')
    const expected = events.filter((_, minute) => timeOf(minute) >= at(30) && timeOf(minute) < at(60))
    expect(replayed).toMatchObject({ status: 202, body: { count: 30 } })
    const deliveries = await deliveriesTo(id)
    expect(deliveries.map(({ eventId }) => eventId)).toEqual(expected.map(({ eventId }) => eventId))
    for (const each of deliveries) expect(each).toMatchObject({ cause: 'replay', status: 'pending', data: null })
    expect(await replay(id, body, 'replay')).toMatchObject({
      status: 202,
      headers: { 'Idempotency-Replayed': 'true' },
      body: { count: 30 },
    })
    expect(await deliveriesTo(id)).toHaveLength(30)
  })

  it('202 with the events of the requested types, or else of the types of the endpoint', async () => {
    await record([1000, 1001, 1002])
    await record([1003, 1004], 'webhook.disabled')
    const { id } = await register(service, { types: ['webhook.disabled'] })
    const period = { from: at(1000) }
    expect(await replay(id, period)).toMatchObject({ status: 202, body: { count: 2 } })
    expect(await replay(id, { ...period, types: [service.eventType] })).toMatchObject({ body: { count: 3 } })
    expect(await replay(id, { ...period, types: ['webhook.test'] })).toMatchObject({ body: { count: 0 } })
    expect(await replay(id, { from: '2099-01-01T00:00:00Z' })).toMatchObject({ status: 202, body: { count: 0 } })
    const withOffset = (minute: number) =>
      new Date(start + (minute + 240) * 60_000).toISOString().replace('Z', '+04:00')
    const requested = { from: withOffset(1001), to: withOffset(1002), types: [service.eventType] }
    expect(await replay(id, requested)).toMatchObject({ body: { count: 1 } })
  })

  it('202 without the events that are about to be sent anyway', async () => {
    const { id } = await register(service)
    await record([2000, 2001])
    expect(await replay(id, { from: at(2000) })).toMatchObject({ status: 202, body: { count: 0 } })
    const { id: later } = await register(service)
    expect(await replay(later, { from: at(2000) })).toMatchObject({ status: 202, body: { count: 2 } })
  })

  it('400 for a period that ends before it begins, for a time that is not one, and without `from`', async () => {
    const { id } = await register(service)
    const refuse = async (body: object, pointer: string) =>
      expect(await replay(id, body as never)).toMatchObject({ status: 400, body: { errors: [{ pointer }] } })
    await refuse({ from: at(5), to: at(5) }, '/body/to')
    await refuse({ from: at(5), to: at(4) }, '/body/to')
    await refuse({ from: 'yesterday' }, '/body/from')
    await refuse({ to: at(5) }, '/body/from')
    await refuse({ from: at(5), types: [] }, '/body/types')
    await refuse({ from: at(5), types: ['thing.changed'] }, '/body/types/0')
  })

  it('400 for more than 10,000 events, and nothing is sent', async () => {
    await record(Array.from({ length: 10_001 }, () => 5000))
    const { id } = await register(service)
    const message = 'must not be before more than 10000 events'
    expect(await replay(id, { from: at(5000) })).toMatchObject({
      ...{ status: 400, body: { errors: [{ pointer: '/body/from', message }] } },
    })
    expect(await deliveriesTo(id)).toEqual([])
  })

  it('404 webhook-not-found, 409 webhook-disabled, 422 idempotency-key-reused', async () => {
    expect(await replay(9999, { from: at(0) })).toMatchObject(notFound)
    const { id } = await register(service)
    expect(await replay(id, { from: at(9000) }, 'reused')).toMatchObject({ status: 202 })
    expect(await replay(id, { from: at(9001) }, 'reused')).toMatchObject({ status: 422 })
    await disable(service, id)
    expect(await replay(id, { from: at(0) })).toMatchObject(webhookDisabled)
  })
})
