import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import orderService from '../generated/order-service.json' with { type: 'json' }
import { quietly } from '../generation/redocly.ts'
import { isObject } from '../testing/documents.ts'

describe('the house rules', () => {
  const listOrders = ['paths', '/api/orders', 'get']
  const placeOrder = ['paths', '/api/orders', 'post']
  const page = [...listOrders, 'responses', '200']
  const content = [...page, 'content', 'application/json']
  const example = [...content, 'examples', 'onlyPage']
  const product = ['components', 'schemas', 'Product']
  const version = [...product, 'properties', 'version']
  const orderId = ['components', 'parameters', 'OrderId']

  const broken: [what: string, document: object, rule: string][] = [
    ['content without examples', without(...content, 'examples'), 'rule/content-has-named-examples'],
    ['content with no example', having({}, ...content, 'examples'), 'rule/content-has-an-example'],
    ['a wrong example', having({}, ...example, 'value'), 'no-invalid-media-type-examples'],
    ['an example without summary', without(...example, 'summary'), 'rule/example-has-summary'],
    ['a property without description', without(...version, 'description'), 'rule/property-is-described'],
    ['a property without examples', without(...version, 'examples'), 'rule/property-is-described'],
    ['a property with a wrong example', having(['one'], ...version, 'examples'), 'no-invalid-schema-examples'],
    ['a property in snake_case', having({}, ...product, 'properties', 'tax_rate'), 'rule/property-name'],
    ['a schema in camelCase', having({}, 'components', 'schemas', 'orderLine'), 'rule/schema-name'],
    ['an object that says nothing of the rest', without(...product, 'additionalProperties'), 'rule/object-is-closed'],
    ['an open object', having(true, ...product, 'additionalProperties'), 'rule/object-takes-nothing-else'],
    [
      'an object open to what its parts do not list',
      having(true, ...product, 'unevaluatedProperties'),
      'rule/object-takes-nothing-unevaluated',
    ],
    ['an operation without 500', without(...listOrders, 'responses', '500'), 'rule/operation-lists-its-errors'],
    ['a body without 415', without(...placeOrder, 'responses', '415'), 'rule/operation-with-body-lists-its-errors'],
    ['an id without verb', having('orders', ...listOrders, 'operationId'), 'rule/operation-id-is-a-verb-and-a-noun'],
    ['an operation without security', without(...listOrders, 'security'), 'rule/operation-says-who-may-call'],
    ['an operation without x-access', without(...listOrders, 'x-access'), 'rule/operation-says-who-may-call'],
    ['an operation without summary', without(...listOrders, 'summary'), 'operation-summary'],
    ['a response without headers', without(...page, 'headers'), 'rule/response-carries-request-id'],
    ['a response without X-Request-Id', without(...page, 'headers', 'X-Request-Id'), 'rule/response-headers'],
    [
      'a header without example',
      without('components', 'headers', 'X-Request-Id', 'example'),
      'rule/header-is-described',
    ],
    ['a parameter without example', without(...orderId, 'example'), 'rule/parameter-is-described'],
    ['a parameter with a wrong example', having(0, ...orderId, 'example'), 'no-invalid-parameter-examples'],
    ['a parameter in kebab-case', having('order-id', ...orderId, 'name'), 'rule/parameter-name'],
    ['a journey without summary', journeyWith({ info: { summary: undefined } }), 'rule/journey-is-told'],
    ['a workflow without description', journeyWith({ workflow: { description: undefined } }), 'rule/workflow-is-told'],
    ['a step without description', journeyWith({ step: { description: undefined } }), 'rule/step-is-told-and-judged'],
    [
      'a step that nothing judges',
      journeyWith({ step: { successCriteria: undefined } }),
      'rule/step-is-told-and-judged',
    ],
  ]
  let rulesBroken: string[][]
  beforeAll(() => {
    rulesBroken = lint([orderService, journeyWith({}), ...broken.map(([, document]) => document)])
  })

  it('are kept by the contract, and by a journey', () => {
    expect(rulesBroken.slice(0, 2)).toEqual([[], []])
  })

  it('are asked of every journey', () => {
    const { apis } = parse(readFileSync(new URL('../../redocly.yaml', import.meta.url), 'utf8'))
    const roots = Object.values<{ root: string }>(apis).map(({ root }) => root)
    const journeys = readdirSync(new URL('../workflows', import.meta.url)).map(file => `openapi/workflows/${file}`)
    expect(roots).toEqual(expect.arrayContaining(journeys))
  })

  it.each(broken.map(([what, , rule], index) => ({ what, rule, index })))('report $what', ({ rule, index }) => {
    expect(rulesBroken[index + 2]).toContain(rule)
  })
})

/** Enough of the Order Service's contract to break each rule in: the whole takes long to lint so many times. */
const orders = { ...orderService, paths: { '/api/orders': orderService.paths['/api/orders'] } }

/** That much of it, without what is at this place. */
function without(...place: string[]): object {
  return changed(orders, place)
}

/** That much of it, with this at this place. */
function having(value: unknown, ...place: string[]): object {
  return changed(orders, place, value)
}

function changed(document: object, [key = '', ...rest]: string[], value?: unknown): object {
  const { [key]: there, ...others } = { ...document } as Record<string, unknown> // any object can be read like this
  if (rest.length > 0 && isObject(there)) return { ...others, [key]: changed(there, rest, value) }
  if (rest.length > 0 || (there === undefined && value === undefined)) throw new Error(`There is no ${key} to change.`)
  return value === undefined ? others : { ...others, [key]: value }
}

/** The journey of a customer who buys, with this instead of what its parts have. */
function journeyWith({ info = {}, workflow = {}, step = {} }: Record<string, object>): object {
  const journey = parse(readFileSync(new URL('../workflows/purchase.arazzo.yaml', import.meta.url), 'utf8'))
  const [first] = journey.workflows
  const steps = [{ ...first.steps[0], ...step }]
  return { ...journey, info: { ...journey.info, ...info }, workflows: [{ ...first, outputs: {}, steps, ...workflow }] }
}

/** Lints each of the documents by redocly.yaml, in one process; gives the names of the rules that each breaks. */
function lint(documents: object[]): string[][] {
  const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))
  const folder = mkdtempSync(join(tmpdir(), 'contracts-'))
  try {
    const files = documents.map((document, index) => {
      const file = join(folder, `${index}.json`)
      writeFileSync(file, JSON.stringify(document))
      return file
    })
    const redocly = [
      at('node_modules/@redocly/cli/bin/cli.js'),
      'lint',
      '--config',
      at('redocly.yaml'),
      '--format=json',
    ]
    const { stdout, stderr } = spawnSync(process.execPath, [...redocly, ...files], {
      encoding: 'utf8',
      env: quietly,
    })
    if (!stdout) throw new Error(stderr)
    // It prints a document for each file, one behind the other.
    const reports: Report[] = JSON.parse(`[${stdout.replaceAll('\n}{', '\n},{')}]`)
    const problems = reports.flatMap(report => report.problems)
    return files.map(file =>
      problems
        .filter(({ location: [first] }) => first && basename(first.source.ref) === basename(file))
        .map(({ ruleId }) => ruleId),
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}

interface Report {
  problems: { ruleId: string; location: { source: { ref: string } }[] }[]
}
