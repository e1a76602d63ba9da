import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Imports } from './imports.ts'
import { importsOf } from './imports.ts'
import type { Room } from './rooms.ts'

/** The limits that keep a folder and a file readable at a glance. */
export const limits = { filesInFolder: 13, linesInFile: 200 }

/** The violations of the structure, one sentence each. `files` are the TypeScript files of the project, from its root. */
export function structureViolations(root: string, files: string[], rooms: Room[], unrestricted: RegExp): string[] {
  const imports = new Map(files.map(file => [file, importsOf(root, file)]))
  return [
    ...files.filter(file => !unrestricted.test(file)).flatMap(file => forbiddenImports(file, imports.get(file), rooms)),
    ...cyclesIn(imports).map(cycle => `import cycle: ${cycle.join(' → ')}`),
    ...longFiles(root, files),
    ...crowdedFolders(files),
  ]
}

function forbiddenImports(
  file: string,
  { files, packages }: Imports = { files: [], packages: [] },
  rooms: Room[],
): string[] {
  const room = roomOf(file, rooms)
  if (!room) return [`${file} belongs to no room of scripts/structure/rooms.ts`]
  const restricted = new Set(rooms.flatMap(each => each.packages ?? []))
  return [
    ...files.flatMap(imported => {
      const target = roomOf(imported, rooms)
      if (target && (target === room || room.mayImport.includes(target.name))) return []
      const allowed = room.mayImport.join(', ') || 'nothing'
      return [`${file} imports ${imported}: ${room.name} may import ${allowed}, and not ${target?.name ?? 'tests'}`]
    }),
    ...packages
      .filter(name => restricted.has(name) && !room.packages?.includes(name))
      .map(name => {
        const users = rooms.filter(each => each.packages?.includes(name)).map(each => each.name)
        return `${file} imports the package ${name}, which only ${users.join(', ')} may import`
      }),
  ]
}

function roomOf(file: string, rooms: Room[]): Room | undefined {
  return rooms.find(({ files }) => files.test(file))
}

/** Finds import cycles by depth-first search: each file on the current path that is imported again closes one. */
function cyclesIn(imports: Map<string, Imports>): string[][] {
  const cycles: string[][] = []
  const done = new Set<string>()
  const visit = (file: string, path: string[]) => {
    const start = path.indexOf(file)
    if (start >= 0) cycles.push([...path.slice(start), file])
    if (start >= 0 || done.has(file)) return
    for (const imported of imports.get(file)?.files ?? []) visit(imported, [...path, file])
    done.add(file)
  }
  for (const file of imports.keys()) visit(file, [])
  return cycles
}

function longFiles(root: string, files: string[]): string[] {
  return files.flatMap(file => {
    const lines = readFileSync(join(root, file), 'utf8').split('\n').length - 1
    return lines > limits.linesInFile
      ? [`${file} has ${lines} lines; at most ${limits.linesInFile} fit on a few screens`]
      : []
  })
}

function crowdedFolders(files: string[]): string[] {
  const sources = files.filter(file => !/\.test(-d)?\.ts$/.test(file))
  return [...Map.groupBy(sources, dirname)]
    .filter(([, inFolder]) => inFolder.length > limits.filesInFolder)
    .map(([folder, inFolder]) => `${folder} has ${inFolder.length} source files of its own; divide it into rooms`)
}
