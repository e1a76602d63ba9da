import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Containers } from './containers.ts'
import { execute } from './containers.ts'

const release = 'trixie'
const packages = ['systemd', 'systemd-sysv', 'dbus', 'curl', 'openssl']

/** A Debian that runs systemd in a container, without a network. */
export interface Debian {
  /** Runs lines of a shell script as root, and returns their standard output. */
  run: (script: string) => string
}

/**
 * Starts a Debian with few packages, from the package archive of Debian, with the project in /opt/order-management. Its
 * mounts are shared, as systemd makes them on a host but not in a container: it passes a credential (`LoadCredential`)
 * to a service with a mount that has to reach the service.
 */
export function startDebian(containers: Containers, project: string): Debian {
  const root = join(containers.folder, 'debian')
  const options = ['--variant=minbase', `--include=${packages.join()}`]
  execFileSync('debootstrap', [...options, release, root], { stdio: 'pipe', maxBuffer: 2 ** 26 })
  const archive = `${root}.tar`
  execFileSync('tar', ['--create', '--file', archive, '--directory', root, '.'])
  execute(containers, 'podman', ['import', '--quiet', archive, 'debian'])
  rmSync(root, { recursive: true })
  rmSync(archive)
  const privileges = ['--privileged', '--systemd', 'always', '--network', 'none']
  const volumes = ['--volume', `${project}:/opt/order-management:ro`]
  const start = ['sh', '-c', 'mount --make-rshared / && exec /lib/systemd/systemd']
  execute(containers, 'podman', ['run', '--detach', '--name', 'debian', ...privileges, ...volumes, 'debian', ...start])
  return {
    run: script => execute(containers, 'podman', ['exec', 'debian', 'sh', '-euc', script]),
  }
}
