import { beforeAll, expect, it } from 'vitest'
import type { TestedWebhooks } from './testing.ts'
import { describeOnBothServices, register, url } from './testing.ts'

const headers = { 'idempotency-key': 'one' }

describeOnBothServices('createWebhookEndpoint', start => {
  let service: TestedWebhooks
  beforeAll(async () => {
    service = await start()
    return () => service[Symbol.asyncDispose]()
  })

  it('201 with the endpoint, its Location and ETag, and a secret of 32 bytes that is not shown again', async () => {
    const { staff } = service
    const created = await staff.createWebhookEndpoint({ body: { url, description: 'The warehouse' } })
    expect(created).toMatchObject({
      status: 201,
      headers: { ETag: '"1"' },
      body: { url, description: 'The warehouse', types: null, status: 'enabled', disabledReason: null, version: 1 },
    })
    if (created.status !== 201) return
    const { id, secret = '', ...shown } = created.body
    expect(created.headers.Location).toBe(`/api/webhooks/${id}`)
    expect(Buffer.from(secret.replace('whsec_', ''), 'base64')).toHaveLength(32)
    const read = await staff.getWebhookEndpoint({ path: { webhookId: id } })
    expect(read).toMatchObject({ status: 200, body: { id, ...shown } })
    expect(read.body).not.toHaveProperty('secret')
    expect((await register(service)).secret).not.toBe(secret)
  })

  it('201 again without the secret when the request is repeated; no stored reply contains a secret', async () => {
    const { staff, execute } = service
    const [first, second] = [
      await staff.createWebhookEndpoint({ headers, body: { url } }),
      await staff.createWebhookEndpoint({ headers, body: { url } }),
    ]
    expect(second).toMatchObject({ status: 201, headers: { 'Idempotency-Replayed': 'true', ETag: '"1"' } })
    expect(second.body).not.toHaveProperty('secret')
    expect({ ...second.body, secret: Object(first.body).secret }).toEqual(first.body)
    const replies = await execute('select reply from "idempotencyKeys"')
    expect(replies.length).toBeGreaterThan(0)
    expect(JSON.stringify(replies)).not.toContain('whsec_')
  })

  it('201 once for concurrent requests with the same key: one has the secret', async () => {
    const { staff } = service
    const key = { 'idempotency-key': 'concurrent' }
    const responses = await Promise.all(
      Array.from({ length: 10 }, () => staff.createWebhookEndpoint({ headers: key, body: { url } })),
    )
    expect(new Set(responses.map(({ body }) => Object(body).id)).size).toBe(1)
    expect(responses.filter(({ body }) => 'secret' in Object(body))).toHaveLength(1)
  })

  it('400 for a URL that is not https, not public, or not one', async () => {
    const refused = {
      'must use https': ['http://example.com/', 'http://127.0.0.1'],
      'must have a public host': [
        ...[
          'https://localhost',
          'https://shop.localhost/',
          'https://a.b.internal',
          'https://printer.local',
          'https://db',
        ],
        ...['https://127.0.0.1', 'https://127.1', 'https://2130706433/', 'https://0x7f.0.0.1', 'https://0177.0.0.1'],
        ...['https://10.1.2.3:8443', 'https://169.254.169.254/latest', 'https://192.168.1.1', 'https://0.0.0.0'],
        ...['https://[::1]/', 'https://[::ffff:10.0.0.1]', 'https://[fd00:ec2::254]', 'https://[fe80::1]'],
        ...['https://localhost./', 'https://127.0.0.1./', 'https://LOCALHOST'],
      ],
      'must not contain a user name or a password': ['https://user@example.com', 'https://:secret@example.com'],
      'must not contain a fragment': ['https://example.com/#here', 'https://example.com/#'],
      'must be a URL': ['https://exa%6', 'https://[::1', 'https://example.com:99999'],
    }
    for (const [message, urls] of Object.entries(refused))
      for (const each of urls)
        expect([each, await service.staff.createWebhookEndpoint({ body: { url: each } })]).toMatchObject([
          each,
          { status: 400, body: { type: '/problems/invalid-request', errors: [{ pointer: '/body/url', message }] } },
        ])
  })

  it('400 for a type that the service does not have', async () => {
    const body = { url, types: ['order.lost'] as never }
    expect(await service.staff.createWebhookEndpoint({ body })).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/body/types/0' }] },
    })
  })

  it('422 idempotency-key-reused for a key with another body', async () => {
    const body = { url: 'https://accounting.example' }
    expect(await service.staff.createWebhookEndpoint({ headers, body })).toMatchObject({
      status: 422,
      body: { type: '/problems/idempotency-key-reused' },
    })
  })

  it('409 too-many-webhooks when 100 endpoints exist, also for concurrent requests', async () => {
    const { staff } = service
    const responses = await Promise.all(
      Array.from({ length: 110 }, () => staff.createWebhookEndpoint({ body: { url } })),
    )
    const { items } = Object(await staff.listWebhookEndpoints({ query: { limit: 100 } })).body
    expect(items).toHaveLength(100)
    expect(responses.find(({ status }) => status !== 201)).toMatchObject({
      status: 409,
      body: { type: '/problems/too-many-webhooks' },
    })
    await staff.deleteWebhookEndpoint({ path: { webhookId: items[0].id } })
    expect(await staff.createWebhookEndpoint({ body: { url } })).toMatchObject({ status: 201 })
  })
})

describeOnBothServices('createWebhookEndpoint, with WEBHOOK_PRIVATE_NETWORKS=allow', start => {
  it('201 for http and for private addresses', async () => {
    await using service = await start({ allowPrivateNetworks: true })
    for (const each of ['http://example.com', 'http://127.0.0.1:8080/events', 'https://[::1]/', 'http://localhost:1'])
      expect(await service.staff.createWebhookEndpoint({ body: { url: each } })).toMatchObject({ status: 201 })
    for (const each of ['http://user@localhost', 'http://localhost/#here', 'http://a b'])
      expect(await service.staff.createWebhookEndpoint({ body: { url: each } })).toMatchObject({ status: 400 })
  })
})
