import type { ProblemSlug } from 'service-kit/problems/problem.ts'
import { problemTitle } from 'service-kit/problems/problem.ts'
import { describe, expect, it } from 'vitest'
import orderService from '../generated/order-service.json' with { type: 'json' }
import type { components } from '../generated/order-service.ts'
import userService from '../generated/user-service.json' with { type: 'json' }
import { isObject, objectsIn } from '../testing/documents.ts'
import { headersOf, isSafe, operationsOf, responsesOf } from './contract.ts'
import type { Contract } from './document.ts'

type Examples = Record<string, { value: components['schemas']['Problem'] }>

/** The operations for OAuth clients, which understand only the errors of RFC 6749 §5.2 and RFC 7009 §2.2.1. */
const oauthOperations = ['issueToken', 'revokeToken', 'introspectToken']

/** The operations for a person in a browser, whose errors are pages. */
const pageOperations = ['authorize', 'submitAuthorization']

/** "The authorization server MUST ignore unrecognized request parameters" (RFC 6749 §3.2). */
const openSchemas = ['TokenRequest', 'RevocationRequest', 'IntrospectionRequest', 'AuthorizationForm']

describe.each([userService, orderService])('the contract of the $info.title', contract => {
  const operations = operationsOf(contract)
  const errors = operations.flatMap(({ operation }) =>
    responsesOf(contract, operation).flatMap(([status, response]) =>
      status < 400
        ? []
        : [
            {
              id: `${operation.operationId} ${status}`,
              status,
              content: response.content ?? {},
              isOAuth: oauthOperations.includes(operation.operationId),
              isPage: pageOperations.includes(operation.operationId),
            },
          ],
    ),
  )

  it('documents each error as a problem, as an OAuth error for the OAuth operations, or as a page', () => {
    expect(errors).not.toHaveLength(0)
    for (const { id, content, isOAuth, isPage } of errors) {
      const [mediaType, schema] = isPage
        ? ['text/html', 'Page']
        : isOAuth
          ? ['application/json', 'OAuthError']
          : ['application/problem+json', 'Problem']
      expect(Object.keys(content), id).toEqual([mediaType])
      expect(content[mediaType]?.schema, id).toEqual({ $ref: `#/components/schemas/${schema}` })
    }
  })

  it('says Retry-After in each 503 and 504', () => {
    const unavailable = operations.flatMap(({ operation }) =>
      responsesOf(contract, operation)
        .filter(([status]) => status === 503 || status === 504)
        .map(([status, response]) => ({ id: `${operation.operationId} ${status}`, response })),
    )
    expect(unavailable).not.toHaveLength(0)
    for (const { id, response } of unavailable) {
      const retryAfter = headersOf(contract, response).find(([name]) => name === 'Retry-After')
      expect(retryAfter?.[1], id).toMatchObject({ required: true, schema: { type: 'integer', minimum: 0 } })
    }
  })

  it('has problem examples with the title of the type and the status of the response', () => {
    for (const { id, status, content } of errors.filter(({ isOAuth, isPage }) => !isOAuth && !isPage)) {
      // The lint rules ensure that content has examples, and that the examples match the schema.
      const { examples } = content['application/problem+json'] as { schema: object; examples: Examples }
      for (const { value: problem } of Object.values(examples)) {
        const slug = problem.type.replace('/problems/', '') as ProblemSlug // the schema lists all types
        expect(problem, id).toMatchObject({ title: problemTitle(slug), status })
      }
    }
  })

  it('describes each problem type', () => {
    const { enum: types, 'x-enumDescriptions': meanings } = contract.components.schemas.ProblemType
    expect(Object.keys(meanings).sort()).toEqual([...types].sort())
    for (const meaning of Object.values(meanings)) expect(meaning).toMatch(/^[A-Z].*\.$/)
  })

  it('limits ids to the range of a database integer, of 64 bits for deliveries and otherwise of 32', () => {
    const ids = objectsIn(contract).filter(
      ({ in: location, name, schema }) =>
        location && /id$/i.test(String(name)) && isObject(schema) && schema.type !== 'string',
    )
    expect(ids).not.toHaveLength(0)
    for (const { name, schema } of ids)
      expect(schema, String(name)).toMatchObject({
        minimum: 1,
        maximum: name === 'deliveryId' ? Number.MAX_SAFE_INTEGER : 2_147_483_647,
      })
  })

  it('has only closed objects, except for the OAuth requests', () => {
    const names = new Map<object, string>(
      Object.entries(contract.components.schemas).map(([name, schema]) => [schema, name]),
    )
    const conditions = new Set(objectsIn(contract).flatMap(schema => [schema.if, schema.else]))
    const open = objectsIn(contract).filter(
      schema =>
        isObject(schema.properties) &&
        !conditions.has(schema) &&
        (schema.unevaluatedProperties ?? schema.additionalProperties) !== false,
    )
    expect(new Set(open.map(schema => names.get(schema) ?? schema))).toEqual(
      new Set(contract === userService ? openSchemas : []),
    )
  })

  it('documents 304 for each safe operation that returns an ETag', () => {
    const withETag = operations.filter(
      endpoint =>
        isSafe(endpoint) &&
        responsesOf(contract, endpoint.operation).some(([, response]) =>
          headersOf(contract, response).some(([name]) => name === 'ETag'),
        ),
    )
    expect(withETag).not.toHaveLength(0)
    for (const { operation } of withETag) expect(operation.responses, operation.operationId).toHaveProperty('304')
  })
})

describe('both contracts', () => {
  it('share the operationIds of health checks, of the event feed and of webhooks, and no others', () => {
    const idsIn = (contract: Contract, tags: string[]) =>
      operationsOf(contract)
        .filter(({ operation }) => operation.tags?.some(tag => tags.includes(tag)) ?? false)
        .map(({ operation }) => operation.operationId)
    const ids = (contract: Contract) => operationsOf(contract).map(({ operation }) => operation.operationId)
    const userServiceIds = new Set(ids(userService))
    const shared = ids(orderService).filter(id => userServiceIds.has(id))
    expect(new Set(shared)).toEqual(new Set(idsIn(orderService, ['Health', 'Events', 'Webhooks'])))
  })
})
