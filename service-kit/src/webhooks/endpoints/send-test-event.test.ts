import { record } from 'openapi/testing/record.ts'
import { expect, it } from 'vitest'
import { describeOnBothServices, disable, notFound, register, webhookDisabled } from './testing.ts'

describeOnBothServices('sendTestEvent', start => {
  it('202 with a delivery that begins now, whatever the types of the endpoint are', async () => {
    await using service = await start()
    const { secret: _secret, ...endpoint } = await register(service, { types: ['webhook.disabled'] })
    const path = { webhookId: endpoint.id }
    const headers = { 'idempotency-key': 'test' }
    const sent = await service.staff.sendTestEvent({ path, headers })
    expect(sent).toMatchObject({
      status: 202,
      body: {
        ...{ type: 'webhook.test', subject: `webhooks/${endpoint.id}`, cause: 'test', status: 'pending', attempts: [] },
        ...{ nextAttemptAt: expect.any(String), finishedAt: null },
      },
    })
    const [row] = await service.execute('select data, "eventPosition" from "webhookDeliveries"')
    expect({ ...row, data: JSON.parse(String(row?.data)) }).toEqual({ data: endpoint, eventPosition: null })
    record({ kind: 'event', service: service.name, type: 'webhook.test' })
    expect(await service.execute(`select id from events where type = 'webhook.test'`)).toEqual([])
    const again = await service.staff.sendTestEvent({ path, headers })
    expect(again).toMatchObject({ status: 202, headers: { 'Idempotency-Replayed': 'true' }, body: sent.body })
    const { id: other } = await register(service)
    expect(await service.staff.sendTestEvent({ path: { webhookId: other }, headers })).toMatchObject({ status: 422 })
  })

  it('404 webhook-not-found, 409 webhook-disabled', async () => {
    await using service = await start()
    expect(await service.staff.sendTestEvent({ path: { webhookId: 9 } })).toMatchObject(notFound)
    const { id } = await register(service)
    await disable(service, id)
    expect(await service.staff.sendTestEvent({ path: { webhookId: id } })).toMatchObject(webhookDisabled)
  })
})
