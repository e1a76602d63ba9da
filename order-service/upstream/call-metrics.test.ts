import { resetAfter } from 'openapi/testing/server.ts'
import { expect, it } from 'vitest'
import type { ResponseStubs } from '../testing.ts'
import { startShop, withoutFeed } from '../testing.ts'

it('calls of the User Service are counted by their outcome, and their retries', async () => {
  const stubs: ResponseStubs = { ...withoutFeed }
  await using shop = await startShop({}, stubs)
  const place = async () => (await shop.john.placeOrder({ body: { items: [{ sku: 'SAMPLE', quantity: 1 }] } })).status
  const sampleOf = async (name: string) => {
    const text = await (await fetch(`${shop.url}/metrics`)).text()
    return Number(
      text
        .split('\n')
        .find(line => line.startsWith(name))
        ?.split(' ')[1] ?? 0,
    )
  }
  const calls = (outcome: string) =>
    sampleOf(`upstream_call_duration_seconds_count{service="user-service",operation_id="getUser",outcome="${outcome}"}`)
  const retries = () => sampleOf('upstream_retries_total{service="user-service",operation_id="getUser"}')

  expect(await place()).toBe(201)
  expect([await calls('200'), await calls('network'), await retries()]).toEqual([1, 0, 0])
  stubs['/api/users/1'] = resetAfter('')
  expect(await place()).toBe(503)
  expect([await calls('network'), await calls('notSent'), await retries()]).toEqual([1, 0, 2])
  expect(await place()).toBe(503)
  expect([await calls('network'), await calls('notSent')]).toEqual([1, 1])
})
