import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createSettingReader } from 'service-kit/process/settings/setting-reader.ts'
import { readCommonSettings } from 'service-kit/process/settings/settings.ts'
import { afterAll, describe, expect, it } from 'vitest'
import { hasPrograms } from './testing/containers.ts'

const root = mkdtempSync(join(tmpdir(), 'systemd-'))
afterAll(() => rmSync(root, { recursive: true }))

describe.for(['user-service', 'order-service'])('deploy/systemd: %s', service => {
  const unit = join(import.meta.dirname, `systemd/${service}.service`)

  it.skipIf(!hasPrograms('systemd', 'systemd-analyze'))('is a valid unit, and exposes little', () => {
    const [, program = ''] = readFileSync(unit, 'utf8').match(/^ExecStart=(\S+)/m) ?? []
    const copy = join(root, `${service}.service`)
    writeFileSync(copy, readFileSync(unit, 'utf8').replace(program, join(root, 'node'))) // systemd looks for the program
    writeFileSync(join(root, 'node'), '')
    chmodSync(join(root, 'node'), 0o755)
    const verify = execFileSync('sh', ['-c', 'systemd-analyze verify --man=no "$0" 2>&1', copy], { encoding: 'utf8' })
    expect(verify.split('\n').filter(line => line.includes(service))).toEqual([])
    // Exits with another code than 0 when the exposure is above 2.0; "OK" ends at 4.9.
    const security = ['security', '--offline=true', '--no-pager', '--threshold=20', unit]
    expect(execFileSync('systemd-analyze', security, { encoding: 'utf8' })).toMatch(/exposure level .*: \d\.\d OK/)
  })

  it('has an environment file of accepted settings', () => {
    const lines = readFileSync(join(import.meta.dirname, `systemd/${service}.env`), 'utf8').matchAll(/^(\w+)=(.*)$/gm)
    const environment = Object.fromEntries([...lines].map(([, name, value]) => [name, value]))
    const settings = readCommonSettings(createSettingReader(environment), { service, port: 0 })
    expect(settings).toMatchObject({ trustedProxies: 1, publicUrl: expect.stringMatching('^https://') })
  })
})
