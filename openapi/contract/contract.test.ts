import type { ProblemSlug } from 'service-kit/problems/problem.ts'
import { titleOf } from 'service-kit/problems/problem.ts'
import { describe, expect, it } from 'vitest'
import orderService from '../generated/order-service.json' with { type: 'json' }
import type { components } from '../generated/order-service.ts'
import userService from '../generated/user-service.json' with { type: 'json' }
import { isObject, objectsIn } from '../testing/documents.ts'
import type { Contract } from './contract.ts'
import { headersOf, isSafe, operationsOf, responsesOf } from './contract.ts'

type Examples = Record<string, { value: components['schemas']['Problem'] }>

/** Their clients are any OAuth clients, which know the errors of RFC 6749 §5.2 and RFC 7009 §2.2.1 and no others. */
const oauthOperations = ['issueToken', 'revokeToken']

/** "The authorization server MUST ignore unrecognized request parameters" (RFC 6749 §3.2). */
const openSchemas = ['TokenRequest', 'RevocationRequest']

describe.each([userService, orderService])('the contract of the $info.title', contract => {
  const operations = operationsOf(contract)
  const errors = operations.flatMap(({ operation }) =>
    responsesOf(contract, operation).flatMap(([status, response]) =>
      status < 400
        ? []
        : [
            {
              of: `${operation.operationId} ${status}`,
              status,
              content: response.content ?? {},
              ofOAuth: oauthOperations.includes(operation.operationId),
            },
          ],
    ),
  )

  it('answers each error with a problem, or where OAuth has a form for it, with that', () => {
    expect(errors).not.toHaveLength(0)
    for (const { of, content, ofOAuth } of errors) {
      const [mediaType, schema] = ofOAuth ? ['application/json', 'OAuthError'] : ['application/problem+json', 'Problem']
      expect(Object.keys(content), of).toEqual([mediaType])
      expect(content[mediaType]?.schema, of).toEqual({ $ref: `#/components/schemas/${schema}` })
    }
  })

  it('shows each problem with its title and the status of its response', () => {
    for (const { of, status, content } of errors.filter(({ ofOAuth }) => !ofOAuth)) {
      // The house rules see to it that content has examples, and that they fit its schema.
      const { examples } = content['application/problem+json'] as { schema: object; examples: Examples }
      for (const { value: shown } of Object.values(examples)) {
        const slug = shown.type.replace('/problems/', '') as ProblemSlug // by its definition
        expect(shown, of).toMatchObject({ title: titleOf(slug), status })
      }
    }
  })

  it('says what each type of problem means', () => {
    const { enum: types, 'x-enumDescriptions': meanings } = contract.components.schemas.ProblemType
    expect(Object.keys(meanings).sort()).toEqual([...types].sort())
    for (const meaning of Object.values(meanings)) expect(meaning).toMatch(/^[A-Z].*\.$/)
  })

  it('has ids that a database can hold', () => {
    const ids = objectsIn(contract).filter(
      ({ in: where, name, schema }) =>
        where && /id$/i.test(String(name)) && isObject(schema) && schema.type !== 'string',
    )
    expect(ids).not.toHaveLength(0)
    for (const { name, schema } of ids)
      expect(schema, String(name)).toMatchObject({ minimum: 1, maximum: 2_147_483_647 })
  })

  it('has closed objects only, but for the requests of OAuth', () => {
    const named = new Map<object, string>(Object.entries(contract.components.schemas).map(([name, it]) => [it, name]))
    const open = objectsIn(contract).filter(
      schema => isObject(schema.properties) && (schema.unevaluatedProperties ?? schema.additionalProperties) !== false,
    )
    expect(new Set(open.map(schema => named.get(schema) ?? schema))).toEqual(
      new Set(contract === userService ? openSchemas : []),
    )
  })

  it('answers 304 wherever a caller can have an ETag from a safe call', () => {
    const versioned = operations.filter(
      served =>
        isSafe(served) &&
        responsesOf(contract, served.operation).some(([, response]) =>
          headersOf(contract, response).some(([name]) => name === 'ETag'),
        ),
    )
    expect(versioned).not.toHaveLength(0)
    for (const { operation } of versioned) expect(operation.responses, operation.operationId).toHaveProperty('304')
  })
})

describe('both contracts together', () => {
  it('share no operationId but those of health', () => {
    const ids = (contract: Contract) => operationsOf(contract).map(({ operation }) => operation.operationId)
    const ofUsers = new Set(ids(userService))
    expect(ids(orderService).filter(id => ofUsers.has(id))).toEqual(['getLiveness', 'getReadiness'])
  })
})
