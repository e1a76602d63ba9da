import { expect, it } from 'vitest'
import { everyItem } from '../../testing/paging.ts'
import { describeOnBothServices, register } from './testing.ts'

describeOnBothServices('listWebhookEndpoints', start => {
  it('200 with pages, the newest endpoint first, without secrets and without deleted endpoints', async () => {
    await using service = await start()
    const { staff } = service
    expect(await staff.listWebhookEndpoints({})).toMatchObject({ status: 200, body: { items: [], nextCursor: null } })
    const ids: number[] = []
    for (const description of ['One', 'Two', 'Three', 'Four'])
      ids.unshift((await register(service, { description })).id)
    await staff.deleteWebhookEndpoint({ path: { webhookId: ids[1] ?? 0 } })
    const items = await everyItem(query => staff.listWebhookEndpoints({ query }), 2)
    expect(items).toMatchObject([{ description: 'Four' }, { description: 'Two' }, { description: 'One' }])
    for (const item of items) expect(item).not.toHaveProperty('secret')
  })

  it('400 for a cursor of another listing', async () => {
    await using service = await start()
    expect(await service.staff.listWebhookEndpoints({ query: { cursor: 'WzEsMl0' } })).toMatchObject({
      status: 400,
      body: { type: '/problems/invalid-cursor' },
    })
  })
})
