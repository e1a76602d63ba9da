import type { Contract, Header, Need, Needs, Operation } from '../contract/contract.ts'
import { operationsOf } from '../contract/contract.ts'
import type { Content, DereferencedOperation, DereferencedResponse, Schema } from '../contract/dereferenced.ts'
import { dereference } from '../contract/dereferenced.ts'

/**
 * A contract, reduced to what is needed of it: a client that is made from it has nothing else to send or to read, and takes
 * no notice of the rest of an answer. Throws an Error that names what is needed, and not there.
 */
export function consumed(contract: Contract, needs: Needs): Contract {
  const served = operationsOf(contract)
  const paths: Contract['paths'] = {}
  for (const [operationId, need] of Object.entries(needs)) {
    const found = served.find(({ operation }) => operation.operationId === operationId) ?? missing(operationId)
    const operation = reduced(dereference(contract, found.operation), need)
    paths[found.path] = { ...paths[found.path], [found.method]: operation }
  }
  const { openapi, info, servers } = contract
  return { openapi, info, servers, paths, components: { schemas: {} } }
}

const authorization = '/headers/authorization'

function reduced(operation: DereferencedOperation, { request, responses }: Need): Operation {
  const { operationId, parameters = [], requestBody } = operation
  const fields = request.filter(isInBody)
  const sent = request
    .filter(pointer => !isInBody(pointer) && pointer !== authorization)
    .map(pointer => parameters.find(each => pointerTo(each) === pointer) ?? missing(`${operationId} ${pointer}`))
  return {
    operationId,
    security: waysIn(operation, request.includes(authorization)),
    ...(sent.length > 0 && { parameters: sent }),
    ...(fields.length > 0 && {
      requestBody: { required: true, content: narrowed(operationId, requestBody?.content, fields) },
    }),
    responses: Object.fromEntries(
      Object.entries(responses).map(([status, pointers]) => {
        const of = `${operationId} ${status}`
        return [status, answer(of, operation.responses[status] ?? missing(of), pointers)]
      }),
    ),
  }
}

/** Those of the ways to say who is calling that are used: with a token, or as nobody. */
function waysIn({ operationId, security = [] }: DereferencedOperation, withToken: boolean) {
  const ways = security.filter(way => Object.keys(way).length > 0 === withToken)
  const isOpen = security.length === 0 && !withToken
  return ways.length > 0 || isOpen ? ways : missing(`${operationId} ${withToken ? 'with' : 'without'} a token`)
}

function answer(
  of: string,
  { description, headers = {}, content }: DereferencedResponse,
  pointers: string[],
): DereferencedResponse {
  const fields = pointers.filter(isInBody)
  const read = pointers
    .filter(pointer => !isInBody(pointer))
    .map((pointer): [string, Header] => {
      const name = pointer.slice('/headers/'.length)
      return [name, headers[name] ?? missing(`${of} ${pointer}`)]
    })
  return {
    ...(description && { description }),
    ...(read.length > 0 && { headers: Object.fromEntries(read) }),
    ...((content || fields.length > 0) && { content: narrowed(of, content, fields) }),
  }
}

/** The media types stay, also of bodies that nobody reads: a page of HTML is no answer of this service, whatever its status. */
function narrowed(of: string, content: Content | undefined, pointers: string[]): Content {
  const places = pointers.map(pointer => pointer.split('/').slice(2))
  const within = (schema: Schema) => (places.length > 0 ? schemaOf(schema, places, `${of} /body`) : {})
  return Object.fromEntries(
    Object.entries(content ?? missing(`${of} /body`)).map(([type, { schema }]) => [type, { schema: within(schema) }]),
  )
}

/** A schema with nothing in it but what is at these places. */
function schemaOf(schema: Schema, places: string[][], at: string): Schema {
  if (places.some(place => place.length === 0)) return schema
  const { type, required = [], properties = {}, items } = schema
  const below = Map.groupBy(places, ([name = '']) => name)
  const part = (name: string, found: Schema | undefined) => {
    const rests = (below.get(name) ?? []).map(place => place.slice(1))
    return schemaOf(found ?? missing(`${at}/${name}`), rests, `${at}/${name}`)
  }
  const kind = type === undefined ? {} : { type }
  if (below.has('*')) return { ...kind, items: part('*', items) }
  return {
    ...kind,
    required: required.filter(name => below.has(name)),
    properties: Object.fromEntries([...below.keys()].map(name => [name, part(name, properties[name])])),
  }
}

/** Where a parameter is in a request: `/path/userId`, `/headers/if-match`. */
function pointerTo({ in: where, name }: { in: string; name: string }): string {
  return where === 'header' ? `/headers/${name.toLowerCase()}` : `/${where}/${name}`
}

function isInBody(pointer: string): boolean {
  return pointer.startsWith('/body/')
}

function missing(what: string): never {
  throw new Error(`${what} is needed, and not there`)
}
