import { accessOf, callerRequirementOf } from '../../contract/access.ts'
import { examplesOf, operationsOf, parametersOf, responsesOf, successTypesOf, tagOf } from '../../contract/contract.ts'
import type { Contract, Endpoint, Example, Operation, Parameter } from '../../contract/document.ts'
import { eventStreamType } from '../../contract/streams/server-sent-events.ts'
import { isTextType } from '../../contract/text-bodies.ts'
import type { CollectionRequest, Field, Folder, RequestBody } from './collection.ts'
import { formatJson } from './collection.ts'

export const formType = 'application/x-www-form-urlencoded'

/** The name of the variable with the URL of a service: `orderServiceUrl` of `order-service`. */
export function serverVariable(service: string): string {
  return `${service.replaceAll(/-(\w)/g, (_, letter) => letter.toUpperCase())}Url`
}

/**
 * A folder with the operations of a contract, by tag: a request for each example of an operation's body. Streams of events
 * are left out, because a run of their folder would not end.
 */
export function contractFolder(service: string, contract: Contract): Folder {
  const operations = operationsOf(contract).filter(({ operation }) => !isStream(contract, operation))
  const byTag = Map.groupBy(operations, ({ operation }) => tagOf(operation))
  const folders = [...byTag].map(([tag, endpoints]) => ({
    name: tag,
    description: '',
    items: deletingLast(endpoints).flatMap(endpoint => operationRequests(service, contract, endpoint)),
  }))
  return { name: contract.info.title, description: `The operations of the ${contract.info.title}.`, items: folders }
}

/** In a run of a folder, what is deleted has no further use. */
function deletingLast(endpoints: Endpoint[]): Endpoint[] {
  return endpoints.toSorted((one, other) => Number(one.method === 'delete') - Number(other.method === 'delete'))
}

function operationRequests(service: string, contract: Contract, endpoint: Endpoint): CollectionRequest[] {
  const { path, method, operation } = endpoint
  const { operationId, summary = '', description = '', requestBody } = operation
  const examples = Object.entries(requestBody?.content ?? {}).flatMap(([mediaType, content]) =>
    examplesOf(contract, { content: { [mediaType]: content } }).map(([name, example]) => ({
      name,
      mediaType,
      example,
    })),
  )
  const common = {
    method: method.toUpperCase(),
    server: serverVariable(service),
    path: path.replaceAll(/\{(\w+)\}/g, ':$1'),
    ...fieldsOf(contract, operation),
    ...tokenOf(operation),
    script: [documentedStatus(contract, operation)],
  }
  const responses = responsesOf(contract, operation).flatMap(([status, { content = {} }]) =>
    Object.entries(content).flatMap(([mediaType, media]) =>
      examplesOf(contract, { content: { [mediaType]: media } }).map(([name, { value }]) => ({
        ...{ name: `${status} ${name}`, status, mediaType },
        text: typeof value === 'string' ? value : formatJson(value),
      })),
    ),
  )
  const documentation = `${summary}.\n\n${description}`
  if (examples.length === 0) return [{ ...common, name: operationId, description: documentation, responses }]
  return examples.map(({ name, mediaType, example }, index) => ({
    ...common,
    name: examples.length === 1 ? operationId : `${operationId} (${name})`,
    description: [example.summary && `${example.summary}.`, documentation].filter(Boolean).join('\n\n'),
    body: bodyOf(mediaType, example),
    responses: index === 0 ? responses : [],
  }))
}

/** Parameters with their examples. Only those that the operation needs are sent. */
function fieldsOf(
  contract: Contract,
  operation: Operation,
): Pick<CollectionRequest, 'pathParameters' | 'query' | 'headers'> {
  const parameters = parametersOf(contract, operation)
  const needsIfMatch = responsesOf(contract, operation).some(([status]) => status === 428)
  const isSent = ({ name, in: place, required = false }: Parameter) =>
    place === 'path' || required || (name === 'If-Match' && needsIfMatch)
  const fieldsIn = (place: string): Field[] =>
    parameters
      .filter(parameter => parameter.in === place)
      .map(parameter => ({
        name: parameter.name,
        value: [parameter.example ?? ''].flat().join(','),
        description: (parameter.description ?? '').replaceAll(/\s+/g, ' '),
        enabled: isSent(parameter),
      }))
  return { pathParameters: fieldsIn('path'), query: fieldsIn('query'), headers: fieldsIn('header') }
}

/** The token of a caller who may call the operation. The requests of the folder `Sign in` remember these tokens. */
function tokenOf(operation: Operation): Pick<CollectionRequest, 'token'> {
  if (callerRequirementOf(operation) !== 'required') return {}
  const { allow } = accessOf(operation)
  if (allow.has('owner') || allow.has('signedIn')) return { token: '{{customerToken}}' }
  return { token: allow.has('staff') ? '{{staffToken}}' : '{{serviceToken}}' }
}

function bodyOf(mediaType: string, { value }: Example): RequestBody {
  if (mediaType !== formType) return { mediaType, text: isTextType(mediaType) ? String(value) : formatJson(value) }
  const fields = Object.entries(Object(value))
  return { form: fields.map(([name, field]) => ({ name, value: String(field), enabled: true })) }
}

function isStream(contract: Contract, operation: Operation): boolean {
  return successTypesOf(contract, operation).includes(eventStreamType)
}

function documentedStatus(contract: Contract, operation: Operation): string {
  const statuses = responsesOf(contract, operation).map(([status]) => status)
  return `test('the status is documented', () => expect([${statuses.join(', ')}]).to.include(status))`
}
