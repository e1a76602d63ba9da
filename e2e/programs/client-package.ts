import { execFile } from 'node:child_process'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'

const execute = promisify(execFile)
const root = join(import.meta.dirname, '../..')
const versionOf = (file: string, name: string): string => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, file), 'utf8'))
  return { ...dependencies, ...devDependencies }[name]
}

/**
 * Packs the workspace `openapi`, and installs the tarball in a folder outside of the project, and then Node 20. Returns the
 * size of the tarball in bytes, and the names of the packages that were installed with it.
 */
export async function installPackage(folder: string): Promise<{ size: number; packages: string[] }> {
  await execute('npm', ['pack', '-w', 'openapi', '--pack-destination', folder], { cwd: root })
  const tarball = readdirSync(folder).find(name => name.endsWith('.tgz')) ?? ''
  const settings = { name: 'stranger', private: true, type: 'module', allowScripts: { node: true } }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(settings))
  const install = (...names: string[]) =>
    execute('npm', ['install', '--no-audit', '--no-fund', ...names], { cwd: folder })
  await install(`./${tarball}`)
  const packages = readdirSync(join(folder, 'node_modules')).filter(name => !name.startsWith('.'))
  await install('node@20.20.2', `@types/node@${versionOf('package.json', '@types/node')}`)
  return { size: statSync(join(folder, tarball)).size, packages }
}

/** The TypeScript samples of the package's README, with the URLs of running services. */
export function readmeSamples(usersUrl: string, ordersUrl: string): string[] {
  const readme = readFileSync(join(root, 'openapi/README.md'), 'utf8')
  const samples = [...readme.matchAll(/\n```ts\n(.*?)```/gs)].map(([, source = '']) => source)
  return samples.map(each =>
    each.replace('http://localhost:3000', usersUrl).replace('http://localhost:3001', ordersUrl),
  )
}

/** Compiles the programs of a folder, as strictly as possible, with a compiler of the project. Returns the errors. */
export async function compile(folder: string, compiler: string): Promise<string> {
  const compilerOptions = {
    module: 'nodenext',
    target: 'es2022',
    lib: ['es2022', 'dom', 'dom.asynciterable'],
    types: ['node'],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
  }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }))
  const { stdout } = await execute(process.execPath, [join(root, compiler), '--project', folder]).catch(
    failed => failed,
  )
  return stdout
}
