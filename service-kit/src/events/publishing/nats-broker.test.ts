import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { describe, expect, it } from 'vitest'
import { hasPrograms } from '../../../../deploy/testing/containers.ts'
import { createCertificate } from '../../../../e2e/processes/certificates.ts'
import type { CloudEvent } from '../cloud-event.ts'
import { natsBroker } from './nats-broker.ts'
import { findNatsServer, prepareNatsServer } from './testing.ts'

const program = findNatsServer() ?? ''

const parts = { subjectPrefix: 'things', service: 'thing-service', keptMs: 60_000 }
const event = (number: number): CloudEvent => ({
  specversion: '1.0',
  id: randomUUID(),
  type: 'thing.changed',
  source: '/thing-service',
  subject: `things/${number}`,
  time: '2026-11-28T10:00:00.000Z',
  datacontenttype: 'application/json',
  dataschema: '/openapi.json#/components/schemas/Thing',
  sequence: String(number).padStart(16, '0'),
  data: { number },
})
const events = (count: number) => Array.from({ length: count }, (_, index) => event(index + 1))

async function startServer(
  ...parameters: Parameters<typeof prepareNatsServer> extends [string, ...infer Rest] ? Rest : never
) {
  const server = await prepareNatsServer(program, ...parameters)
  await server.start()
  return server
}

describe.skipIf(program === '')('natsBroker', () => {
  it('creates the stream, and publishes CloudEvents in their order, with their types in the subjects', async () => {
    await using server = await startServer()
    const broker = natsBroker({ ...parts, url: server.url })
    const published = events(300)
    expect(await broker.publish(published)).toBe(300)
    await broker.close()
    expect(await server.messagesOf('THINGS')).toEqual(
      published.map(body => ({
        subject: 'things.thing.changed',
        id: body.id,
        contentType: 'application/cloudevents+json',
        body,
      })),
    )
  })

  it('uses an existing stream with the subjects, whatever its name is', async () => {
    await using server = await startServer()
    await server.addStream('EVERYTHING', 'things.>')
    const broker = natsBroker({ ...parts, url: server.url })
    await broker.publish(events(1))
    await broker.close()
    expect(await server.messagesOf('EVERYTHING')).toHaveLength(1)
  })

  it('rejects while the server is stopped, and continues with a new connection, also after kill -9', async () => {
    await using server = await startServer()
    const broker = natsBroker({ ...parts, url: server.url })
    const published = events(4)
    for (const [index, signal] of (['SIGTERM', 'SIGKILL'] as const).entries()) {
      const [one, other] = published.slice(2 * index)
      if (!one || !other) throw new Error('two events for each signal')
      await broker.publish([one])
      await server.stop(signal)
      await expect(broker.publish([other])).rejects.toThrow()
      await expect(broker.publish([other])).rejects.toThrow(/refused/)
      await server.start()
      expect(await broker.publish([one, other])).toBe(2)
    }
    await broker.close()
    expect((await server.messagesOf('THINGS')).map(({ id }) => id)).toEqual(published.map(({ id }) => id))
  })

  it('stores no event without its predecessors', async () => {
    await using server = await startServer()
    const broker = natsBroker({ ...parts, url: server.url })
    const [first, lost, third] = events(3) as [CloudEvent, CloudEvent, CloudEvent]
    const tooLarge = { ...lost, data: 'x'.repeat(2 ** 21) }
    expect(await broker.publish([first, tooLarge, third])).toBe(1)
    expect(await broker.publish([lost, third])).toBe(2)
    await broker.close()
    expect((await server.messagesOf('THINGS')).map(({ body }) => body)).toEqual([first, lost, third])
  })

  it('does not repeat the events before the last one of the stream, also after the window for duplicates', async () => {
    await using server = await startServer()
    await server.addStream('THINGS', 'things.>', 100)
    const published = events(5)
    const before = natsBroker({ ...parts, url: server.url })
    await before.publish(published.slice(0, 3))
    await before.close()
    await new Promise(resolve => setTimeout(resolve, 500))
    const after = natsBroker({ ...parts, url: server.url })
    expect(await after.publish(published)).toBe(5)
    await after.close()
    expect((await server.messagesOf('THINGS')).map(({ body }) => body)).toEqual(published)
  })

  it.each([
    { options: ['--user', 'shop', '--pass', 'p@ss/word'], url: 'shop:p%40ss%2Fword@' },
    { options: ['--auth', 'secret-token'], url: 'secret-token@' },
  ])('signs in as $url', async credentials => {
    await using server = await startServer(credentials)
    const broker = natsBroker({ ...parts, url: server.url })
    expect(await broker.publish(events(1))).toBe(1)
    await broker.close()
    const stranger = natsBroker({ ...parts, url: server.url.replace(/\/\/.*@/, '//') })
    await expect(stranger.publish(events(1))).rejects.toThrow(/Authorization/i)
  })

  it.runIf(hasPrograms('The connection to NATS over TLS', 'openssl'))(
    'connects over TLS, and only with a certificate of a trusted authority',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'nats-tls-'))
      const { key, cert } = createCertificate(folder, 'DNS:localhost')
      await using server = await startServer({ options: ['--tls', '--tlscert', cert, '--tlskey', key], url: '' })
      const broker = natsBroker({ ...parts, url: server.url.replace('nats://127.0.0.1', 'tls://localhost') })
      await expect(broker.publish(events(1))).rejects.toThrow(/self-signed certificate/)
      const trusted = getCACertificates('default')
      setDefaultCACertificates([...trusted, readFileSync(cert, 'utf8')])
      try {
        expect(await broker.publish(events(1))).toBe(1)
        await broker.close()
      } finally {
        setDefaultCACertificates(trusted)
        rmSync(folder, { recursive: true })
      }
    },
  )

  it('does not connect to a server without TLS for tls://', async () => {
    await using server = await startServer()
    const broker = natsBroker({ ...parts, url: server.url.replace('nats:', 'tls:') })
    await expect(broker.publish(events(1))).rejects.toThrow(/TLS|tls/)
  })
})
