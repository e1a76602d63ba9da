import { record } from 'openapi/testing/record.ts'
import { beforeAll, expect, it, vi } from 'vitest'
import type { TestedWebhooks } from './testing.ts'
import { describeOnBothServices, notFound, register, url } from './testing.ts'

const any = { 'if-match': '*' }

describeOnBothServices('updateWebhookEndpoint', start => {
  let service: TestedWebhooks
  beforeAll(async () => {
    service = await start()
    return () => service[Symbol.asyncDispose]()
  })
  const disabledEvents = async (id: number) => {
    const events = await service.execute(`select type, data from events where subject = 'webhooks/${id}' order by id`)
    return events.map(({ type, data }) => ({ type, data: JSON.parse(String(data)) }))
  }

  it('200 with the changed properties and a new version; the others, and the secret, remain', async () => {
    const { id, secret: _secret, ...created } = await register(service, { description: 'Mail' })
    const path = { webhookId: id }
    const changes = { url: 'https://mail.example/', types: ['webhook.disabled' as const] }
    const changed = await service.staff.updateWebhookEndpoint({ path, headers: { 'if-match': '"1"' }, body: changes })
    expect(changed).toMatchObject({
      status: 200,
      headers: { ETag: '"2"' },
      body: { ...created, ...changes, version: 2, updatedAt: expect.any(String) },
    })
    const cleared = await service.staff.updateWebhookEndpoint({
      ...{ path, headers: any },
      body: { description: null, types: null },
    })
    expect(cleared).toMatchObject({ status: 200, body: { ...changes, description: null, types: null, version: 3 } })
    expect(await service.execute(`select secrets from "webhookEndpoints" where id = ${id}`)).toMatchObject([
      { secrets: expect.stringContaining('whsec_') },
    ])
  })

  it('200 without a new version when the patch changes nothing', async () => {
    const { id } = await register(service)
    const unchanged = { path: { webhookId: id }, headers: any, body: { url, types: null, status: 'enabled' as const } }
    expect(await service.staff.updateWebhookEndpoint(unchanged)).toMatchObject({ status: 200, body: { version: 1 } })
  })

  it('200 disabled by staff, with one event webhook.disabled, and enabled again', async () => {
    const { id } = await register(service)
    const path = { webhookId: id }
    const change = (status: 'enabled' | 'disabled') =>
      service.staff.updateWebhookEndpoint({ path, headers: any, body: { status } })
    const disabled = await change('disabled')
    expect(disabled).toMatchObject({ status: 200, body: { status: 'disabled', disabledReason: 'staff', version: 2 } })
    expect(await change('disabled')).toMatchObject({ status: 200, body: { version: 2 } })
    expect(await disabledEvents(id)).toEqual([{ type: 'webhook.disabled', data: disabled.body }])
    record({ kind: 'event', service: service.name, type: 'webhook.disabled' })
    expect(await change('enabled')).toMatchObject({
      ...{ status: 200, body: { status: 'enabled', disabledReason: null, version: 3 } },
    })
    expect(await disabledEvents(id)).toHaveLength(1)
  })

  it('200 enabled: pending deliveries begin at once, the failures are forgotten, and missed events are not skipped', async () => {
    const { id } = await register(service)
    const path = { webhookId: id }
    await service.staff.sendTestEvent({ path })
    const postpone = `update "webhookDeliveries" set "nextAttemptAt" = '2099-01-01T00:00:00.000Z'
      where "endpointId" = ${id} and "leasedBy" is null returning id`
    // An attempt may be in progress. It is over within the timeout of an attempt.
    await vi.waitFor(async () => expect(await service.execute(postpone)).toHaveLength(1), { timeout: 20_000 })
    await service.execute(`update "webhookEndpoints" set status = 'disabled', "disabledReason" = 'failing',
      "failingSince" = '2026-01-01T00:00:00.000Z' where id = ${id} returning id`)
    const position = () =>
      service.execute(`select "fannedOutTo", "failingSince" from "webhookEndpoints" where id = ${id}`)
    const [before] = await position()
    const stillDisabled = { path, headers: any, body: { status: 'disabled' as const } }
    expect(await service.staff.updateWebhookEndpoint(stillDisabled)).toMatchObject({
      body: { disabledReason: 'failing', version: 1 },
    })
    const enabled = { path, headers: any, body: { status: 'enabled' as const } }
    expect(await service.staff.updateWebhookEndpoint(enabled)).toMatchObject({ status: 200, body: { version: 2 } })
    expect(await position()).toEqual([{ ...before, failingSince: null }])
    const [delivery] = await service.execute(
      `select "nextAttemptAt" from "webhookDeliveries" where "endpointId" = ${id}`,
    )
    expect(String(delivery?.nextAttemptAt) < '2099').toBe(true) // the service may have begun meanwhile
  })

  it('400 for a URL that is not allowed, and for an unknown property', async () => {
    const { id } = await register(service)
    const refuse = async (body: object, pointer: string) =>
      expect(await service.staff.updateWebhookEndpoint({ path: { webhookId: id }, headers: any, body })).toMatchObject({
        status: 400,
        body: { errors: [{ pointer }] },
      })
    await refuse({ url: 'http://mail.example' }, '/body/url')
    await refuse({ url: 'https://10.0.0.1' }, '/body/url')
    await refuse({ url: null }, '/body/url')
    await refuse({ secret: 'x' }, '/body/secret')
    await refuse({ disabledReason: 'gone' }, '/body/disabledReason')
  })

  it('404 webhook-not-found, 412 precondition-failed, 428 precondition-required', async () => {
    const { id } = await register(service)
    const body = { description: 'Mail' }
    const patch = (webhookId: number, headers: { 'if-match'?: string }) =>
      service.staff.updateWebhookEndpoint({ path: { webhookId }, headers, body })
    expect(await patch(9999, any)).toMatchObject(notFound)
    expect(await patch(id, { 'if-match': '"7"' })).toMatchObject({ status: 412, body: { currentVersion: 1 } })
    expect(await patch(id, {})).toMatchObject({ status: 428 })
  })

  it('200 for each of 10 concurrent changes with If-Match: *, and for one of them with an ETag', async () => {
    const { id } = await register(service)
    const change = (ifMatch: string, number: number) =>
      service.staff.updateWebhookEndpoint({
        path: { webhookId: id },
        headers: { 'if-match': ifMatch },
        body: { description: `Change ${number}` },
      })
    const all = await Promise.all(Array.from({ length: 10 }, (_, index) => change('*', index)))
    expect(new Set(all.map(({ body }) => Object(body).version)).size).toBe(10)
    const one = await Promise.all(Array.from({ length: 10 }, (_, index) => change('"11"', 10 + index)))
    expect(one.map(({ status }) => status).toSorted()).toEqual([200, ...Array(9).fill(412)])
  })
})
