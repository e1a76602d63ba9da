import type { Scenario } from 'openapi/contract/scenarios.ts'
import type { DocumentedResponse, ServiceOperation } from './scenarios/documented-responses.ts'
import { documentedResponses } from './scenarios/documented-responses.ts'
import { withExampleValues } from './scenarios/generated-values.ts'

/**
 * Why Prism does not return an example when it gets the request of the example's scenario; undefined when it has to. Prism
 * checks requests against the contract, and otherwise returns the first example of the first success.
 */
export function mockDifference(
  operation: ServiceOperation,
  documented: DocumentedResponse,
  scenario: Scenario,
): string | undefined {
  const { status, name, mediaType } = documented
  const responses = documentedResponses(operation)
  const [first, ...others] = responses.filter(each => each.status === status && each.mediaType === mediaType)
  const isFirst = first === documented || (first && isAlike(first, documented))
  if (scenario.during) return 'it has no dependency that could fail'
  if (status < 300 || status === responses[0]?.status)
    return isFirst ? undefined : 'it returns the first example of a status'
  if (status === 401 && scenario.as === 'anonymous' && name === 'unauthenticated') return undefined
  if (status === 401 || status === 403) return 'it knows neither users nor tokens'
  if (status === 405) return 'it refuses unknown methods with its own message'
  if (status === 406) return 'it refuses other media types with its own message'
  if (status === 413) return 'it has no limit of size'
  if (status === 415) return undefined
  if (status === 428) return 'the contract declares If-Match as optional, so that the service can answer 428'
  if (status !== 400 || undetectable.has(name)) return 'it keeps no state'
  if (responses.some(each => each.status === 422))
    return 'it refuses invalid requests with 422 when an operation documents that'
  return isFirst || others.length === 0 ? undefined : 'it returns the first example of a status'
}

/** Invalid requests that the schemas of the contract allow. */
const undetectable = new Set([
  'unknownParameter', // Prism ignores query parameters that an operation does not have
  'notAnAddress', // Prism does not know the format idn-email
  'notHttps', // an installation can allow http and private addresses
  'privateAddress',
  'insecureRedirectUri',
  'unknownClient',
  'unregisteredRedirectUri',
  'signInFailed',
  'staleForm',
  'invalidCursor',
  'unknownTimeZone',
  'invalidPeriod',
  'commonPassword',
  'personalPassword',
  'invalidGrant',
  'sessionEnded',
  'unsupportedGrantType',
  'invalidScope',
  'unauthorizedClient',
])

/** Whether two examples differ in generated values alone. */
function isAlike(one: DocumentedResponse, other: DocumentedResponse): boolean {
  return JSON.stringify(withExampleValues(one.body, other.body)) === JSON.stringify(other.body)
}
