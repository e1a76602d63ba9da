import { formatJson } from 'openapi/contract/checked-json.ts'
import contract from 'openapi/generated/order-service.json' with { type: 'json' }
import type { components } from 'openapi/generated/order-service.ts'
import { expect, it } from 'vitest'
import { rowOf } from './documents/order-rows.ts'
import { publishOrder } from './history/published-events.ts'

const examples = Object.entries(contract.webhooks)
  .filter(([type]) => !/^(product|webhook)\./.test(type))
  .map(([type, { post }]) => ({ type, examples: post.requestBody.content['application/cloudevents+json'].examples }))

it.for(examples)('the example of $type has the actions that staff may take', async ({ examples }) => {
  for (const { value } of Object.values(examples)) {
    const { allowedActions, ...order } = value.data as components['schemas']['Order'] // the contract validates its examples
    const recorded: unknown[] = []
    const outbox = {
      record: async (type: string, subject: string, data: unknown) =>
        void recorded.push([type, subject, JSON.parse(formatJson(data))]),
    }
    await publishOrder(outbox, 'order.placed', { id: order.id, ...rowOf(order) })
    expect(recorded).toEqual([['order.placed', value.subject, { ...order, allowedActions }]])
  }
})
