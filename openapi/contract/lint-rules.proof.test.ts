import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import orderService from '../generated/order-service.json' with { type: 'json' }
import { isObject } from '../testing/documents.ts'
import { lint } from '../testing/lint.ts'

describe('the lint rules of redocly.yaml', () => {
  const listOrders = ['paths', '/api/orders', 'get']
  const placeOrder = ['paths', '/api/orders', 'post']
  const page = [...listOrders, 'responses', '200']
  const content = [...page, 'content', 'application/json']
  const example = [...content, 'examples', 'onlyPage']
  const product = ['components', 'schemas', 'Product']
  const version = [...product, 'properties', 'version']
  const orderId = ['components', 'parameters', 'OrderId']
  const limit = ['components', 'parameters', 'Limit', 'schema']
  const idempotencyKey = ['components', 'parameters', 'IdempotencyKey', 'schema']
  const sku = ['components', 'schemas', 'Sku']
  const quantity = ['components', 'schemas', 'Quantity']
  const lines = ['components', 'schemas', 'PlaceOrder', 'properties', 'items']

  const invalidDocuments: [defect: string, document: object, rule: string][] = [
    ['content without examples', without(...content, 'examples'), 'rule/content-has-named-examples'],
    ['content with an empty examples map', withValue({}, ...content, 'examples'), 'rule/content-has-an-example'],
    ['an example that does not match the schema', withValue({}, ...example, 'value'), 'no-invalid-media-type-examples'],
    ['an example without summary', without(...example, 'summary'), 'rule/example-has-summary'],
    ['a property without description', without(...version, 'description'), 'rule/property-is-described'],
    ['a property without examples', without(...version, 'examples'), 'rule/property-is-described'],
    [
      'a property example that does not match the schema',
      withValue(['one'], ...version, 'examples'),
      'no-invalid-schema-examples',
    ],
    ['a property in snake_case', withValue({}, ...product, 'properties', 'tax_rate'), 'rule/property-name'],
    ['a schema in camelCase', withValue({}, 'components', 'schemas', 'orderLine'), 'rule/schema-name'],
    ['an object without additionalProperties', without(...product, 'additionalProperties'), 'rule/object-is-closed'],
    [
      'an object with additionalProperties: true',
      withValue(true, ...product, 'additionalProperties'),
      'rule/object-has-no-additional-properties',
    ],
    [
      'an object with unevaluatedProperties: true',
      withValue(true, ...product, 'unevaluatedProperties'),
      'rule/object-has-no-unevaluated-properties',
    ],
    [
      'an operation without a 500 response',
      without(...listOrders, 'responses', '500'),
      'rule/operation-lists-its-errors',
    ],
    [
      'an operation without a 406 response',
      without(...listOrders, 'responses', '406'),
      'rule/operation-with-response-body-lists-406',
    ],
    [
      'an operation with a body, without a 415 response',
      without(...placeOrder, 'responses', '415'),
      'rule/operation-with-body-lists-its-errors',
    ],
    [
      'an operationId without a verb',
      withValue('orders', ...listOrders, 'operationId'),
      'rule/operation-id-is-a-verb-and-a-noun',
    ],
    ['an operation without security', without(...listOrders, 'security'), 'rule/operation-is-complete'],
    ['an operation without x-access', without(...listOrders, 'x-access'), 'rule/operation-is-complete'],
    ['an operation without summary', without(...listOrders, 'summary'), 'operation-summary'],
    ['a response without headers', without(...page, 'headers'), 'rule/response-has-headers'],
    ['a response without X-Request-Id', without(...page, 'headers', 'X-Request-Id'), 'rule/response-has-request-id'],
    [
      'a header without example',
      without('components', 'headers', 'X-Request-Id', 'example'),
      'rule/header-is-described',
    ],
    ['a parameter without example', without(...orderId, 'example'), 'rule/parameter-is-described'],
    [
      'a parameter example that does not match the schema',
      withValue(0, ...orderId, 'example'),
      'no-invalid-parameter-examples',
    ],
    ['a parameter in kebab-case', withValue('order-id', ...orderId, 'name'), 'rule/parameter-name'],
    ['a string in a request body without maxLength', without(...sku, 'maxLength'), 'requests/have-bounds'],
    ['an array in a request body without maxItems', without(...lines, 'maxItems'), 'requests/have-bounds'],
    ['an integer in a request body without maximum', without(...quantity, 'maximum'), 'requests/have-bounds'],
    ['a query parameter without maximum', without(...limit, 'maximum'), 'requests/have-bounds'],
    ['a header parameter without maxLength', without(...idempotencyKey, 'maxLength'), 'requests/have-bounds'],
    ['a contract without contact', without('info', 'contact'), 'rule/info-has-a-contact'],
    [
      'a parameter with the name of a schema',
      withValue(orderService.components.parameters.OrderId, 'components', 'parameters', 'Sku'),
      'components/have-unique-names',
    ],
    ['an enum with null', withValue([null], 'components', 'schemas', 'OrderStatus', 'enum'), 'enums/have-no-null'],
    ['a journey without summary', journeyWith({ info: { summary: undefined } }), 'rule/journey-is-described'],
    [
      'a workflow without description',
      journeyWith({ workflow: { description: undefined } }),
      'rule/workflow-is-described',
    ],
    [
      'a step without description',
      journeyWith({ step: { description: undefined } }),
      'rule/step-is-described-and-checked',
    ],
    [
      'a step without success criteria',
      journeyWith({ step: { successCriteria: undefined } }),
      'rule/step-is-described-and-checked',
    ],
  ]
  let violations: string[][]
  beforeAll(() => {
    violations = lint([orderService, journeyWith({}), ...invalidDocuments.map(([, document]) => document)])
  })

  it('accept the Order Service’s contract and the purchase journey', () => {
    expect(violations.slice(0, 2)).toEqual([[], []])
  })

  it('apply to every journey', () => {
    const { apis } = parse(readFileSync(new URL('../../redocly.yaml', import.meta.url), 'utf8'))
    const roots = Object.values<{ root: string }>(apis).map(({ root }) => root)
    const journeys = readdirSync(new URL('../workflows', import.meta.url)).map(file => `openapi/workflows/${file}`)
    expect(roots).toEqual(expect.arrayContaining(journeys))
  })

  it.each(invalidDocuments.map(([defect, , rule], index) => ({ defect, rule, index })))(
    'report $defect',
    ({ rule, index }) => {
      expect(violations[index + 2]).toContain(rule)
    },
  )
})

/** The Order Service's contract with one path only, because linting the whole contract so many times takes too long. */
const orders = { ...orderService, paths: { '/api/orders': orderService.paths['/api/orders'] } }

/** That contract without the value at a path of keys. */
function without(...path: string[]): object {
  return replaceAt(orders, path)
}

/** That contract with another value at a path of keys. */
function withValue(value: unknown, ...path: string[]): object {
  return replaceAt(orders, path, value)
}

/**
 * Returns a copy with another value at a path of keys; undefined removes the key. Throws an Error for an unknown path.
 */
function replaceAt(document: object, [key = '', ...rest]: string[], value?: unknown): object {
  const { [key]: current, ...others } = { ...document } as Record<string, unknown> // any object can be read like this
  if (rest.length > 0 && isObject(current)) return { ...others, [key]: replaceAt(current, rest, value) }
  if (rest.length > 0 || (current === undefined && value === undefined)) throw new Error(`The document has no ${key}.`)
  return value === undefined ? others : { ...others, [key]: value }
}

/** The purchase journey, reduced to its first step, with changes to its parts. */
function journeyWith({ info = {}, workflow = {}, step = {} }: Record<string, object>): object {
  const journey = parse(readFileSync(new URL('../workflows/purchase.arazzo.yaml', import.meta.url), 'utf8'))
  const [first] = journey.workflows
  const steps = [{ ...first.steps[0], ...step }]
  return { ...journey, info: { ...journey.info, ...info }, workflows: [{ ...first, outputs: {}, steps, ...workflow }] }
}
