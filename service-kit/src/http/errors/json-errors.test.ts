import { describe, expect, it } from 'vitest'
import { describeJsonError } from './json-errors.ts'

describe('describeJsonError', () => {
  it.for<[text: string, line: number, column: number]>([
    ['', 1, 1],
    ['{', 1, 2],
    ['nonsense', 1, 1],
    ['{"items": [1, 2,]}', 1, 17],
    ['{"items": [] /* none */}', 1, 14],
    ['{\n  "sku": "MUG-BLUE"\n  "quantity": 1\n}', 3, 3],
    ['{\r\n  "sku": nul\r\n}', 2, 10],
    ['{\n  "sku": "MUG-BLUE",\n  "quantity": ,\n  "unknown": ,\n}', 3, 15],
  ])('reports the position of the first error in %j', ([text, line, column]) => {
    expect(describeJsonError(text)).toBe(`must be valid JSON; the first error is at line ${line}, column ${column}`)
  })

  it.for(['"text"', '5', 'true', 'null'])('reports that %s is not an object', text => {
    expect(describeJsonError(text)).toBe('must be a JSON object')
  })

  it('does not quote the text', () => {
    expect(describeJsonError('{"password": hunter2}')).not.toContain('hunter2')
  })
})
