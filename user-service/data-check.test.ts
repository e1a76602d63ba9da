import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { readSnapshot } from 'service-kit/database/maintenance/snapshot.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { violationsIn } from './data-check.ts'
import { addPasskey } from './passkeys/testing.ts'
import type { Tables } from './tables.ts'
import { startUserService } from './testing.ts'

describe('the check of passkeys', () => {
  const file = join(tmpdir(), `data-check-${randomUUID()}.db`)
  beforeAll(async () => {
    await using service = await startUserService({ databaseUrl: `sqlite:${file}` })
    await addPasskey(await service.john(), 1)
  })
  afterAll(() => rmSync(file))

  const violations = () =>
    readSnapshot<Tables, string[]>(`sqlite:${file}`, database => Array.fromAsync(violationsIn(database)))

  it('finds nothing in what the service has stored', async () => {
    expect(await violations()).toEqual([])
  })

  it.for([
    [`"publicKey" = ''`, 'passkey 1: it has a public key and a counter'],
    ['"counter" = -1', 'passkey 1: it has a public key and a counter'],
    ['"backedUp" = 2', 'passkey 1: it is backed up or not'],
    [`"transports" = '{}'`, 'passkey 1: the transports are a list'],
    ['"userId" = 99', 'passkey 1: its user 99 exists'],
  ])('names the violation of %s', async ([damage, violation]) => {
    using database = new DatabaseSync(file, { enableForeignKeyConstraints: false })
    const [stored] = database.prepare('select * from passkeys').all()
    database.exec(`update passkeys set ${damage}`)
    expect(await violations()).toEqual([violation])
    const columns = Object.keys(stored ?? {}).filter(name => name !== 'id')
    const repair = database.prepare(`update passkeys set ${columns.map(name => `"${name}" = ?`).join(', ')}`)
    repair.run(...columns.map(name => stored?.[name] ?? null))
  })
})
