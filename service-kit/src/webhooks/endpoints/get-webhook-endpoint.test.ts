import { expect, it } from 'vitest'
import { describeOnBothServices, notFound, register } from './testing.ts'

describeOnBothServices('getWebhookEndpoint', start => {
  it('200 with the ETag, 304 for this ETag, 404 webhook-not-found', async () => {
    await using service = await start()
    const { secret: _secret, ...endpoint } = await register(service)
    const path = { webhookId: endpoint.id }
    expect(await service.staff.getWebhookEndpoint({ path })).toMatchObject({
      ...{ status: 200, headers: { ETag: '"1"' }, body: endpoint },
    })
    const headers = { 'if-none-match': '"1"' }
    expect(await service.staff.getWebhookEndpoint({ path, headers })).toMatchObject({ status: 304 })
    expect(await service.staff.getWebhookEndpoint({ path: { webhookId: 99 } })).toMatchObject(notFound)
  })
})
