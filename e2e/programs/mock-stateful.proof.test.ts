import { createClient } from 'openapi/client.ts'
import orderContract from 'openapi/generated/order-service.json' with { type: 'json' }
import type { operations as OrderOperations } from 'openapi/generated/order-service.ts'
import userContract from 'openapi/generated/user-service.json' with { type: 'json' }
import type { operations as UserOperations } from 'openapi/generated/user-service.ts'
import type { AnyEvent, EventReceiver } from 'openapi/receiver.ts'
import { receiveEvents } from 'openapi/receiver.ts'
import { serve } from 'openapi/testing/server.ts'
import { expect, it, vi } from 'vitest'
import { tokenOf } from '../../user-service/testing.ts'
import { withExampleValues } from '../examples/scenarios/generated-values.ts'
import { run } from '../processes/processes.ts'

it('npm run mock:stateful returns the examples, stores changes and sends webhooks', {
  timeout: 120_000,
}, async () => {
  await using mock = run('scripts/mock-stateful.ts', ['0', '0'])
  const [, usersUrl = '', password] = await mock.waitForOutput(
    /Tokens: (.+)\/oauth\/token, .* with the password (.+)\n/,
  )
  const [, ordersUrl = ''] = await mock.waitForOutput(/"service":"order-service".*"url":"([^"]+)"/)
  const timeoutMs = 10_000
  const users = createClient<UserOperations>(userContract, { url: usersUrl, timeoutMs })
  const { password: grant } =
    userContract.paths['/oauth/token'].post.requestBody.content['application/x-www-form-urlencoded'].examples
  expect(password).toBe(grant.value.password)
  const as = async (email: string) => {
    const authorization = `Bearer ${await tokenOf({ email }, users)}`
    return createClient<OrderOperations>(orderContract, {
      url: ordersUrl,
      timeoutMs,
      headers: () => ({ authorization }),
    })
  }
  const [john, staff] = [await as(grant.value.username), await as('staff@example.com')]

  const path = { orderId: 101 }
  const { body: order } = await john.getOrder({ path })
  const { value: example } = orderContract.components.examples.order
  expect(withExampleValues(order, example)).toEqual(example)
  const { inFull } =
    orderContract.paths['/api/orders/{orderId}/payments'].post.requestBody.content['application/json'].examples
  const received: AnyEvent[] = []
  const receive = Promise.withResolvers<EventReceiver>()
  await using server = await serve(async (request, response) => (await receive.promise)(request, response))
  const endpoint = await staff.createWebhookEndpoint({ body: { url: server.url } })
  if (endpoint.status !== 201) throw new Error(endpoint.body.detail)
  receive.resolve(receiveEvents(endpoint.body.secret ?? '', { default: event => received.push(event) }))

  expect(await staff.recordPayment({ path, body: inFull.value })).toMatchObject({ status: 201 })
  expect(await john.getOrder({ path })).toMatchObject({ body: { status: 'confirmed', version: 2 } })
  await vi.waitFor(() => expect(received.length).toBe(2), 10_000)
  expect(received).toMatchObject([
    { type: 'payment.recorded', subject: 'orders/101', data: { status: 'confirmed' } },
    { type: 'order.confirmed', subject: 'orders/101', data: { version: 2 } },
  ])
  expect(await staff.listEvents({ query: { subject: 'orders/101', type: ['order.confirmed'] } })).toMatchObject({
    body: { items: [received[1]] },
  })
  expect(await mock.stop('SIGTERM')).toBe(0)
})
