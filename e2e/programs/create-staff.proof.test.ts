import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from 'openapi/client.ts'
import contract from 'openapi/generated/user-service.json' with { type: 'json' }
import type { operations } from 'openapi/generated/user-service.ts'
import { afterAll, describe, expect, it } from 'vitest'
import { runService } from '../processes/processes.ts'

const folder = mkdtempSync(join(tmpdir(), 'create-staff-'))
afterAll(() => rmSync(folder, { recursive: true }))
const environment = { DATABASE_URL: `sqlite:${folder}/users.db`, SAMPLE_DATA: 'off' }

describe('npm run create-staff', () => {
  it('creates the first staff member while the service is running', async () => {
    await using service = await runService('user-service', environment)
    const anonymous = createClient<operations>(contract, { url: service.url, timeoutMs: 10_000 })
    const production = { NODE_ENV: 'production' } // works without CLIENT_SECRET
    expect(createStaff(['boss@shop.example', 'The Boss'], 'three-blind-mice\n', production)).toMatchObject({
      status: 0,
      stdout: 'Created the staff account with user id 2.\n',
    })
    const body = { grant_type: 'password', username: 'Boss@Shop.example', password: 'three-blind-mice' }
    const issued = await anonymous.issueToken({ body })
    if (issued.status !== 200) throw new Error(`issueToken returned ${issued.status}`)
    const headers = () => ({ authorization: `Bearer ${issued.body.access_token}` })
    const boss = createClient<operations>(contract, { url: service.url, timeoutMs: 10_000, headers })
    expect(await boss.listUsers()).toMatchObject({
      status: 200,
      body: { items: [{ id: 2, name: 'The Boss', roles: ['customer', 'staff'] }] },
    })
    expect(await boss.listUserEvents({ path: { userId: 2 } })).toMatchObject({
      body: { items: [{ type: 'registered', by: { kind: 'system', userId: null } }] },
    })
  })

  it.for<[name: string, args: string[], input: string, line: RegExp]>([
    [
      'without an e-mail address',
      [],
      'three-blind-mice\n',
      /^cannot create staff: .*\/email must be an e-mail address such as .*\n$/,
    ],
    [
      'without a password',
      ['a@shop.example'],
      '',
      /^cannot create staff: \/password must NOT have fewer than 12 .*\n$/,
    ],
    [
      'with a common password',
      ['a@shop.example'],
      'password1234\n',
      /^cannot create staff: .* most common passwords\n$/,
    ],
    [
      'with the name in the password',
      ['anne@shop.example', 'Jo Smith'],
      'blind-sMith-mice\n',
      /^.* must not contain .*\n$/,
    ],
    [
      'with the e-mail address in the password',
      ['anne@shop.example'],
      'annes-blind-mice\n',
      /^.* must not contain .*\n$/,
    ],
    [
      'for an existing account',
      ['BOSS@shop.example'],
      'three-blind-mice\n',
      /^cannot create staff: .* already exists; .*\n$/,
    ],
  ])('fails with one line %s', ([, args, input, line]) => {
    const { status, stdout, stderr } = createStaff(args, input)
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toMatch(line)
  })

  it('fails with one line for an in-memory database', () => {
    const { status, stderr } = createStaff(['a@shop.example'], 'three-blind-mice\n', {
      DATABASE_URL: 'sqlite::memory:',
    })
    expect(status).toBe(1)
    expect(stderr).toMatch(/^the database sqlite::memory: .*\n$/)
  })
})

function createStaff(args: string[], input: string, overrides: Record<string, string> = {}) {
  const env = { PATH: process.env.PATH, ...environment, ...overrides }
  return spawnSync(process.execPath, ['user-service/create-staff.ts', ...args], { input, env, encoding: 'utf8' })
}
