import { examplesOf, headersOf, operationsOf, responsesOf } from '../../contract/contract.ts'
import type { Contract, Endpoint, Example, Header, Response } from '../../contract/document.ts'
import { hasPlaceholders, replacePlaceholders } from './placeholders.ts'

/**
 * A plugin for Redocly CLI. The examples of a shared response contain placeholders in braces (`instance: '{path}'`).
 * Its decorator gives each operation a copy of the response with the operation's own values.
 */
export default () => ({
  id: 'examples',
  decorators: { oas3: { fill: () => ({ Root: { leave: replaceExamplePlaceholders } }) } },
})

/** Throws an Error for a placeholder that is unknown, or that has no value for an operation. */
export function replaceExamplePlaceholders(contract: Contract): void {
  const { responses = {}, headers = {} } = contract.components
  const isTemplate = (response: Response) =>
    examplesOf(contract, response).some(([, { value }]) => hasPlaceholders(value)) ||
    headersOf(contract, response).some(([, header]) => isHeaderTemplate(header))
  const templates = Object.entries(responses).filter(([, response]) => isTemplate(response))

  for (const endpoint of operationsOf(contract))
    for (const [status, response] of responsesOf(contract, endpoint.operation))
      if (isTemplate(response))
        endpoint.operation.responses[status] = responseForOperation(contract, endpoint, response)

  for (const [name] of templates) delete responses[name]
  for (const [name, header] of Object.entries(headers)) if (isHeaderTemplate(header)) delete headers[name]
}

/** Creates the response of one operation. References to schemas and to headers without placeholders remain. */
function responseForOperation(contract: Contract, endpoint: Endpoint, response: Response): Response {
  const examples = examplesOf(contract, response).map(([name, example]): [string, Example] => [
    name,
    { ...example, value: replacePlaceholders(example.value, contract, endpoint, example) },
  ])
  const headers = headersOf(contract, response).map(([name, header]) => [
    name,
    isHeaderTemplate(header) ? headerForExamples(examples, header, contract, endpoint) : response.headers?.[name],
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

/** Whether a header's example depends on the operation or on the example of the body. */
function isHeaderTemplate(header: Header): boolean {
  return header.examples !== undefined || hasPlaceholders(header.example)
}

/** Creates a header with one example for each example of the body, with the same name. */
function headerForExamples(
  bodies: [name: string, body: Example][],
  header: Header,
  contract: Contract,
  endpoint: Endpoint,
): Header {
  const { example, examples, ...rest } = header
  if (bodies.length === 0) {
    const body = firstResponseBody(contract, endpoint)
    return { ...rest, example: replacePlaceholders(example, contract, endpoint, {}, body) }
  }
  const ownExamples = bodies.flatMap(([name, body]) => {
    const own = examples ? examples[name] : { summary: body.summary, value: example }
    return own ? [[name, { ...own, value: replacePlaceholders(own.value, contract, endpoint, body, body.value) }]] : []
  })
  return { ...rest, examples: Object.fromEntries(ownExamples) }
}

/** The body of the operation's first response. A 304 has no body, but the ETag of the first response's body. */
function firstResponseBody(contract: Contract, { operation }: Endpoint): unknown {
  const [first] = responsesOf(contract, operation)
  return first && examplesOf(contract, first[1])[0]?.[1].value
}
