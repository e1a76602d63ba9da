import { execFile } from 'node:child_process'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'

const execute = promisify(execFile)
const root = join(import.meta.dirname, '../..')
const shell = process.platform === 'win32'

/** Whether npm reaches a registry. Logs a warning when it does not, so that tests are skipped. In CI, throws instead. */
export async function reachesRegistry(tested: string): Promise<boolean> {
  const options = ['--fetch-retries=0', '--fetch-timeout=10000']
  const answer = await execute('npm', ['view', 'openapi-fetch', 'version', ...options], { shell }).catch(
    () => undefined,
  )
  if (!answer && process.env.CI) throw new Error(`${tested} cannot be tested: npm reaches no registry.`)
  if (!answer) console.warn(`${tested} is not tested: npm reaches no registry.`)
  return answer !== undefined
}

/** Whether `installPackages` can do its work: it has nothing to do, or npm reaches a registry. Warns or throws like `reachesRegistry`. */
export async function canInstallPackages(folder: string, tested: string): Promise<boolean> {
  return isInstalled(folder) || (await reachesRegistry(tested))
}

/** Installs the packages of a folder with its own package-lock.json, which the main install leaves out, unless they are there. */
export async function installPackages(folder: string): Promise<void> {
  if (isInstalled(folder)) return
  console.error(`installing the packages of ${folder}`)
  await execute('npm', ['ci', '--no-audit', '--no-fund'], { cwd: join(root, folder), shell })
}

/** Whether the packages of a folder were installed after its package-lock.json was last changed. */
function isInstalled(folder: string): boolean {
  return modifiedAt(`${folder}/node_modules/.package-lock.json`) > modifiedAt(`${folder}/package-lock.json`)
}

/** In milliseconds since the epoch; 0 for a file that does not exist. */
function modifiedAt(file: string): number {
  return statSync(join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0
}
