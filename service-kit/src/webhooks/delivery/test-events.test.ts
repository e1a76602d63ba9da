import contract from 'openapi/generated/order-service.json' with { type: 'json' }
import { expect, it } from 'vitest'
import { describeOnEveryDatabase } from '../../testing/test-databases.ts'
import { webhookStoresIn } from '../endpoints/webhook-handlers.ts'
import { addEndpoint, openFor, record, startDelivery, startReceiver } from './testing.ts'

const poll = { timeout: 10_000, interval: 10 }

describeOnEveryDatabase('the delivery of test events', createDatabase => {
  it('delays no other test event and no event of the same subject when it has failed', async () => {
    const url = await createDatabase()
    await using database = await openFor(url)
    await using receiver = await startReceiver(response =>
      response.writeHead(receiver.received.length === 1 ? 500 : 200).end(),
    )
    const { id } = await addEndpoint(database, receiver.url)
    const subject = `webhooks/${id}`
    const { endpoints, deliveries } = webhookStoresIn(contract, database)
    const stored = await endpoints.find(id)
    if (!stored) throw new Error('the endpoint is registered')
    const delivery = startDelivery(database, url)
    for (const sent of [1, 2]) {
      await deliveries.addTest(stored.endpoint, 'webhook.test', subject)
      delivery.wake()
      await expect.poll(() => receiver.received.length, poll).toBe(sent)
    }
    await record(database, subject, 1, 2)
    delivery.wake()
    await expect.poll(() => receiver.numbersOf(subject).slice(2), poll).toEqual([1, 2])
    await delivery.stop()
  })
})
