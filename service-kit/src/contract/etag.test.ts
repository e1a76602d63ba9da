import { describe, expect, it } from 'vitest'
import { checkIfMatch, etagOf, isNotModified, requireIfMatch } from './etag.ts'

const current = { version: 3 }
const etag = etagOf(current)

describe('If-Match', () => {
  it.for(['"3"', '*', '"2", "3"', '"2","3" , "4"', ' "3" '])('%j matches the current version', ifMatch => {
    expect(() => checkIfMatch(ifMatch, current)).not.toThrow()
  })

  it.for(['"2"', 'W/"3"', '"2", W/"3"', '3', '""', '', '"33"', '"3', "'3'", '"2" "3"'])(
    '412 precondition-failed for %j, which has no matching strong ETag',
    ifMatch => {
      expect(() => checkIfMatch(ifMatch, current)).toThrow(
        expect.objectContaining({ status: 412, slug: 'precondition-failed', members: { currentVersion: 3 } }),
      )
    },
  )

  it('428 precondition-required when the header is missing', () => {
    expect(() => requireIfMatch(undefined)).toThrow(
      expect.objectContaining({ status: 428, slug: 'precondition-required' }),
    )
  })
})

describe('If-None-Match', () => {
  it.for(['"3"', 'W/"3"', '*', '"2", "3"', '"2",W/"3"'])('%j matches the current version', ifNoneMatch => {
    expect(isNotModified(etag, ifNoneMatch)).toBe(true)
  })

  it.for(['"2"', '3', '""', '', '"33"'])('%j does not match the current version', ifNoneMatch => {
    expect(isNotModified(etag, ifNoneMatch)).toBe(false)
  })

  it('does not match when the header or the ETag is missing', () => {
    expect(isNotModified(etag, undefined)).toBe(false)
    expect(isNotModified(undefined, '*')).toBe(false)
  })
})
