import { describe, expect, it } from 'vitest'
import type { Contract } from '../../contract/contract.ts'
import { examplesOf, headersOf, operationsOf, parametersOf, responsesOf } from '../../contract/contract.ts'
import orderService from '../../generated/order-service.json' with { type: 'json' }
import userService from '../../generated/user-service.json' with { type: 'json' }
import { isObject, objectsIn } from '../../testing/documents.ts'
import { fillExamples } from './operation-examples.ts'

describe.each([userService, orderService])('the examples of the $info.title', (contract: Contract) => {
  const operations = operationsOf(contract)

  it('have nothing in braces', () => {
    const examples = objectsIn(contract).flatMap(({ example, examples }) => [example, examples])
    expect(JSON.stringify(examples)).not.toMatch(/\{\w+\}/)
  })

  it('are of the operation’s own path, with the parameters that they are about', () => {
    for (const { path, operation } of operations)
      for (const [status, response] of responsesOf(contract, operation))
        for (const [name, { value, 'x-parameters': own = {} }] of examplesOf(contract, response)) {
          if (!isObject(value) || !('instance' in value)) continue
          const at = parametersOf(contract, operation).reduce(
            (at, { name, example }) => at.replace(`{${name}}`, String(own[name] ?? example)),
            path,
          )
          expect(value.instance, `${operation.operationId} ${status} ${name}`).toBe(at)
        }
  })

  it('allow the methods of the path, and refuse another', () => {
    for (const { path, operation } of operations) {
      const methods = Object.keys(contract.paths[path] ?? {}).map(method => method.toUpperCase())
      const [, response = {}] = responsesOf(contract, operation).find(([status]) => status === 405) ?? []
      const [, allow] = headersOf(contract, response).find(([name]) => name === 'Allow') ?? []
      for (const [name, { value }] of examplesOf(contract, response)) {
        const allowed = String(allow?.examples?.[name]?.value).split(', ')
        expect(new Set(allowed), operation.operationId).toEqual(
          new Set(methods.includes('GET') && operation['x-safe'] !== false ? [...methods, 'HEAD'] : methods),
        )
        const [, refused] = /([A-Z]+) does not work here\. Allowed: (.*)\./.exec(JSON.stringify(value)) ?? []
        expect(allowed, operation.operationId).not.toContain(refused)
      }
    }
  })
})

describe('braces in an example', () => {
  const filled = (value: string, parameters?: Record<string, unknown>) => {
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
    fillExamples(contract)
    const [, response] =
      responsesOf(contract, operationsOf(contract)[0]?.operation ?? { operationId: '', responses: {} })[0] ?? []
    return response && examplesOf(contract, response)[0]?.[1].value
  }

  it('are filled with what is of the operation', () => {
    expect(filled('{path}: {thingId}, {methods}')).toBe('/things/1: 1, GET, HEAD')
    expect(filled('{path}: {thingId}', { thingId: 404 })).toBe('/things/404: 404')
  })

  it('fail when they hold anything else', () => {
    expect(() => filled('{nothing}')).toThrow('getThing has no nothing to be filled in')
    expect(() => filled('{mediaTypes}')).toThrow('getThing has no mediaTypes')
    expect(() => filled('{path}', { thngId: 404 })).toThrow('getThing has no parameter thngId')
  })
})
