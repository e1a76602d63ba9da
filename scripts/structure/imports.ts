import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { parseSync } from 'oxc-parser'

/** What one file imports, type imports included. */
export interface Imports {
  /** Paths of project files, from the root. */
  files: string[]
  /** Names of npm packages. */
  packages: string[]
}

/** Workspaces that other workspaces import by name, with the folder that the name stands for (`exports` in package.json). */
const workspaces: Record<string, string> = { openapi: 'openapi', 'service-kit': 'service-kit/src' }

/** Reads the imports of a file. Throws for an import of a project file that does not exist. */
export function importsOf(root: string, file: string): Imports {
  const source = readFileSync(join(root, file), 'utf8')
  const { module } = parseSync(file, source)
  const specifiers = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) => entries.map(({ moduleRequest }) => moduleRequest?.value)),
    ...module.dynamicImports.map(({ moduleRequest: { start, end } }) => source.slice(start + 1, end - 1)),
  ]
  const imports: Imports = { files: [], packages: [] }
  for (const specifier of new Set(specifiers)) {
    if (specifier === undefined || specifier.startsWith('node:')) continue
    const path = pathOf(file, specifier)
    if (path === undefined) imports.packages.push(packageOf(specifier))
    else if (existsSync(join(root, path))) imports.files.push(path)
    else if (!specifier.includes('$')) throw new Error(`${file} imports ${specifier}, which does not exist`)
  }
  return imports
}

/** The path of a project file; undefined for a package. */
function pathOf(file: string, specifier: string): string | undefined {
  if (specifier.startsWith('.')) return normalize(join(dirname(file), specifier))
  const [workspace = '', ...rest] = specifier.split('/')
  const folder = workspaces[workspace]
  return folder === undefined ? undefined : join(folder, ...rest)
}

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}
