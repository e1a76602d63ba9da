import { describe, expect, it } from 'vitest'
import { checkIfMatch, etagOf, isCurrent, requireIfMatch } from './etag.ts'

const etag = etagOf({ version: 3 })

describe('If-Match', () => {
  it.for(['"3"', '*', '"2", "3"', '"2","3" , "4"', ' "3" '])('%j names the current version', ifMatch => {
    expect(() => checkIfMatch(ifMatch, etag)).not.toThrow()
  })

  it.for(['"2"', 'W/"3"', '"2", W/"3"', '3', '""', '', '"33"', '"3', "'3'", '"2" "3"'])(
    '%j is 412: it does not, or not by a strong ETag',
    ifMatch => {
      expect(() => checkIfMatch(ifMatch, etag)).toThrow(
        expect.objectContaining({ status: 412, slug: 'precondition-failed' }),
      )
    },
  )

  it('is 428 when it is left out', () => {
    expect(() => requireIfMatch(undefined)).toThrow(
      expect.objectContaining({ status: 428, slug: 'precondition-required' }),
    )
  })
})

describe('If-None-Match', () => {
  it.for(['"3"', 'W/"3"', '*', '"2", "3"', '"2",W/"3"'])('%j names the current version', ifNoneMatch => {
    expect(isCurrent(etag, ifNoneMatch)).toBe(true)
  })

  it.for(['"2"', '3', '""', '', '"33"'])('%j does not', ifNoneMatch => {
    expect(isCurrent(etag, ifNoneMatch)).toBe(false)
  })

  it('names nothing when there is none, or nothing that it could name', () => {
    expect(isCurrent(etag, undefined)).toBe(false)
    expect(isCurrent(undefined, '*')).toBe(false)
  })
})
