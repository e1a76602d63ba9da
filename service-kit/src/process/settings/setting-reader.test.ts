import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { wholeNumber } from './setting-kinds.ts'
import { createSettingReader } from './setting-reader.ts'
import { readCommonSettings } from './settings.ts'

const read = (environment: NodeJS.ProcessEnv) =>
  readCommonSettings(createSettingReader(environment), { service: 'user-service', port: 3000 })

describe('a setting from a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'settings-'))
  const file = join(folder, 'secret')
  afterAll(() => rmSync(folder, { recursive: true }))
  const write = (text: string) => writeFileSync(file, text)

  it('is the text of the file without the line break at its end', () => {
    write('for-the-prometheus-server\n')
    expect(read({ METRICS_TOKEN_FILE: file }).metricsToken).toBe('for-the-prometheus-server')
    write('postgres://me:hunter2@db/users')
    expect(read({ DATABASE_URL_FILE: file }).databaseUrl).toBe('postgres://me:hunter2@db/users')
    const both = { DATABASE_URL_FILE: file, DATABASE_READ_URL_FILE: file }
    expect(read(both).databaseReadUrl).toBe('postgres://me:hunter2@db/users')
  })

  it('is overridden by the variable itself', () => {
    write('sqlite:a.db')
    expect(read({ DATABASE_URL: 'sqlite:b.db', DATABASE_URL_FILE: file }).databaseUrl).toBe('sqlite:b.db')
  })

  it('is refused like a variable, without naming the secret', () => {
    write('too-short')
    expect(() => read({ METRICS_TOKEN_FILE: file })).toThrow('METRICS_TOKEN is not accepted; accepted: ')
  })

  it('is refused when the file is empty, instead of the default', () => {
    write('\n')
    expect(() => read({ DATABASE_URL_FILE: file })).toThrow(`DATABASE_URL_FILE is "${file}", an empty file`)
  })

  it('is refused when the file cannot be read', () => {
    expect(() => read({ DATABASE_URL_FILE: folder })).toThrow(
      `DATABASE_URL_FILE is "${folder}", a file that cannot be read`,
    )
    expect(() => read({ DATABASE_URL_FILE: '/none' })).toThrow(
      'DATABASE_URL_FILE is "/none", a file that cannot be read',
    )
  })

  it('is possible only for settings that may contain a password', () => {
    expect(read({ PORT_FILE: '/none', NODE_ENV_FILE: '/none' }).port).toBe(3000)
  })
})

describe('wholeNumber', () => {
  it('accepts only digits, within the bounds', () => {
    expect(createSettingReader({ N: '5' })('N', wholeNumber(1, 5), '1')).toBe(5)
    expect(() => createSettingReader({ N: '1e1' })('N', wholeNumber(1, 50), '1')).toThrow('N is "1e1"')
  })
})
