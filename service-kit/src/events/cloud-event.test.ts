import contract from 'openapi/generated/order-service.json' with { type: 'json' }
import { expect, it } from 'vitest'
import { cloudEventOf } from './cloud-event.ts'

const source = { service: 'order-service', contract }
const { 'webhook.test': _notInTheFeed, ...webhooks } = contract.webhooks
const examples = Object.entries(webhooks).flatMap(([type, { post }]) =>
  Object.values(post.requestBody.content['application/cloudevents+json'].examples).map(({ value }) => ({
    type,
    value,
  })),
)

it.for(examples)('$type: the CloudEvent is the example of the contract', ({ value }) => {
  const { id, type, subject, time, data, sequence } = value
  expect(cloudEventOf({ id, type, subject, time, data, position: Number(sequence) }, source)).toEqual(value)
})

it('rejects an event that the contract does not document', () => {
  const event = { id: '', type: 'order.eaten', subject: 'orders/1', time: '', data: {}, position: 1 }
  expect(() => cloudEventOf(event, source)).toThrow('order.eaten')
})
