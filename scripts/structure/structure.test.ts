import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Room } from './rooms.ts'
import { limits, structureViolations } from './structure.ts'

const rooms: Room[] = [
  { name: 'low', files: /^low\//, mayImport: [], packages: ['pg'] },
  { name: 'high', files: /^high\//, mayImport: ['low'] },
]

describe('the structure', () => {
  let root = ''
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'structure-'))
  })
  afterEach(() => rmSync(root, { recursive: true }))

  const violations = (files: Record<string, string>) => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), text)
    }
    return structureViolations(root, Object.keys(files), rooms, /\.test\.ts$/)
  }

  it('allows imports of the own room and of those that it may import', () => {
    const files = {
      'low/a.ts': "import pg from 'pg'\nimport { b } from './b.ts'",
      'low/b.ts': "import { join } from 'node:path'",
      'high/c.ts': "import { a } from '../low/a.ts'",
      'low/a.test.ts': "import { c } from '../high/c.ts'",
    }
    expect(violations(files)).toEqual([])
  })

  it.for<[what: string, source: string]>([
    ['an import', "import { b } from '../high/b.ts'"],
    ['a type import', "import type { B } from '../high/b.ts'"],
    ['a re-export', "export { b } from '../high/b.ts'"],
    ['a dynamic import', "await import('../high/b.ts')"],
  ])('refuses %s against the direction of the rooms', ([, source]) => {
    const message = 'low/a.ts imports high/b.ts: low may import nothing, and not high'
    expect(violations({ 'low/a.ts': source, 'high/b.ts': '' })).toEqual([message])
  })

  it('refuses a package that belongs to another room', () => {
    const message = 'high/a.ts imports the package pg, which only low may import'
    expect(violations({ 'high/a.ts': "import pg from 'pg'" })).toEqual([message])
  })

  it('refuses a cycle, also one of type imports, and names its files', () => {
    const files = {
      'low/a.ts': "import type { B } from './b.ts'",
      'low/b.ts': "import { c } from './c.ts'",
      'low/c.ts': "import { type A } from './a.ts'",
    }
    expect(violations(files)).toEqual(['import cycle: low/a.ts → low/b.ts → low/c.ts → low/a.ts'])
  })

  it('refuses files without a room, long files, and crowded folders', () => {
    const many = Array.from({ length: limits.filesInFolder + 1 }, (_, index) => [`low/${index}.ts`, ''])
    const files = {
      'elsewhere/a.ts': '',
      'high/a.ts': '\n'.repeat(limits.linesInFile + 1),
      ...Object.fromEntries(many),
    }
    expect(violations(files)).toEqual([
      'elsewhere/a.ts belongs to no room of scripts/structure/rooms.ts',
      `high/a.ts has ${limits.linesInFile + 1} lines; at most ${limits.linesInFile} fit on a few screens`,
      `low has ${limits.filesInFolder + 1} source files of its own; divide it into rooms`,
    ])
  })

  it('fails for an import of a file that does not exist', () => {
    expect(() => violations({ 'low/a.ts': "import { b } from './b.ts'" })).toThrow('low/a.ts imports ./b.ts')
  })
})
