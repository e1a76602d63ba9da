import { CsvError, parse } from 'csv-parse/sync'
import { jsonLinesType } from 'openapi/contract/streams/json-lines.ts'
import type { LineError } from './job-store.ts'

/** A line of a file: the product that it describes, or what is wrong with it. */
export type FileLine = { line: number } & ({ value: unknown } | { error: string })

/** Why a file cannot be read at all. */
export class UnreadableFile extends Error {
  readonly lineError: LineError

  constructor(line: number, message: string) {
    super(message)
    this.lineError = { line, pointer: '', message }
  }
}

/** The lines of a file that have a product. Throws an UnreadableFile. */
export function linesOf(mediaType: string, text: string): FileLine[] {
  return mediaType === jsonLinesType ? jsonLinesOf(text) : csvLinesOf(text)
}

function jsonLinesOf(text: string): FileLine[] {
  return text.split('\n').flatMap((content, index): FileLine[] => {
    const line = index + 1
    if (content.trim() === '') return []
    try {
      return [{ line, value: JSON.parse(content) }]
    } catch {
      return [{ line, error: 'must be JSON' }]
    }
  })
}

/** How a field is read, by its column. A text that has not this form stays a text, which its schema refuses. */
const readers = new Map<string, (text: string) => unknown>([
  ['unitPrice.amount', numberOf],
  ['taxRateBasisPoints', numberOf],
  ['stock', numberOf],
  ['active', text => (text === 'true' ? true : text === 'false' ? false : text)],
])

interface CsvRecord {
  record: string[]
  info: { lines: number }
}

function csvLinesOf(text: string): FileLine[] {
  const [first, ...records] = recordsOf(text)
  const columns = first?.record ?? []
  if (!columns.includes('sku')) throw new UnreadableFile(1, 'must be the names of the columns, with sku')
  if (new Set(columns).size < columns.length) throw new UnreadableFile(1, 'must not name a column twice')
  return records.map(({ record, info: { lines: line } }) => {
    if (record.length !== columns.length) return { line, error: `must have ${columns.length} fields` }
    return { line, value: productOf(columns, record) }
  })
}

function recordsOf(text: string): CsvRecord[] {
  try {
    const options = { bom: true, info: true, relax_column_count: true, skip_empty_lines: true } as const
    return parse(text, options) as unknown as CsvRecord[] // with `info`
  } catch (error) {
    if (error instanceof CsvError) throw new UnreadableFile(Number(error.lines), 'must be CSV (RFC 4180)')
    throw error
  }
}

/** A column `unitPrice.amount` is the property of a nested object. An empty field is left out. */
function productOf(columns: string[], record: string[]): Record<string, unknown> {
  const product = new Map<string, unknown>()
  for (const [index, column] of columns.entries()) {
    const field = record[index] ?? ''
    if (field === '') continue
    const [name = '', nested] = column.split('.', 2)
    const read = readers.get(column)?.(field) ?? field
    product.set(name, nested === undefined ? read : { ...Object(product.get(name)), [nested]: read })
  }
  return Object.fromEntries(product)
}

function numberOf(text: string): unknown {
  return /^-?\d{1,15}$/.test(text) ? Number(text) : text
}
