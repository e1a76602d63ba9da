import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { decodeProtectedHeader } from 'jose'
import type { EmptyDatabase } from 'service-kit/testing/service.ts'
import { describeOnPostgres } from 'service-kit/testing/service.ts'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { run } from '../../e2e/processes/processes.ts'
import type { TestedUserService } from '../testing.ts'
import { startUserService } from '../testing.ts'

describe('rotate-keys on SQLite', () => {
  let folder: string
  let count = 0
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'keys-'))
  })
  afterAll(() => rm(folder, { recursive: true }))
  rotation(async () => `sqlite:${join(folder, `${count++}.db`)}`) // in memory, another process could not change it
})

describeOnPostgres('rotate-keys', rotation)

function rotation(emptyDatabase: EmptyDatabase): void {
  afterEach(() => void vi.useRealTimers())

  it('publishes a key that signs ten minutes later; the last one stays as long as its tokens', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const databaseUrl = await emptyDatabase()
    await using service = await startUserService({ databaseUrl })
    const first = await signIn(service)
    const kid = await rotateKeys(databaseUrl)
    expect(await published(service)).toEqual([first.kid, kid])
    expect(await use(service, first)).toMatchObject({ status: 200 })
    minutesPass(9)
    const last = await signIn(service)
    expect(last.kid).toBe(first.kid)
    minutesPass(2)
    const next = await signIn(service)
    expect(next.kid).toBe(kid)
    expect(await use(service, next)).toMatchObject({ status: 200 })
    minutesPass(12)
    expect(await use(service, last)).toMatchObject({ status: 200 })
    expect(await published(service)).toEqual([first.kid, kid])
    minutesPass(10)
    expect(await published(service)).toEqual([kid])
  })

  it('can be done twice in a row', async () => {
    const databaseUrl = await emptyDatabase()
    await using service = await startUserService({ databaseUrl })
    const first = await signIn(service)
    const kids = [await rotateKeys(databaseUrl), await rotateKeys(databaseUrl)]
    expect(await published(service)).toEqual([first.kid, ...kids])
    vi.useFakeTimers({ toFake: ['Date'] })
    expect(await signIn(service)).toMatchObject({ kid: first.kid })
    minutesPass(11)
    const next = await signIn(service)
    expect(next.kid).toBe(kids[1])
    expect(await use(service, next)).toMatchObject({ status: 200 })
  })

  it('can be done before the service has ever run', async () => {
    const databaseUrl = await emptyDatabase()
    const kid = await rotateKeys(databaseUrl)
    await using service = await startUserService({ databaseUrl })
    expect(await signIn(service)).toMatchObject({ kid })
  })
}

describe('rotate-keys', () => {
  it('says in one line why it cannot', async () => {
    await using command = run('user-service/rotate-keys.ts', [], { environment: { DATABASE_URL: 'mysql://shop' } })
    expect(await command.ended).toBe(1)
    expect([command.output(), command.errors()]).toEqual(['', expect.stringMatching(/^DATABASE_URL is .*\n$/)])
  })
})

/** Runs the command, as an operator does while the service runs. */
async function rotateKeys(databaseUrl: string): Promise<string> {
  await using command = run('user-service/rotate-keys.ts', [], { environment: { DATABASE_URL: databaseUrl } })
  expect([await command.ended, command.errors()]).toEqual([0, ''])
  const [, kid = ''] = /^The key (\S+) is published, and signs from \S+ on\.\n$/.exec(command.output()) ?? []
  return kid
}

function minutesPass(minutes: number): void {
  vi.setSystemTime(Date.now() + minutes * 60_000)
}

async function published({ client }: TestedUserService): Promise<string[]> {
  const answer = await client.getKeys()
  return answer.status === 200 ? answer.body.keys.map(({ kid }) => kid) : []
}

async function signIn(service: TestedUserService) {
  const token = await service.signIn('john@example.com')
  return { token, kid: decodeProtectedHeader(token).kid }
}

function use(service: TestedUserService, { token }: { token: string }) {
  return service.as(token).getUser({ path: { userId: 1 } })
}
