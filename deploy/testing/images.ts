import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { TestProject } from 'vitest/node'
import type { Containers } from './containers.ts'
import { createContainers, execute, hasPrograms } from './containers.ts'
import { addPostgres, writeNodeRoot } from './stand-ins.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Podman with the images `user-service` and `order-service`; undefined when the machine cannot run containers. */
    containers: Containers | undefined
  }
}

const project = resolve(import.meta.dirname, '../..')

/** The global setup of Vitest: builds the images of both services from the Dockerfile. */
export function setup({ provide }: TestProject): (() => void) | undefined {
  const programs = ['podman', '/usr/sbin/runc', '/usr/lib/podman/netavark', 'ldd']
  if (!hasPrograms('What runs in containers', ...programs) || !isRoot()) {
    provide('containers', undefined)
    return undefined
  }
  const folder = mkdtempSync(join(tmpdir(), 'deploy-'))
  const containers = createContainers(folder)
  const teardown = () => {
    execute(containers, 'podman', ['pod', 'rm', '--all', '--force'])
    execute(containers, 'podman', ['rm', '--all', '--force', '--time', '2'])
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    importStandIns(containers)
    for (const target of ['user-service', 'order-service']) build(containers, target)
  } catch (error) {
    teardown()
    throw error
  }
  provide('containers', containers)
  return teardown
}

function isRoot(): boolean {
  const root = process.getuid?.() === 0
  if (!root) console.warn('What runs in containers is not tested, because the tests do not run as root.')
  return root
}

/** Imports stand-ins under the very names that the Dockerfile and the Compose file use. */
function importStandIns(containers: Containers): void {
  const root = join(containers.folder, 'stand-in')
  mkdirSync(root)
  writeNodeRoot(project, root)
  importRoot(containers, root, imageIn('deploy/Dockerfile', /^FROM (node:\S+)/m))
  addPostgres(project, root)
  const entryPoint = ['ENTRYPOINT ["node", "/opt/entry-point.mjs"]', 'STOPSIGNAL SIGINT']
  if (existsSync(join(project, 'deploy/compose.yaml')))
    importRoot(containers, root, imageIn('deploy/compose.yaml', /image: (postgres:\S+)/), entryPoint)
  rmSync(root, { recursive: true })
}

function imageIn(file: string, pattern: RegExp): string {
  const [, name = ''] = readFileSync(join(project, file), 'utf8').match(pattern) ?? []
  return `docker.io/library/${name}`
}

function importRoot(containers: Containers, root: string, name: string, changes: string[] = []): void {
  const archive = `${root}.tar`
  execFileSync('tar', ['--create', '--file', archive, '--directory', root, '.'])
  const args = changes.flatMap(change => ['--change', change])
  execute(containers, 'podman', ['import', '--quiet', ...args, archive, name])
  rmSync(archive)
}

/** The registry and the certificates of npm on this machine reach the build, without the Dockerfile knowing them. */
function build(containers: Containers, target: string): void {
  const npmrc = join(containers.folder, 'npmrc')
  const globalFile = execFileSync('npm', ['config', 'get', 'globalconfig'], { encoding: 'utf8' }).trim()
  const files = [globalFile, join(homedir(), '.npmrc')].filter(path => existsSync(path))
  writeFileSync(npmrc, files.map(path => readFileSync(path, 'utf8')).join('\n'))
  const certificates = existsSync('/etc/ssl/certs') ? ['--volume', '/etc/ssl/certs:/etc/ssl/certs:ro'] : []
  const secret = ['--secret', `id=npmrc,src=${npmrc}`]
  const options = ['--quiet', '--format', 'docker', '--network', 'host', ...secret, ...certificates]
  const file = ['--file', join(project, 'deploy/Dockerfile')]
  execute(containers, 'podman', ['build', ...options, ...file, '--target', target, '--tag', target, project])
}
