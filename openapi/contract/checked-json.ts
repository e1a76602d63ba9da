/**
 * JSON text that conforms to a schema of a contract, because the value was validated before the text was stored. Such a
 * text is sent without parsing and validating it again. Create one only for a text that is known to be unchanged.
 */
export class CheckedJson<Value = unknown> {
  declare readonly value: Value // only for the compiler: the type of the value
  /** The name of the schema. */
  readonly schema: string
  readonly text: string

  constructor(schema: string, text: string) {
    this.schema = schema
    this.text = text
  }
}

/** A page of which some items are checked JSON. */
export interface PartlyCheckedPage {
  items: unknown[]
}

/** Whether a value is a page of which at least one item is checked JSON. */
export function isPartlyChecked(value: unknown): value is PartlyCheckedPage {
  return (
    typeof value === 'object' &&
    value !== null &&
    'items' in value &&
    Array.isArray(value.items) &&
    value.items.some(item => item instanceof CheckedJson)
  )
}

/** Like JSON.stringify, for a value that may be checked JSON, or a page of it. */
export function formatJson(value: unknown): string {
  if (value instanceof CheckedJson) return value.text
  if (!isPartlyChecked(value)) return JSON.stringify(value)
  const { items, ...others } = value
  const members = JSON.stringify(others).slice(1)
  return `{"items":[${items.map(formatJson).join(',')}]${members === '}' ? '' : ','}${members}`
}
