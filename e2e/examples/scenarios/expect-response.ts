import { expect } from 'vitest'
import type { DocumentedResponse, ServiceOperation } from './documented-responses.ts'
import { documentedHeaders } from './documented-responses.ts'
import { withExampleCode, withExampleDigest, withExampleValues, withExampleWait } from './generated-values.ts'
import type { ReceivedResponse } from './scenario-requests.ts'

/** Expects the status, the documented headers and the body of an example, apart from generated values. */
export function expectDocumented(
  operation: ServiceOperation,
  documented: DocumentedResponse,
  received: ReceivedResponse,
): void {
  const headers = documentedHeaders(operation, documented).filter(
    ({ header, certain }) => certain || received.headers.has(header),
  )
  const pick = (select: (header: string, example?: string) => string | null | undefined) =>
    Object.fromEntries(headers.map(({ header, value }) => [header, select(header, value) ?? undefined]))
  const { status, mediaType, body } = documented
  expect({
    status: received.status,
    mediaType: received.headers.get('content-type') ?? undefined,
    headers: pick((header, example) =>
      withExampleCode(
        withExampleDigest(withExampleWait(received.headers.get(header), received.body, example), example),
        example,
      ),
    ),
    body: shownIn(mediaType, withExampleValues(received.body, body)),
  }).toEqual({ status, mediaType, headers: pick((_header, example) => example), body: shownIn(mediaType, body) })
}

/**
 * The body to compare: of a table, without its times; of an image, the name and the description without their dates, because
 * its example is shortened.
 */
function shownIn(mediaType: string | undefined, body: unknown): unknown {
  if (mediaType === 'text/csv') return String(body).replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'TIME')
  if (mediaType !== 'image/svg+xml') return body
  const texts = String(body).match(/<title[\s\S]*<\/desc>/)?.[0]
  return texts?.replaceAll(/\d{4}-\d\d-\d\d/g, 'DATE') ?? body
}
