import { expect, it } from 'vitest'
import { describeOnBothServices, notFound, register } from './testing.ts'

describeOnBothServices('deleteWebhookEndpoint', start => {
  it('204, then 404 for each operation on the endpoint; its secrets are gone', async () => {
    await using service = await start()
    const { staff } = service
    const { id } = await register(service)
    const path = { webhookId: id }
    const sent = await staff.sendTestEvent({ path })
    const deliveryId: number = Object(sent.body).id
    expect(await staff.deleteWebhookEndpoint({ path })).toMatchObject({ status: 204 })
    const headers = { 'if-match': '*' }
    for (const response of [
      await staff.deleteWebhookEndpoint({ path }),
      await staff.getWebhookEndpoint({ path }),
      await staff.updateWebhookEndpoint({ path, headers, body: { status: 'disabled' } }),
      await staff.rotateWebhookSecret({ path }),
      await staff.sendTestEvent({ path }),
      await staff.listDeliveries({ path }),
      await staff.retryDelivery({ path: { ...path, deliveryId } }),
      await staff.replayEvents({ path, body: { from: '2026-01-01T00:00:00Z' } }),
    ])
      expect(response).toMatchObject(notFound)
    expect(await service.execute('select secrets from "webhookEndpoints"')).toEqual([{ secrets: '[]' }])
    expect((await register(service)).id).not.toBe(id)
  })
})
