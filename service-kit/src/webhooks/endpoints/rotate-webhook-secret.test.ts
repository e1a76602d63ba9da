import { beforeAll, expect, it } from 'vitest'
import type { SigningSecret } from '../webhook-tables.ts'
import type { TestedWebhooks } from './testing.ts'
import { describeOnBothServices, notFound, register } from './testing.ts'

const dayMs = 24 * 60 * 60 * 1000

describeOnBothServices('rotateWebhookSecret', start => {
  let service: TestedWebhooks
  beforeAll(async () => {
    service = await start()
    return () => service[Symbol.asyncDispose]()
  })
  const secretsOf = async (id: number): Promise<SigningSecret[]> => {
    const [row] = await service.execute(`select secrets from "webhookEndpoints" where id = ${id}`)
    return JSON.parse(String(row?.secrets))
  }
  const rotate = (webhookId: number, key?: string) =>
    service.staff.rotateWebhookSecret({ path: { webhookId }, ...(key && { headers: { 'idempotency-key': key } }) })

  it('200 with a new secret; the former one signs for 24 hours', async () => {
    const { id, secret } = await register(service)
    const before = Date.now()
    const rotated = await rotate(id)
    expect(rotated).toMatchObject({ status: 200, headers: { ETag: '"2"' }, body: { id, version: 2 } })
    const { secret: newest, previousSecretUntil } = Object(rotated.body)
    expect(newest).not.toBe(secret)
    expect(await secretsOf(id)).toEqual([
      { secret: newest, until: null },
      { secret, until: previousSecretUntil },
    ])
    expect(Date.parse(previousSecretUntil)).toBeGreaterThanOrEqual(before + dayMs)
    expect(Date.parse(previousSecretUntil)).toBeLessThanOrEqual(Date.now() + dayMs)
    const read = await service.staff.getWebhookEndpoint({ path: { webhookId: id } })
    expect(read).toMatchObject({ status: 200, body: { previousSecretUntil } })
  })

  it('200 for several rotations: at most three former secrets sign, each until its own end', async () => {
    const { id, secret } = await register(service)
    const newest = [secret]
    for (let count = 0; count < 5; count++) newest.unshift(Object((await rotate(id)).body).secret)
    expect((await secretsOf(id)).map(each => each.secret)).toEqual(newest.slice(0, 4))
    const ends = (await secretsOf(id)).slice(1).map(({ until }) => String(until))
    expect(ends).toEqual(ends.toSorted().toReversed())
  })

  it('200 without former secrets whose time is over', async () => {
    const { id } = await register(service)
    const old = JSON.stringify([
      { secret: 'whsec_bmV3', until: null },
      { secret: 'whsec_b2xk', until: '2026-01-01T00:00:00.000Z' },
    ])
    await service.execute(`update "webhookEndpoints" set secrets = '${old}' where id = ${id} returning id`)
    await rotate(id)
    expect((await secretsOf(id)).slice(1)).toMatchObject([{ secret: 'whsec_bmV3' }])
  })

  it('200 again without the secret when the request is repeated, and only one rotation', async () => {
    const { id } = await register(service)
    const [first, second] = [await rotate(id, 'once'), await rotate(id, 'once')]
    expect(second).toMatchObject({ status: 200, headers: { 'Idempotency-Replayed': 'true' }, body: { version: 2 } })
    expect(second.body).not.toHaveProperty('secret')
    expect(first.body).toHaveProperty('secret')
    expect(await secretsOf(id)).toHaveLength(2)
    const replies = await service.execute('select reply from "idempotencyKeys"')
    expect(JSON.stringify(replies)).not.toContain('whsec_')
    const { id: other } = await register(service)
    expect(await rotate(other, 'once')).toMatchObject({
      status: 422,
      body: { type: '/problems/idempotency-key-reused' },
    })
  })

  it('404 webhook-not-found', async () => {
    expect(await rotate(9999)).toMatchObject(notFound)
  })
})
