import { accessOf, inWords, scopesOf } from '../../contract/access.ts'
import type { Contract, Endpoint, Example, Header, Response } from '../../contract/contract.ts'
import {
  bodySchemasOf,
  bodyTypesOf,
  examplesOf,
  headersOf,
  methodsAt,
  operationsOf,
  parametersOf,
  responsesOf,
} from '../../contract/contract.ts'

/**
 * A plugin of Redocly's tool: its decorator fills in what examples say of the operation that they stand under. In the
 * contract this is in braces (`instance: '{path}'`), and each operation gets its own copy of the response.
 */
export default () => ({
  id: 'examples',
  decorators: { oas3: { fill: () => ({ Root: { leave: fillExamples } }) } },
})

/** What can stand in braces, besides path parameters and, in headers, the properties of the body that they go with. */
const words: Record<string, (contract: Contract, served: Endpoint) => string | undefined> = {
  methods: (contract, { path }) => methodsAt(contract, path).join(', '),
  unservedMethod: (contract, { path }) =>
    ['DELETE', 'PUT', 'POST'].find(method => !methodsAt(contract, path).includes(method)),
  mediaTypes: (_contract, { operation }) => bodyTypesOf(operation).join(' or '),
  scopes: (_contract, { operation }) => scopesOf(operation).join(' '),
  callers: (_contract, { operation }) => inWords(accessOf(operation).allow),
  requiredProperty: (contract, { operation }) => bodySchemasOf(contract, operation)[0]?.required?.[0],
}

/** Throws for braces with something else in them, and for what an operation does not have. */
export function fillExamples(contract: Contract): void {
  const { responses = {}, headers = {} } = contract.components
  const isTemplate = (response: Response) =>
    examplesOf(contract, response).some(([, { value }]) => hasBraces(value)) ||
    headersOf(contract, response).some(([, header]) => differs(header))
  const templates = Object.entries(responses).filter(([, response]) => isTemplate(response))

  for (const served of operationsOf(contract))
    for (const [status, response] of responsesOf(contract, served.operation))
      if (isTemplate(response)) served.operation.responses[status] = filledResponse(contract, served, response)

  for (const [name] of templates) delete responses[name]
  for (const [name, header] of Object.entries(headers)) if (differs(header)) delete headers[name]
}

/** A response as it is for one operation. Schemas remain references, and so do headers that are the same for all. */
function filledResponse(contract: Contract, served: Endpoint, response: Response): Response {
  const examples = examplesOf(contract, response).map(([name, example]): [string, Example] => [
    name,
    { ...example, value: filled(example.value, contract, served, example) },
  ])
  const headers = headersOf(contract, response).map(([name, header]) => [
    name,
    differs(header) ? headerBeside(examples, header, contract, served) : response.headers?.[name],
  ])
  const content = Object.entries(response.content ?? {}).map(([mediaType, media]) => {
    const references = Object.entries(media.examples ?? {}).filter(([, example]) => '$ref' in example)
    return [mediaType, { ...media, examples: Object.fromEntries([...examples, ...references]) }]
  })
  return {
    ...response,
    headers: Object.fromEntries(headers),
    ...(response.content && { content: Object.fromEntries(content) }),
  }
}

/** Whether a header has another example in another place. */
function differs(header: Header): boolean {
  return header.examples !== undefined || hasBraces(header.example)
}

/** A header with an example for each of the body, of the same name. */
function headerBeside(
  bodies: [name: string, body: Example][],
  header: Header,
  contract: Contract,
  served: Endpoint,
): Header {
  const { example, examples, ...rest } = header
  if (bodies.length === 0)
    return { ...rest, example: filled(example, contract, served, {}, successOf(contract, served)) }
  const shown = bodies.flatMap(([name, body]) => {
    const own = examples ? examples[name] : { summary: body.summary, value: example }
    return own ? [[name, { ...own, value: filled(own.value, contract, served, body, body.value) }]] : []
  })
  return { ...rest, examples: Object.fromEntries(shown) }
}

/** The body of the operation's first answer: a 304 has the ETag that it would have. */
function successOf(contract: Contract, { operation }: Endpoint): unknown {
  const [first] = responsesOf(contract, operation)
  return first && examplesOf(contract, first[1])[0]?.[1].value
}

const braces = /\{(\w+)\}/g

/** In JSON's own braces there is a quote first. */
function hasBraces(value: unknown): boolean {
  return JSON.stringify(value)?.search(braces) >= 0
}

/** A copy of a value with what its texts have in braces filled in. `body` is what a header goes with. */
function filled<Value>(value: Value, contract: Contract, served: Endpoint, example: Example, body?: unknown): Value {
  const { path, operation } = served
  const parameters = new Map(
    parametersOf(contract, operation).flatMap(({ name, in: where, example }) =>
      where === 'path' ? [[name, example]] : [],
    ),
  )
  for (const [name, own] of Object.entries(example['x-parameters'] ?? {})) {
    if (!parameters.has(name)) throw new Error(`${operation.operationId} has no parameter ${name}`)
    parameters.set(name, own)
  }
  const beside = new Map(Object.entries(Object(body)))
  const meaningOf = (name: string): string => {
    if (name === 'path') return path.replaceAll(braces, (_, parameter) => meaningOf(parameter))
    const meaning = parameters.get(name) ?? (words[name]?.(contract, served) || undefined) ?? beside.get(name)
    if (meaning === undefined) throw new Error(`${operation.operationId} has no ${name} to be filled in`)
    return String(meaning)
  }
  return JSON.parse(JSON.stringify(value), (_key, each) =>
    typeof each === 'string' ? each.replaceAll(braces, (_, name) => meaningOf(name)) : each,
  )
}
