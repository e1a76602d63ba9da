import { expect, it } from 'vitest'
import type { TestedWebhooks } from './testing.ts'
import { describeOnBothServices, disable, notFound, register, webhookDisabled } from './testing.ts'

const deliveryNotFound = { status: 404, body: { type: '/problems/delivery-not-found' } }

describeOnBothServices('retryDelivery', start => {
  const retry = ({ staff }: TestedWebhooks, webhookId: number, deliveryId: number) =>
    staff.retryDelivery({ path: { webhookId, deliveryId } })

  it('202 for a delivery that failed, succeeded or waits: it is pending, and its next attempt begins now', async () => {
    await using service = await start()
    const { id } = await register(service)
    // An earlier delivery of the same subject lets no attempt begin during the test.
    await service.staff.sendTestEvent({ path: { webhookId: id } })
    await service.execute(`update "webhookDeliveries" set status = 'pending', "leasedBy" = null,
      "nextAttemptAt" = '2099-01-01T00:00:00.000Z' returning id`)
    const sent = await service.staff.sendTestEvent({ path: { webhookId: id } })
    const { id: deliveryId, eventId } = Object(sent.body)
    await service.execute(`insert into "webhookAttempts" ("deliveryId", at, status, error, "durationMs", "responseStart")
      values (${deliveryId}, '2026-11-22T10:00:00.000Z', 500, null, 7, 'No') returning id`)
    for (const [status, next, finished] of [
      ['failed', null, '2026-11-22T10:00:00.000Z'],
      ['succeeded', null, '2026-11-22T10:00:00.000Z'],
      ['pending', '2099-01-01T00:00:00.000Z', null],
    ]) {
      const text = (value: string | null | undefined) => (value ? `'${value}'` : 'null')
      await service.execute(`update "webhookDeliveries" set status = ${text(status)}, attempts = 14,
        "nextAttemptAt" = ${text(next)}, "finishedAt" = ${text(finished)} where id = ${deliveryId} returning id`)
      const retried = await retry(service, id, deliveryId)
      expect(retried).toMatchObject({
        status: 202,
        body: { id: deliveryId, eventId, status: 'pending', finishedAt: null, attempts: [{ status: 500 }] },
      })
      expect(Object(retried.body).nextAttemptAt <= new Date().toISOString()).toBe(true)
      expect(await service.execute(`select attempts from "webhookDeliveries" where id = ${deliveryId}`)).toEqual([
        { attempts: 14 },
      ])
    }
  })

  it('404 delivery-not-found, also for a delivery to another endpoint; 409 webhook-disabled', async () => {
    await using service = await start()
    const [{ id }, { id: other }] = [await register(service), await register(service)]
    const { body } = await service.staff.sendTestEvent({ path: { webhookId: id } })
    const deliveryId = Object(body).id
    expect(await retry(service, id, 999)).toMatchObject(deliveryNotFound)
    expect(await retry(service, other, deliveryId)).toMatchObject(deliveryNotFound)
    expect(await retry(service, id, Number.MAX_SAFE_INTEGER)).toMatchObject(deliveryNotFound)
    expect(await retry(service, 999, deliveryId)).toMatchObject(notFound)
    await disable(service, id)
    expect(await retry(service, id, deliveryId)).toMatchObject(webhookDisabled)
  })
})
