import { describe, expect, it } from 'vitest'
import { examplesOf, headersOf, operationsOf, parametersOf, responsesOf } from '../../contract/contract.ts'
import type { Contract } from '../../contract/document.ts'
import orderService from '../../generated/order-service.json' with { type: 'json' }
import userService from '../../generated/user-service.json' with { type: 'json' }
import { isObject, objectsIn } from '../../testing/documents.ts'
import { replaceExamplePlaceholders } from './operation-examples.ts'

describe.each([userService, orderService])('the examples of the $info.title', (contract: Contract) => {
  const operations = operationsOf(contract)

  it('contain no placeholders', () => {
    const examples = objectsIn(contract).flatMap(({ example, examples }) => [example, examples])
    expect(JSON.stringify(examples)).not.toMatch(/\{\w+\}/)
  })

  it('have the operation’s path as `instance`, with the example’s own parameters', () => {
    for (const { path, operation } of operations)
      for (const [status, response] of responsesOf(contract, operation))
        for (const [name, { value, 'x-parameters': own = {} }] of examplesOf(contract, response)) {
          if (!isObject(value) || !('instance' in value)) continue
          const expected = parametersOf(contract, operation).reduce(
            (path, { name, example }) => path.replace(`{${name}}`, String(own[name] ?? example)),
            path,
          )
          expect(value.instance, `${operation.operationId} ${status} ${name}`).toBe(expected)
        }
  })

  it('of 405 list the methods of the path in Allow, and reject another method', () => {
    for (const { path, operation } of operations) {
      const methods = Object.keys(contract.paths[path] ?? {}).map(method => method.toUpperCase())
      const [, response = {}] = responsesOf(contract, operation).find(([status]) => status === 405) ?? []
      const [, allow] = headersOf(contract, response).find(([name]) => name === 'Allow') ?? []
      for (const [name, { value }] of examplesOf(contract, response)) {
        const allowed = String(allow?.examples?.[name]?.value).split(', ')
        expect(new Set(allowed), operation.operationId).toEqual(
          new Set(methods.includes('GET') && operation['x-safe'] !== false ? [...methods, 'HEAD'] : methods),
        )
        const [, refused] = /does not support ([A-Z]+)\. Allowed methods: (.*)\./.exec(JSON.stringify(value)) ?? []
        expect(allowed, operation.operationId).not.toContain(refused)
      }
    }
  })
})

describe('placeholders in an example', () => {
  const replaced = (value: string, parameters?: Record<string, unknown>) => {
    const contract: Contract = {
      openapi: '3.1.1',
      info: { title: 'Things', version: '1.0.0' },
      servers: [],
      paths: {
        '/things/{thingId}': {
          get: {
            operationId: 'getThing',
            parameters: [{ name: 'thingId', in: 'path', required: true, schema: {}, example: 1 }],
            responses: { 404: { $ref: '#/components/responses/NotFound' } },
          },
        },
      },
      components: {
        schemas: {},
        responses: {
          NotFound: {
            content: {
              'text/plain': {
                schema: {},
                examples: { none: { value, ...(parameters && { 'x-parameters': parameters }) } },
              },
            },
          },
        },
      },
    }
    replaceExamplePlaceholders(contract)
    const [, response] =
      responsesOf(contract, operationsOf(contract)[0]?.operation ?? { operationId: '', responses: {} })[0] ?? []
    return response && examplesOf(contract, response)[0]?.[1].value
  }

  it('are replaced with the values of the operation', () => {
    expect(replaced('{path}: {thingId}, {methods}')).toBe('/things/1: 1, GET, HEAD')
    expect(replaced('{path}: {thingId}', { thingId: 404 })).toBe('/things/404: 404')
  })

  it('are rejected when they have no value', () => {
    expect(() => replaced('{nothing}')).toThrow('getThing has no value for the placeholder {nothing}.')
    expect(() => replaced('{mediaTypes}')).toThrow('getThing has no value for the placeholder {mediaTypes}.')
    expect(() => replaced('{path}', { thngId: 404 })).toThrow('getThing has no path parameter thngId.')
  })
})
