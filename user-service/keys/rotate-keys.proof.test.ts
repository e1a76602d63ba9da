import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { decodeProtectedHeader } from 'jose'
import type { CreateDatabase } from 'service-kit/testing/test-databases.ts'
import { describeOnPostgres } from 'service-kit/testing/test-databases.ts'
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
  // A file, because another process cannot open a database in memory.
  testRotation(async () => `sqlite:${join(folder, `${count++}.db`)}`)
})

describeOnPostgres('rotate-keys', testRotation)

function testRotation(createDatabase: CreateDatabase): void {
  afterEach(() => void vi.useRealTimers())

  it('publishes a key that signs after ten minutes, and the previous key until its tokens expire', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const databaseUrl = await createDatabase()
    await using service = await startUserService({ databaseUrl })
    const first = await signIn(service)
    const kid = await rotateKeys(databaseUrl)
    expect(await publishedKids(service)).toEqual([first.kid, kid])
    expect(await getUserWith(service, first)).toMatchObject({ status: 200 })
    advanceMinutes(9)
    const last = await signIn(service)
    expect(last.kid).toBe(first.kid)
    advanceMinutes(2)
    const next = await signIn(service)
    expect(next.kid).toBe(kid)
    expect(await getUserWith(service, next)).toMatchObject({ status: 200 })
    advanceMinutes(12)
    expect(await getUserWith(service, last)).toMatchObject({ status: 200 })
    expect(await publishedKids(service)).toEqual([first.kid, kid])
    advanceMinutes(10)
    expect(await publishedKids(service)).toEqual([kid])
  })

  it('works twice in a row', async () => {
    const databaseUrl = await createDatabase()
    await using service = await startUserService({ databaseUrl })
    const first = await signIn(service)
    const kids = [await rotateKeys(databaseUrl), await rotateKeys(databaseUrl)]
    expect(await publishedKids(service)).toEqual([first.kid, ...kids])
    vi.useFakeTimers({ toFake: ['Date'] })
    expect(await signIn(service)).toMatchObject({ kid: first.kid })
    advanceMinutes(11)
    const next = await signIn(service)
    expect(next.kid).toBe(kids[1])
    expect(await getUserWith(service, next)).toMatchObject({ status: 200 })
  })

  it('works before the first start of the service', async () => {
    const databaseUrl = await createDatabase()
    const kid = await rotateKeys(databaseUrl)
    await using service = await startUserService({ databaseUrl })
    expect(await signIn(service)).toMatchObject({ kid })
  })
}

describe('rotate-keys', () => {
  it('fails with a one-line message for an invalid setting', async () => {
    await using command = run('user-service/rotate-keys.ts', [], { environment: { DATABASE_URL: 'mysql://shop' } })
    expect(await command.exitCode).toBe(1)
    expect([command.stdout(), command.stderr()]).toEqual(['', expect.stringMatching(/^DATABASE_URL is .*\n$/)])
  })
})

/** Runs the command as a separate process while the service runs, and returns the id of the new key. */
async function rotateKeys(databaseUrl: string): Promise<string> {
  await using command = run('user-service/rotate-keys.ts', [], { environment: { DATABASE_URL: databaseUrl } })
  expect([await command.exitCode, command.stderr()]).toEqual([0, ''])
  const [, kid = ''] = /^The key (\S+) is published\. It signs tokens from \S+ on\.\n$/.exec(command.stdout()) ?? []
  return kid
}

function advanceMinutes(minutes: number): void {
  vi.setSystemTime(Date.now() + minutes * 60_000)
}

async function publishedKids({ client }: TestedUserService): Promise<string[]> {
  const response = await client.getKeys()
  return response.status === 200 ? response.body.keys.map(({ kid }) => kid) : []
}

async function signIn(service: TestedUserService) {
  const token = await service.signIn('john@example.com')
  return { token, kid: decodeProtectedHeader(token).kid }
}

function getUserWith(service: TestedUserService, { token }: { token: string }) {
  return service.as(token).getUser({ path: { userId: 1 } })
}
