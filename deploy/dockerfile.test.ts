import { afterAll, describe, expect, inject, it } from 'vitest'
import { eventually, execute } from './testing/containers.ts'

const containers = inject('containers')
const services = [
  { service: 'user-service', port: 3000, path: '/api/users/1' },
  { service: 'order-service', port: 3001, path: '/api/products' },
]

describe.skipIf(!containers)('deploy/Dockerfile', () => {
  const podman = (...args: string[]) => execute(containers ?? { folder: '' }, 'podman', args).trim()
  afterAll(() => podman('rm', '--all', '--force', '--time', '2'))

  describe.for(services)('the image of the $service', ({ service, port, path }) => {
    it('has the bundle of the service alone: no other packages, no sources, and no settings of npm', () => {
      const list = "console.log(fs.readdirSync('.', {recursive: true}).join('\\n'))"
      const files = podman('run', '--rm', service, 'node', '-e', list).split('\n')
      expect(files).toContain(`${service}/main.js`)
      const packages = files.flatMap(
        file => /\/node_modules\/((?:@[^/]+\/)?[^/@]+)\/package\.json$/.exec(file)?.[1] ?? [],
      )
      expect(['openapi', 'service-kit', 'redoc', '@scalar/fastify-api-reference', service]).toEqual(
        expect.arrayContaining(packages),
      )
      expect(files.filter(file => /\.ts$|\.env$/.test(file))).toEqual([])
      expect(podman('run', '--rm', '--user', '0', service, 'sh', '-c', 'cat /root/.npmrc || echo none')).toBe('none')
    })

    it('runs as another user than root on a read-only file system, is healthy and stops on SIGTERM', async () => {
      const secret = `CLIENT_SECRET=${'0123456789'.repeat(3)}`
      const hardened = ['--read-only', '--cap-drop=all', '--security-opt=no-new-privileges']
      podman(
        'run',
        '--detach',
        '--name',
        service,
        ...hardened,
        '--env',
        secret,
        '--publish',
        `127.0.0.1::${port}`,
        service,
      )
      const url = `http://${podman('port', service, String(port))}`
      await eventually(async () => expect((await fetch(`${url}/health/ready`)).status).toBe(200))
      expect((await fetch(`${url}${path}`)).status).toBe(service === 'user-service' ? 401 : 200)
      for (const file of ['/openapi.yaml', '/openapi.json', '/docs/redoc.js', '/docs/scalar.js'])
        expect((await fetch(`${url}${file}`)).status).toBe(200)
      expect(podman('exec', service, 'id', '-u')).toBe('1000')
      expect(podman('healthcheck', 'run', service)).toBe('')

      podman('stop', '--time', '20', service)
      expect(podman('inspect', '--format', '{{.State.ExitCode}}', service)).toBe('0')
      expect(podman('logs', service)).toContain('"message":"stopped"')
    })

    it('is smaller than 200 MB with the stand-in of its base image', () => {
      const size = Number(podman('image', 'inspect', '--format', '{{.Size}}', service))
      console.log(`${service}: ${Math.round(size / 1e6)} MB`)
      expect(size).toBeLessThan(200e6)
    })
  })
})
