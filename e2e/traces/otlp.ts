/** A span as a collector receives it, with the service that sent it. */
export interface ReceivedSpan {
  service: unknown
  resource: Record<string, unknown>
  traceId: string
  spanId: string
  /** Empty for the root of a trace. */
  parentSpanId: string
  traceState: string
  name: string
  kind: string
  attributes: Record<string, unknown>
  isError: boolean
}

/** The fields of a protobuf message by number: bytes of a nested value, or a number. */
type Fields = Map<number, (Uint8Array | bigint)[]>

/** The kinds of spans in the order of their numbers. */
const kinds = ['unspecified', 'internal', 'server', 'client']

/** Decodes the body of `POST /v1/traces` (opentelemetry/proto/trace/v1/trace.proto, as far as it is needed). */
export function decodeSpans(body: Uint8Array): ReceivedSpan[] {
  return nested(decode(body), 1).flatMap(resourceSpans => {
    const resource = attributesOf(nested(resourceSpans, 1).flatMap(each => nested(each, 1)))
    const spans = nested(resourceSpans, 2).flatMap(scope => nested(scope, 2))
    return spans.map(span => ({
      service: resource['service.name'],
      resource,
      traceId: hex(span, 1),
      spanId: hex(span, 2),
      parentSpanId: hex(span, 4),
      traceState: text(span, 3),
      name: text(span, 5),
      kind: kinds[number(span, 6)] ?? 'unknown',
      attributes: attributesOf(nested(span, 9)),
      isError: nested(span, 15).some(status => number(status, 3) === 2),
    }))
  })
}

function attributesOf(pairs: Fields[]): Record<string, unknown> {
  return Object.fromEntries(pairs.map(pair => [text(pair, 1), nested(pair, 2).map(attributeValueOf)[0]]))
}

/** Texts, whole numbers and lists: no other values are sent. */
function attributeValueOf(value: Fields): unknown {
  if (value.has(1)) return text(value, 1)
  if (value.has(5)) return nested(value, 5).flatMap(list => nested(list, 1).map(attributeValueOf))
  return number(value, 3)
}

function decode(bytes: Uint8Array): Fields {
  const fields: Fields = new Map()
  let at = 0
  const varint = () => {
    let [value, shift] = [0n, 0n]
    for (let more = true; more; shift += 7n) {
      const byte = BigInt(bytes[at++] ?? 0)
      value |= (byte & 127n) << shift
      more = byte > 127n
    }
    return value
  }
  const take = (length: number) => {
    at += length
    return bytes.subarray(at - length, at)
  }
  const fixedLengths = new Map([
    [1, 8],
    [5, 4],
  ])
  while (at < bytes.length) {
    const key = Number(varint())
    const wireType = key & 7
    const value = wireType === 0 ? varint() : take(fixedLengths.get(wireType) ?? Number(varint()))
    fields.set(key >> 3, [...(fields.get(key >> 3) ?? []), value])
  }
  return fields
}

const bytesAt = (fields: Fields, field: number) => (fields.get(field) ?? []).filter(each => each instanceof Uint8Array)
const nested = (fields: Fields, field: number) => bytesAt(fields, field).map(decode)
const text = (fields: Fields, field: number) => Buffer.from(bytesAt(fields, field)[0] ?? []).toString()
const hex = (fields: Fields, field: number) => Buffer.from(bytesAt(fields, field)[0] ?? []).toString('hex')
const number = (fields: Fields, field: number) => Number(fields.get(field)?.[0] ?? 0)
