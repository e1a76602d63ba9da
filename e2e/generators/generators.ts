import { execFile, spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { promisify } from 'node:util'
import { rolldown } from 'rolldown'

const execute = promisify(execFile)
const root = join(import.meta.dirname, '../..')

/** The folder, from the root, with the packages of the generators, and for each a program that buys with its clients. */
export const clients = 'e2e/generators/clients'
const folder = join(root, clients)

interface Generator {
  /** Names the program that buys with its clients, and the folder in `dist` that it writes to. */
  name: string
  npmPackage: string
  /** The arguments of its command: once for both contracts with a configuration file, otherwise once for each. */
  calls: string[][]
}

const services = ['user-service', 'order-service']
const contractOf = (service: string) => `../../../openapi/generated/${service}.json`

export const generators: Generator[] = [
  {
    name: 'openapi-ts',
    npmPackage: '@hey-api/openapi-ts',
    calls: services.map(service => [
      ...['-i', contractOf(service), '-o', `dist/openapi-ts/${service}`, '--no-log-file'],
      ...['-p', '@hey-api/client-fetch', '@hey-api/sdk', '@hey-api/typescript'],
    ]),
  },
  { name: 'orval', npmPackage: 'orval', calls: [['--fail-on-warnings']] },
  { name: 'kubb', npmPackage: '@kubb/cli', calls: [['generate']] },
  {
    name: 'oazapfts',
    npmPackage: 'oazapfts',
    calls: services.map(service => [contractOf(service), `dist/oazapfts/${service}.ts`]),
  },
  {
    name: 'swagger-typescript-api',
    npmPackage: 'swagger-typescript-api',
    calls: services.map(service => [
      ...['generate', '-p', contractOf(service), '-o', 'dist/swagger-typescript-api', '-n', `${service}.ts`],
    ]),
  },
  {
    name: 'openapi-zod-client',
    npmPackage: 'openapi-zod-client',
    calls: services.map(service => [contractOf(service), '-o', `dist/openapi-zod-client/${service}.ts`]),
  },
  {
    name: 'openapi-typescript-codegen',
    npmPackage: 'openapi-typescript-codegen',
    calls: services.map(service => [
      ...['-i', contractOf(service), '-o', `dist/openapi-typescript-codegen/${service}`, '--useOptions'],
    ]),
  },
]

/** The version of a generator that is in package.json. */
export function versionOf({ npmPackage }: Generator): string {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).dependencies[npmPackage]
}

/** Generates clients from both contracts, in place of former ones. Returns what the generator printed. */
export async function generate({ name, npmPackage, calls }: Generator): Promise<string> {
  rmSync(join(folder, 'dist', name), { recursive: true, force: true })
  mkdirSync(join(folder, 'dist', name), { recursive: true })
  let printed = ''
  for (const call of calls) {
    const { stdout, stderr } = await execute(process.execPath, [commandOf(npmPackage), ...call], { cwd: folder })
    printed += stdout + stderr
  }
  return printed
}

/** The path of the only command of a package. The same name in node_modules/.bin can be of another package. */
function commandOf(npmPackage: string): string {
  const path = join(folder, 'node_modules', npmPackage)
  const { bin } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'))
  const [command = ''] = Object.values<string>(bin)
  return join(path, command)
}

/** Compiles what was generated, and the programs that use it. Returns the errors. */
export async function compile(compiler: string): Promise<string> {
  const { stdout } = await execute(process.execPath, [join(root, compiler), '--project', folder]).catch(
    failed => failed,
  )
  return stdout
}

/** Runs the program that buys with the clients of a generator. Returns what it printed. */
export async function buy({ name }: Generator, environment: Record<string, string>): Promise<string> {
  const bundle = await rolldown({ cwd: folder, input: `${name}.ts`, platform: 'node' }) // Node strips types, but not enums
  const file = join(folder, 'dist', name, 'purchase.js')
  await bundle.write({ file, codeSplitting: false })
  const program = spawn(process.execPath, [file], { env: environment, stdio: ['ignore', 'pipe', 'pipe'] })
  const printed = await Promise.all([program.stdout, program.stderr].map(stream => text(stream)))
  return printed.join('')
}
