import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { extractConsumed } from 'openapi/compatibility/extract-consumed.ts'
import type { ConsumedOperation, ConsumedOperations, Contract } from 'openapi/contract/document.ts'
import { failuresOfDependency } from 'openapi/contract/upstream.ts'
import orderService from 'openapi/generated/order-service.json' with { type: 'json' }
import userService from 'openapi/generated/user-service.json' with { type: 'json' }
import { generateTypes } from 'openapi/generation/contract-types.ts'
import { root } from 'openapi/generation/redocly.ts'
import { beforeAll, describe, expect, it } from 'vitest'

/**
 * The client of the User Service is generated from `x-consumes`, so code that reads any other field does not compile. These
 * tests prove the opposite direction: without any one of the listed fields, the Order Service does not compile.
 */
const consumed: ConsumedOperations = orderService['x-consumes']['user-service']
const consumedResponses = Object.entries(consumed).flatMap(([id, { responses }]) =>
  Object.entries(responses).map(([status, pointers]) => ({ id, status, pointers })),
)
/** One expression reads this header for all statuses. `x-upstream` lists the statuses that have it. */
const retryAfter = '/headers/Retry-After'
const fields = consumedResponses.flatMap(({ id, status, pointers }) =>
  pointers.filter(pointer => pointer !== retryAfter).map(pointer => ({ id, status, pointer })),
)

/** The only folder whose files call the User Service. */
const upstreamFolder = `${root}order-service/upstream`
const upstreamFiles = readdirSync(upstreamFolder).filter(file => file.endsWith('.ts') && !file.includes('test'))

describe('x-consumes of the Order Service', () => {
  /** The compiler errors of each copy of the upstream files, by the name of the copy. */
  let errors: Map<string, string[]>
  beforeAll(async () => {
    mkdirSync(`${root}dist`, { recursive: true })
    const folder = mkdtempSync(`${root}dist/consumed-`)
    try {
      await copyUpstreamFiles(folder, 'all', consumed)
      for (const [index, field] of fields.entries()) await copyUpstreamFiles(folder, String(index), without(field))
      errors = compile(folder)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('lists all fields that the code reads', () => {
    expect(upstreamFiles).not.toHaveLength(0)
    expect(errors.get('all')).toBeUndefined()
  })

  it('lists, besides 200, only statuses that x-upstream maps, with Retry-After where x-upstream passes it on', () => {
    const { components } = orderService as Contract
    const failures = Object.keys(components['x-upstream'] ?? {}).flatMap(name =>
      failuresOfDependency(orderService, name),
    )
    for (const { id, status, pointers } of consumedResponses.filter(({ status }) => status !== '200')) {
      const mapped = failures.filter(({ failure }) => failure === `${id} ${status}`)
      expect(mapped, `${id} ${status}`).not.toHaveLength(0)
      const passesOn = mapped.some(({ response }) => response.retryAfter === 'passedOn')
      expect(pointers.includes(retryAfter), `${id} ${status}`).toBe(passesOn)
    }
  })

  it.each(fields.map((field, index) => ({ ...field, index })))('needs $id $status $pointer', ({ index }) => {
    expect(errors.get(String(index)), 'the code compiles without this field').toBeDefined()
  })
})

/** The consumed operations without one field. */
function without({ id, status, pointer }: (typeof fields)[number]): ConsumedOperations {
  const { request, responses } = consumed[id] as ConsumedOperation // `fields` was built from `consumed`
  const { [status]: pointers = [], ...others } = responses
  const reduced = { ...others, [status]: pointers.filter(each => each !== pointer) }
  return { ...consumed, [id]: { request, responses: reduced } }
}

/** Copies the upstream files so that they import client types generated for these operations. */
async function copyUpstreamFiles(folder: string, name: string, consumed: ConsumedOperations): Promise<void> {
  mkdirSync(join(folder, name))
  writeFileSync(join(folder, name, 'generated.ts'), await generateTypes(extractConsumed(userService, consumed)))
  for (const file of upstreamFiles) {
    const text = readFileSync(join(upstreamFolder, file), 'utf8')
      .replaceAll("'openapi/generated/user-service-for-order-service.ts'", "'./generated.ts'")
      .replaceAll("'../", "'../../../order-service/")
    writeFileSync(join(folder, name, file), text)
  }
}

/** Compiles all copies and groups the errors by copy. Throws for an error in a file that is not a copy. */
function compile(folder: string): Map<string, string[]> {
  const config = join(folder, 'tsconfig.json')
  writeFileSync(config, JSON.stringify({ extends: '../../tsconfig.json', include: ['*/*.ts'], exclude: [] }))
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  const { stdout } = spawnSync(process.execPath, [tsc, '--project', config, '--pretty', 'false'], {
    cwd: folder,
    encoding: 'utf8',
  })
  const lines = stdout.split('\n').filter(line => line.includes('error TS'))
  const inOtherFiles = lines.filter(line => !/^\w+\//.test(line))
  if (inOtherFiles.length > 0) throw new Error(inOtherFiles.join('\n'))
  return new Map(Map.groupBy(lines, line => line.slice(0, line.indexOf('/'))))
}
