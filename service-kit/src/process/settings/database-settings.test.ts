import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readDatabaseSettings } from './database-settings.ts'

const read = (environment: NodeJS.ProcessEnv) => readDatabaseSettings('user-service', environment)

describe('readDatabaseSettings', () => {
  it('has defaults of seconds', () => {
    expect(read({})).toEqual({
      databaseUrl: 'sqlite:data/user-service.db',
      databaseReadUrl: null,
      migrate: true,
      databaseLimits: {
        poolSize: 10,
        readPoolSize: 5,
        connectionTimeoutMs: 5000,
        lockTimeoutMs: 3000,
        statementTimeoutMs: 5000,
        idleInTransactionTimeoutMs: 5000,
      },
    })
  })

  it('reads the environment', () => {
    const environment = {
      DATABASE_URL: 'postgres://db/users',
      DATABASE_READ_URL: 'postgres://replica/users',
      MIGRATE: 'off',
      DATABASE_POOL_SIZE: '6',
      DATABASE_READ_POOL_SIZE: '3',
      DATABASE_CONNECTION_TIMEOUT_MS: '4000',
      DATABASE_LOCK_TIMEOUT_MS: '1000',
      DATABASE_STATEMENT_TIMEOUT_MS: '2000',
      DATABASE_IDLE_IN_TRANSACTION_TIMEOUT_MS: '3000',
    }
    expect(read(environment)).toEqual({
      databaseUrl: 'postgres://db/users',
      databaseReadUrl: 'postgres://replica/users',
      migrate: false,
      databaseLimits: {
        poolSize: 6,
        readPoolSize: 3,
        connectionTimeoutMs: 4000,
        lockTimeoutMs: 1000,
        statementTimeoutMs: 2000,
        idleInTransactionTimeoutMs: 3000,
      },
    })
  })

  it('reads both URLs from files', () => {
    const folder = mkdtempSync(join(tmpdir(), 'settings-'))
    const file = join(folder, 'secret')
    writeFileSync(file, 'postgres://me:hunter2@db/users\n')
    const { databaseUrl, databaseReadUrl } = read({ DATABASE_URL_FILE: file, DATABASE_READ_URL_FILE: file })
    rmSync(folder, { recursive: true })
    expect([databaseUrl, databaseReadUrl]).toEqual(Array(2).fill('postgres://me:hunter2@db/users'))
  })

  it.for([
    ['DATABASE_READ_URL', 'sqlite:a.db', 'postgres://user:password@host:5432/name'],
    ['DATABASE_POOL_SIZE', '0', 'a whole number from 1 to 1000'],
    ['DATABASE_READ_POOL_SIZE', 'none', 'a whole number from 1 to 1000'],
    ['DATABASE_CONNECTION_TIMEOUT_MS', '60001', 'a whole number from 1 to 60000'],
    ['DATABASE_LOCK_TIMEOUT_MS', '0', 'a whole number from 1 to 60000'],
    ['DATABASE_STATEMENT_TIMEOUT_MS', '5s', 'a whole number from 1 to 60000'],
    ['DATABASE_IDLE_IN_TRANSACTION_TIMEOUT_MS', '0', 'a whole number from 1 to 60000'],
  ])('refuses %s=%s and reports the accepted values', ([name = '', value = '', accepted = '']) => {
    expect(() => read({ [name]: value })).toThrow(`${name} is "${value}"; accepted: ${accepted}`)
  })

  it('refuses a replica of a SQLite database', () => {
    expect(() => read({ DATABASE_READ_URL: 'postgres://replica/users' })).toThrow(
      'DATABASE_READ_URL needs PostgreSQL, but DATABASE_URL is a SQLite database',
    )
  })
})
