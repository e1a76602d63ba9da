import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { eventually, execute, hasPrograms } from './testing/containers.ts'
import type { Debian } from './testing/debian.ts'
import { startDebian } from './testing/debian.ts'

const containers = inject('containers')
const project = resolve(import.meta.dirname, '..')
const [, section = ''] = readFileSync(join(project, 'README.md'), 'utf8').split('**systemd**')
const [, steps = '', staffStep = ''] = /```bash\n([\s\S]*?)\n\n[^\n]*\n#[^\n]*\n([\s\S]*?)\n```/.exec(section) ?? []

const services = ['user-service', 'order-service'] as const
type Service = (typeof services)[number]
const ports = { 'user-service': 3000, 'order-service': 3001 }
const debootstrapMs = 600_000

/** The steps of the README for a host, without those that need a network, an editor or the secret of the other host. */
function stepsFor(service: Service): string {
  const omitted = ['apt-get', 'git clone', 'npm ci', 'sudoedit']
  if (service === 'order-service') omitted.push('/etc/order-management/client-secret')
  const kept = steps.split('\n').filter(line => !omitted.some(each => line.includes(each)))
  const here = kept.map(line => line.replace('SERVICE=user-service', `SERVICE=${service}`))
  return ['cd /opt/order-management', ...here].join('\n').replace(':3000/', `:${ports[service]}/`)
}

describe.skipIf(!containers || !hasPrograms('The start of the units', 'debootstrap'))(
  'deploy/systemd in Debian',
  () => {
    let debian: Debian
    const show = (service: Service, property: string) =>
      debian.run(`systemctl show --property=${property} --value ${service}`).trim()
    const readiness = (service: Service) =>
      JSON.parse(debian.run(`curl --silent http://127.0.0.1:${ports[service]}/health/ready`))

    beforeAll(async () => {
      if (!containers) return
      debian = startDebian(containers, project)
      await eventually(() => debian.run('systemctl list-units >/dev/null'))
      debian.run(`printf '#!/bin/sh\\nexec "$@"\\n' > /usr/local/bin/sudo && chmod 755 /usr/local/bin/sudo`)
    }, debootstrapMs)
    afterAll(() => {
      if (containers) execute(containers, 'podman', ['rm', '--force', '--time', '2', 'debian'])
    })

    it('starts both services by the steps of the README, and the Order Service signs in with the secret', async () => {
      for (const service of services) debian.run(stepsFor(service))
      // The public URL of the User Service in the settings is an example.
      const edits = 's/^USER_SERVICE_URL=/USER_SERVICE_PUBLIC_URL=/; $a USER_SERVICE_URL=http://127.0.0.1:3000'
      debian.run(`sed -i '${edits}' /etc/order-management/order-service.env && systemctl restart order-service`)
      await eventually(() =>
        expect(readiness('order-service')).toMatchObject({ consumes: [{ state: 'compatible' }], suspendedCalls: [] }),
      )
      for (const service of services) {
        expect([show(service, 'ActiveState'), show(service, 'NRestarts')]).toEqual(['active', '0'])
        const userId = Number(debian.run(`stat -c %u /proc/${show(service, 'MainPID')}`))
        expect(userId).toBeGreaterThan(61_183) // the first user id of DynamicUser=
        const modes = debian.run(`stat -c %a /var/lib/private/${service} /var/lib/private/${service}/*`)
        expect(modes).toMatch(/^700\n(600\n)+$/)
      }
    })

    it('creates the first staff account as the README says, and the account can sign in', () => {
      const password = 'horse staple battery 7'
      const created = debian.run(`echo '${password}' | ${staffStep.replace('--pty', '--pipe')}`)
      expect(created).toMatch(/Created the staff account/)
      const form = `-d grant_type=password -d username=boss@shop.example --data-urlencode 'password=${password}'`
      const token = debian.run(`curl --silent http://127.0.0.1:3000/oauth/token ${form}`)
      expect(JSON.parse(token)).toMatchObject({ access_token: expect.any(String) })
    })

    it('starts a service again after a crash, and stops it cleanly', async () => {
      debian.run('systemctl kill --signal=SIGKILL user-service')
      await eventually(() => {
        expect(show('user-service', 'NRestarts')).toBe('1')
        expect(readiness('user-service')).toMatchObject({ status: 'ready' })
      })
      for (const service of services) {
        debian.run(`systemctl stop ${service}`)
        expect([show(service, 'ActiveState'), show(service, 'Result')]).toEqual(['inactive', 'success'])
      }
    })
  },
)
