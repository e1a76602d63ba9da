import { setTimeout as sleep } from 'node:timers/promises'
import { openDatabase } from 'service-kit/database/database.ts'
import { describeOnEveryDatabase, describeOnPostgres } from 'service-kit/testing/test-databases.ts'
import { expect, it, onTestFinished, vi } from 'vitest'
import { migrations } from '../migrations.ts'
import type { Tables } from '../tables.ts'
import type { TestedUserService } from '../testing.ts'
import { startUserService, testMail, tokenIn } from '../testing.ts'
import { mailStore } from './mail-store.ts'
import type { MailServer } from './testing-mail-server.ts'
import { startMailServer } from './testing-mail-server.ts'

const retryMs = 100

/** Starts a service that sends mail to a server. */
async function start(databaseUrl: string, smtpUrl: string): Promise<TestedUserService> {
  const mail = { ...testMail, smtpUrl, folder: '', accountUrl: 'https://shop.example', retryMs }
  const service = await startUserService({ databaseUrl, mail })
  onTestFinished(service.stop)
  return service
}

async function startServer(...options: Parameters<typeof startMailServer>): Promise<MailServer> {
  const server = await startMailServer(...options)
  onTestFinished(() => server[Symbol.asyncDispose]())
  return server
}

describeOnEveryDatabase('mail through SMTP', createDatabase => {
  const request = ({ client }: TestedUserService, email = 'john@example.com') =>
    client.requestPasswordReset({ body: { email } })
  const logged = ({ log }: TestedUserService, message: string) => log.filter(line => line.message === message)

  it('goes to the address of the account, with a link that has the token in its fragment', async () => {
    const server = await startServer()
    const service = await start(await createDatabase(), server.url)
    await request(service, 'JOHN@example.com')
    await vi.waitFor(() => expect(server.received).toHaveLength(1), { timeout: 10_000 })
    const [{ to, message } = { to: [], message: '' }] = server.received
    expect(to).toEqual(['john@example.com'])
    expect(message).toMatch(/^From: Shop <shop@example.com>\r$/m)
    expect(message).toMatch(/^Subject: Choose a new password\r$/m)
    const token = tokenIn(message)
    expect(message.replaceAll('=\r\n', '').replaceAll('=3D', '=')).toContain(
      `https://shop.example/reset-password#token=${token}`,
    )
    const body = { token, newPassword: 'three-blind-mice-1805' }
    expect(await service.client.resetPassword({ body })).toMatchObject({ status: 204 })
    expect(JSON.stringify(service.log)).not.toContain(token)
    expect(JSON.stringify(service.log)).not.toContain('john@example.com')
  })

  it('is sent once the server is back, and the request has not waited for it', async () => {
    const server = await startMailServer()
    await server[Symbol.asyncDispose]()
    const service = await start(await createDatabase(), server.url)
    expect(await request(service)).toMatchObject({ status: 202 })
    await vi.waitFor(() => expect(logged(service, 'mail not sent yet').length).toBeGreaterThan(1), {
      timeout: 10_000,
    })
    const { received } = await startServer({}, server.port)
    await vi.waitFor(() => expect(received).toHaveLength(1), { timeout: 10_000 })
    await sleep(3 * retryMs)
    expect(received).toHaveLength(1)
  })

  it('is dropped when the server refuses the address for good, and repeated when it refuses for now', async () => {
    const codes = [451, 550]
    const responses: number[] = []
    const server = await startServer({
      onRcptTo: (_address, _session, done) => {
        const responseCode = codes.shift() ?? 550
        responses.push(responseCode)
        done(Object.assign(new Error('not here'), { responseCode }))
      },
    })
    const service = await start(await createDatabase(), server.url)
    await request(service)
    await vi.waitFor(() => expect(logged(service, 'mail refused by the mail server')).toHaveLength(1), {
      timeout: 10_000,
    })
    await sleep(3 * retryMs)
    expect(responses).toEqual([451, 550])
  })

  it('is kept when the server refuses the credentials', async () => {
    const server = await startServer()
    const service = await start(await createDatabase(), server.url.replace('shop:', 'shop:wrong'))
    await request(service)
    await vi.waitFor(() => expect(logged(service, 'mail not sent yet').length).toBeGreaterThan(1), {
      timeout: 10_000,
    })
    expect(logged(service, 'mail refused by the mail server')).toEqual([])
  })

  it('does not delay requests while the server is slow, and a stop waits for it a short time only', async () => {
    const server = await startServer({ onData: () => {}, closeTimeout: 10 })
    const service = await start(await createDatabase(), server.url)
    await request(service)
    expect(await request(service, 'staff@example.com')).toMatchObject({ status: 202 })
    expect(await service.client.getLiveness()).toMatchObject({ status: 200 })
    await service.stop()
  })

  it('is not requested when the transaction of its change is rolled back', async () => {
    const server = await startServer()
    const service = await start(await createDatabase(), server.url)
    const body = { name: 'Jon', email: 'John@example.com', password: 'only-for-trying-out' }
    expect(await service.client.registerUser({ body })).toMatchObject({ status: 409 })
    await sleep(2 * retryMs)
    expect(server.received).toEqual([])
  })
})

describeOnPostgres('the mail of two User Services with one database', createDatabase => {
  it('is sent once', async () => {
    const databaseUrl = await createDatabase()
    const server = await startServer()
    const services = [await start(databaseUrl, server.url), await start(databaseUrl, server.url)]
    const emails = Array.from({ length: 12 }, (_, index) => `person.${index}@example.com`)
    await Promise.all(
      emails.map((email, index) => {
        const body = { name: `Person ${index}`, email, password: 'only-for-trying-out' }
        return services[index % 2]?.client.registerUser({ body })
      }),
    )
    await vi.waitFor(() => expect(server.received).toHaveLength(emails.length), { timeout: 10_000 })
    await sleep(3 * retryMs)
    expect(server.received.flatMap(({ to }) => to).toSorted()).toEqual(emails.toSorted())
  })

  it('is due when the clock was set back', async () => {
    await using database = await openDatabase<Tables>(await createDatabase(), migrations)
    const mails = mailStore(database)
    await mails.request('passwordReset', 'john@example.com')
    vi.useFakeTimers({ toFake: ['Date'] })
    onTestFinished(() => void vi.useRealTimers())
    vi.setSystemTime(Date.now() - 60 * 60_000)
    const [due] = await mails.listDue(1, retryMs)
    if (!due) throw new Error('The mail is not due.')
    expect(await mails.claim(due, retryMs)).toBe(true)
    expect(await mails.listDue(1, retryMs)).toEqual([])
  })

  it('is claimed by one of the replicas that claim it at once', async () => {
    await using database = await openDatabase<Tables>(await createDatabase(), migrations)
    const mails = mailStore(database)
    await mails.request('passwordReset', 'john@example.com')
    const [due] = await mails.listDue(1, retryMs)
    if (!due) throw new Error('The mail is not due.')
    const claims = await Promise.all([1, 2, 3, 4].map(() => mails.claim(due, retryMs)))
    expect(claims.filter(Boolean)).toHaveLength(1)
  })
})
