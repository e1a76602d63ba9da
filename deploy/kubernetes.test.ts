import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findFreePort } from 'service-kit/testing/process.ts'
import { afterAll, beforeAll, describe, expect, inject, it, onTestFailed } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { eventually, execute, hasPrograms } from './testing/containers.ts'

const containers = inject('containers')
const base = join(import.meta.dirname, 'kubernetes/base')
const services = ['user-service', 'order-service']

describe.skipIf(!containers)('deploy/kubernetes/base', async () => {
  const podman = (...args: string[]) => execute(containers ?? { folder: '' }, 'podman', args).trim()
  const ports = { 'user-service': await findFreePort(), 'order-service': await findFreePort() }
  const file = join(containers?.folder ?? '', 'kubernetes.yaml')

  beforeAll(() => {
    const data = {
      'client-secret': Buffer.from('the-secret-of-the-test').toString('base64'),
      'metrics-token': Buffer.from('the-metrics-of-the-test').toString('base64'),
    }
    const secret = join(containers?.folder ?? '', 'secret.json')
    writeFileSync(secret, JSON.stringify(data))
    podman('secret', 'create', 'order-management', secret)
    podman('network', 'create', 'kubernetes')
  })
  afterAll(() => podman('pod', 'rm', '--all', '--force'))

  /** Podman runs Deployments but no Services: a pod publishes a port of the host instead. */
  function run(service: keyof typeof ports, change: (text: string) => string = text => text): void {
    const files = ['settings', service].map(name => readFileSync(join(base, `${name}.yaml`), 'utf8'))
    const text = files.join('---\n').replace('image: ', 'image: localhost/')
    const published = `containerPort: $1, hostIP: 127.0.0.1, hostPort: ${ports[service]}`
    writeFileSync(file, change(text.replace(/containerPort: (\d+)/, published)))
    podman('play', 'kube', '--network', 'kubernetes', file)
  }

  /** The IP address of a pod: its network belongs to the infra container. Podman's names are no part of the test. */
  function addressOf(service: keyof typeof ports): string {
    const infra = podman('pod', 'ps', '--filter', `name=${service}`, '--format', '{{.InfraID}}')
    return podman('inspect', infra, '--format', '{{.NetworkSettings.Networks.kubernetes.IPAddress}}')
  }

  it('runs in pods: both services are ready, and the Order Service calls the User Service', async () => {
    run('user-service')
    run('order-service', text => text.replace('http://user-service:3000', `http://${addressOf('user-service')}:3000`))
    onTestFailed(() =>
      console.warn(podman('pod', 'logs', podman('pod', 'ps', '--filter', 'name=order-service', '--quiet'))),
    )
    for (const port of Object.values(ports))
      await eventually(async () => expect((await fetch(`http://127.0.0.1:${port}/health/ready`)).status).toBe(200))
    const metrics = await fetch(`http://127.0.0.1:${ports['order-service']}/metrics`, {
      headers: { authorization: 'Bearer the-metrics-of-the-test' },
    })
    expect(metrics.status).toBe(200)
    // An invalid token is compared with the keys of the User Service: 503 would mean that they are unavailable.
    const headers = { authorization: `Bearer ${unknownToken()}` }
    const orders = () => fetch(`http://127.0.0.1:${ports['order-service']}/api/orders`, { headers })
    await eventually(async () => expect((await orders()).status).toBe(401))
  })
})

describe.skipIf(!containers || !hasPrograms('The Jobs of the migrations', 'kubectl'))(
  'the Jobs of the overlay postgres',
  () => {
    const podman = (...args: string[]) => execute(containers ?? { folder: '' }, 'podman', args).trim()
    const password = 'the-password-of-the-test'
    beforeAll(async () => {
      writeFileSync(join(containers?.folder ?? '', 'password'), password)
      podman('network', 'create', 'migrations')
    })
    afterAll(() => podman('rm', '--all', '--force', '--time', '2'))

    it.for(services)('%s: starts after its Job has migrated the database, and not before', async service => {
      const database = `${service}-database`
      const passwordFile = `${containers?.folder}/password:/run/secrets/password:ro`
      const settings = ['POSTGRES_USER=shop', 'POSTGRES_DB=shop', 'POSTGRES_PASSWORD_FILE=/run/secrets/password']
      const network = ['--network', 'migrations']
      const postgres = [
        '--name',
        database,
        ...network,
        '--volume',
        passwordFile,
        ...settings.flatMap(env => ['--env', env]),
      ]
      podman('run', '--detach', ...postgres, 'docker.io/library/postgres:18.4-bookworm')
      const [job] = ofKind('postgres', 'Job').filter(({ metadata }) => metadata.name === `${service}-migration`)
      const {
        containers: [{ image, command }],
        securityContext,
      } = job.spec.template.spec
      const hardened = ['--read-only', '--cap-drop=all', '--user', `${securityContext.runAsUser}`]
      const environment = [
        `DATABASE_URL=postgres://shop:${password}@${database}:5432/shop`,
        'MIGRATE=off',
        `CLIENT_SECRET=${password}`,
      ]
      const run = (...args: string[]) =>
        podman('run', ...network, ...hardened, ...environment.flatMap(env => ['--env', env]), ...args)

      await eventually(() =>
        expect(() => run('--rm', image)).toThrow(/with MIGRATE=off, the migrations .* are missing/),
      )
      expect(run('--rm', image, ...command)).toContain('executed 0001-')
      expect(run('--rm', image, ...command)).toContain('nothing is pending')
      run('--detach', '--name', service, '--publish', `127.0.0.1::${service === 'user-service' ? 3000 : 3001}`, image)
      const address = podman('port', service).replace(/.* -> /, '')
      await eventually(async () => expect((await fetch(`http://${address}/health/ready`)).status).toBe(200))
    })
  },
)

/** A token in the form of the User Service's, signed with an unknown key. */
function unknownToken(): string {
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const signature = Buffer.alloc(64, 1).toString('base64url')
  return `${encode({ alg: 'ES256', typ: 'at+jwt', kid: 'unknown' })}.${encode({ sub: '1' })}.${signature}`
}

/** The resources of an overlay, as kubectl renders them. */
function resources(overlay: string) {
  const folder = join(import.meta.dirname, 'kubernetes/overlays', overlay)
  const yaml = execFileSync('kubectl', ['kustomize', folder], { encoding: 'utf8' })
  return parseAllDocuments(yaml).map(document => document.toJS())
}

function ofKind(overlay: string, kind: string) {
  return resources(overlay).filter(resource => resource.kind === kind)
}

describe.skipIf(!hasPrograms('deploy/kubernetes/overlays', 'kubectl'))('deploy/kubernetes/overlays', () => {
  it('sqlite: one process for each file, on a volume', () => {
    const deployments = ofKind('sqlite', 'Deployment')
    expect(deployments).toHaveLength(2)
    for (const { metadata, spec } of deployments) {
      expect(spec).toMatchObject({ replicas: 1, strategy: { type: 'Recreate' } })
      const volumes = [{ name: 'data', persistentVolumeClaim: { claimName: metadata.name } }]
      expect(spec.template.spec.volumes).toEqual(volumes)
    }
  })

  it('postgres: three replicas and more, of which two stay during a disruption', () => {
    for (const { spec } of ofKind('postgres', 'Deployment')) {
      expect(spec).not.toHaveProperty('replicas')
      const names = spec.template.spec.containers[0].env.map(({ name }: { name: string }) => name)
      expect(names).toContain('DATABASE_URL')
      expect(spec.template.spec.containers[0].env).toContainEqual({ name: 'MIGRATE', value: 'off' })
    }
    const jobs = ofKind('postgres', 'Job').map(({ metadata }) => metadata.name)
    expect(jobs.sort()).toEqual(['order-service-migration', 'user-service-migration'])
    const targets = ofKind('postgres', 'HorizontalPodAutoscaler').map(({ spec }) => [
      spec.scaleTargetRef.name,
      spec.minReplicas,
    ])
    expect(targets.sort()).toEqual([
      ['order-service', 3],
      ['user-service', 3],
    ])
    const budgets = ofKind('postgres', 'PodDisruptionBudget').map(({ spec }) => [
      spec.selector.matchLabels.app,
      spec.minAvailable,
    ])
    expect(budgets.sort()).toEqual([
      ['order-service', 2],
      ['user-service', 2],
    ])
  })

  it.for(['sqlite', 'postgres'])('%s: every pod has probes, resources and the least rights', overlay => {
    for (const { kind, spec } of resources(overlay).filter(({ kind }) => ['Deployment', 'Job'].includes(kind))) {
      expect(spec.template.spec.securityContext).toMatchObject({ runAsNonRoot: true, runAsUser: 1000 })
      const probes = kind === 'Job' ? [] : ['startupProbe', 'livenessProbe', 'readinessProbe']
      for (const container of spec.template.spec.containers) {
        for (const probe of probes) expect(container).toHaveProperty(probe)
        expect(container.resources).toMatchObject({
          requests: { cpu: expect.anything() },
          limits: { memory: expect.anything() },
        })
        const least = { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: ['ALL'] } }
        expect(container.securityContext).toEqual(least)
      }
    }
    expect(
      ofKind(overlay, 'NetworkPolicy')
        .map(({ spec }) => spec.podSelector.matchLabels.app)
        .sort(),
    ).toEqual(services.toSorted())
  })
})
