import { beforeAll, expect, it } from 'vitest'
import { everyItem } from '../../testing/paging.ts'
import type { TestedWebhooks } from './testing.ts'
import { describeOnBothServices, disable, register } from './testing.ts'

const time = '2026-11-22T10:00:00.000Z'
const later = '2099-01-01T00:00:00.000Z' // no attempt begins during the test
const bigId = 2 ** 40

describeOnBothServices('listDeliveries', start => {
  let service: TestedWebhooks
  let webhookId: number
  const statuses = ['pending', 'succeeded', 'failed'] as const

  beforeAll(async () => {
    service = await start()
    webhookId = (await register(service)).id
    const { id: other } = await register(service)
    for (const id of [webhookId, other]) await disable(service, id) // so that nothing is sent
    const rows = Array.from({ length: 12 }, (_, index) => {
      const [status, type] = [statuses[index % 3], index < 6 ? service.eventType : 'webhook.disabled']
      const endpoint = index === 11 ? other : webhookId
      return `(${bigId + index}, ${endpoint}, '6f1c2c9e-0c52-4d6b-9d0e-0000000000${index + 10}', ${index + 1}, '${type}',
        'things/1', 'event', '${status}', ${status === 'pending' ? `'${later}', null` : `null, '${time}'`}, '${time}')`
    })
    await service.execute(`insert into "webhookDeliveries" (id, "endpointId", "eventId", "eventPosition", type, subject,
      cause, status, "nextAttemptAt", "finishedAt", "createdAt") values ${rows.join()} returning id`)
    await service.execute(`insert into "webhookAttempts" ("deliveryId", at, status, error, "durationMs", "responseStart")
      values (${bigId + 1}, '${time}', null, 'timeout', 15000, null), (${bigId}, '${time}', 503, null, 3, 'Sorry'),
        (${bigId + 1}, '${time}', 204, null, 12, '') returning id`)
    return () => service[Symbol.asyncDispose]()
  })

  const list = async (query: object = {}, limit = 100) => {
    const path = { webhookId }
    const items = await everyItem(page => service.staff.listDeliveries({ path, query: { ...query, ...page } }), limit)
    return items.map(({ id }) => id - bigId)
  }

  it('200 with pages, the newest delivery first, of this endpoint only', async () => {
    expect(await list()).toEqual([10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0])
    expect(await list({}, 3)).toEqual([10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0])
  })

  it('200 with each delivery and its attempts, the oldest first', async () => {
    const { body } = await service.staff.listDeliveries({ path: { webhookId } })
    const attempt = { at: time, status: null, error: 'timeout', durationMs: 15_000, responseStart: null }
    expect(Object(body).items.slice(-2)).toEqual([
      {
        ...{ id: bigId + 1, eventId: '6f1c2c9e-0c52-4d6b-9d0e-000000000011', type: service.eventType },
        ...{ subject: 'things/1', cause: 'event', status: 'succeeded', nextAttemptAt: null, createdAt: time },
        attempts: [attempt, { ...attempt, status: 204, error: null, durationMs: 12, responseStart: '' }],
        finishedAt: time,
      },
      expect.objectContaining({
        status: 'pending',
        nextAttemptAt: later,
        attempts: [{ ...attempt, status: 503, error: null, durationMs: 3, responseStart: 'Sorry' }],
      }),
    ])
  })

  it('200 with the deliveries that match all filters', async () => {
    expect(await list({ status: ['failed'] })).toEqual([8, 5, 2])
    expect(await list({ status: ['failed', 'pending'] }, 2)).toEqual([9, 8, 6, 5, 3, 2, 0])
    expect(await list({ type: ['webhook.disabled'] })).toEqual([10, 9, 8, 7, 6])
    expect(await list({ type: ['webhook.disabled', service.eventType] }, 4)).toEqual([10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0])
    expect(await list({ status: ['succeeded'], type: [service.eventType] })).toEqual([4, 1])
    expect(await list({ status: ['failed'], type: ['webhook.test'] })).toEqual([])
  })

  it('400 for an unknown status or type, and for a cursor of another endpoint', async () => {
    const refused = async (query: object, pointer: string) =>
      expect(await service.staff.listDeliveries({ path: { webhookId }, query })).toMatchObject({
        ...{ status: 400, body: { errors: [{ pointer }] } },
      })
    await refused({ status: ['sent'] }, '/query/status/0')
    await refused({ type: ['thing.changed'] }, '/query/type/0')
    const { body } = await service.staff.listDeliveries({ path: { webhookId }, query: { limit: 1 } })
    const { id: other } = await register(service)
    const query = { cursor: Object(body).nextCursor }
    expect(await service.staff.listDeliveries({ path: { webhookId: other }, query })).toMatchObject({
      status: 400,
      body: { type: '/problems/invalid-cursor' },
    })
  })
})
