import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { consumed } from 'openapi/compatibility/consumed.ts'
import type { Contract, Need, Needs } from 'openapi/contract/contract.ts'
import { rowsOfNeed } from 'openapi/contract/upstream.ts'
import orderService from 'openapi/generated/order-service.json' with { type: 'json' }
import userService from 'openapi/generated/user-service.json' with { type: 'json' }
import { typesOf } from 'openapi/generation/contract-types.ts'
import { root } from 'openapi/generation/redocly.ts'
import { beforeAll, describe, expect, it } from 'vitest'

/**
 * That nothing is read which `x-consumes` does not name, the compiler proves: the client is made from what it names. Here the
 * compiler proves the opposite: without any one of the names, the Order Service does not compile.
 */
const needs: Needs = orderService['x-consumes']['user-service']
const answers = Object.entries(needs).flatMap(([id, { responses }]) =>
  Object.entries(responses).map(([status, pointers]) => ({ id, status, pointers })),
)
/** Read for every status alike, where it is there: which statuses it is of, `x-upstream` says. */
const retryAfter = '/headers/Retry-After'
const named = answers.flatMap(({ id, status, pointers }) =>
  pointers.filter(pointer => pointer !== retryAfter).map(pointer => ({ id, status, pointer })),
)

/** The files that ask the User Service; the assembly only hands its client on. */
const askingFiles = readdirSync(`${root}order-service`).filter(
  file =>
    file.endsWith('.ts') &&
    !/test|^app/.test(file) &&
    /(user-service-(client|for-order-service)|upstream)\.ts'/.test(
      readFileSync(`${root}order-service/${file}`, 'utf8'),
    ),
)

describe('what the Order Service reads of the User Service', () => {
  /** For each copy of these files, what the compiler says of it. */
  let errors: Map<string, string[]>
  beforeAll(async () => {
    mkdirSync(`${root}dist`, { recursive: true })
    const folder = mkdtempSync(`${root}dist/consumed-`)
    try {
      await copy(folder, 'all', needs)
      for (const [index, entry] of named.entries()) await copy(folder, String(index), without(entry))
      errors = compile(folder)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('is all named', () => {
    expect(askingFiles).not.toHaveLength(0)
    expect(errors.get('all')).toBeUndefined()
  })

  it('is no status but 200 and those that x-upstream has an answer to, with Retry-After where that passes it on', () => {
    const { components } = orderService as Contract
    const rows = Object.keys(components['x-upstream'] ?? {}).flatMap(need => rowsOfNeed(orderService, need))
    for (const { id, status, pointers } of answers.filter(({ status }) => status !== '200')) {
      const known = rows.filter(({ failure }) => failure === `${id} ${status}`)
      expect(known, `${id} ${status}`).not.toHaveLength(0)
      const passesOn = known.some(({ answer }) => answer.retryAfter === 'passedOn')
      expect(pointers.includes(retryAfter), `${id} ${status}`).toBe(passesOn)
    }
  })

  it.each(named.map((entry, index) => ({ ...entry, index })))('is $id $status $pointer', ({ index }) => {
    expect(errors.get(String(index)), 'the Order Service compiles without it').toBeDefined()
  })
})

/** The needs without one. */
function without({ id, status, pointer }: (typeof named)[number]): Needs {
  const { request, responses } = needs[id] as Need // each entry is of one that there is
  const { [status]: pointers = [], ...others } = responses
  return { ...needs, [id]: { request, responses: { ...others, [status]: pointers.filter(each => each !== pointer) } } }
}

/** Copies the files, to be compiled with a client for these needs. */
async function copy(folder: string, name: string, needs: Needs): Promise<void> {
  mkdirSync(join(folder, name))
  writeFileSync(join(folder, name, 'needed.ts'), await typesOf(consumed(userService, needs)))
  for (const file of askingFiles) {
    const text = readFileSync(`${root}order-service/${file}`, 'utf8')
      .replaceAll("'openapi/generated/user-service-for-order-service.ts'", "'./needed.ts'")
      .replaceAll(/'\.\/([\w-]+\.ts)'/g, (own, imported) =>
        [...askingFiles, 'needed.ts'].includes(imported) ? own : `'../../../order-service/${imported}'`,
      )
    writeFileSync(join(folder, name, file), text)
  }
}

/** What the compiler says, by the copy that it says it of. */
function compile(folder: string): Map<string, string[]> {
  const config = join(folder, 'tsconfig.json')
  writeFileSync(config, JSON.stringify({ extends: '../../tsconfig.json', include: ['*/*.ts'], exclude: [] }))
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  const { stdout } = spawnSync(process.execPath, [tsc, '--project', config, '--pretty', 'false'], {
    cwd: folder,
    encoding: 'utf8',
  })
  const lines = stdout.split('\n').filter(line => line.includes('error TS'))
  const foreign = lines.filter(line => !/^\w+\//.test(line))
  if (foreign.length > 0) throw new Error(foreign.join('\n'))
  return new Map(Map.groupBy(lines, line => line.slice(0, line.indexOf('/'))))
}
