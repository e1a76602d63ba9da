/** A collection of requests for an API client with a user interface, such as Postman or Bruno. */
export interface Collection {
  name: string
  description: string
  /** The first values of the variables. A template (`{{name}}`) in a request stands for the value of a variable. */
  variables: Record<string, string>
  folders: Folder[]
}

export interface Folder {
  name: string
  description: string
  items: (Folder | CollectionRequest)[]
}

export interface CollectionRequest {
  name: string
  /** In Markdown. */
  description: string
  method: string
  /** The variable with the URL of the service. */
  server: string
  /** With `:name` for each of `pathParameters`. */
  path: string
  pathParameters: Field[]
  query: Field[]
  headers: Field[]
  /** The template of an access token. */
  token?: string
  body?: RequestBody
  /** What to do with the response, in JavaScript. A script can use what `scriptNames` describes. */
  script: string[]
  /** The examples of responses. */
  responses: { name: string; status: number; mediaType: string; text: string }[]
}

export type RequestBody = { mediaType: string; text: string } | { form: Field[] }

export interface Field {
  name: string
  value: string
  description?: string
  /** Whether the field is sent. The others are there to be switched on. */
  enabled: boolean
}

/**
 * The names that scripts use: `status`, `body` and `header(name)` of the response, `test` and `expect`, `recall` and
 * `remember` for variables, and `repeatAfter(ms)`, which sends the request again. What is remembered is also the variable
 * `<name>_json`, for a template in a JSON body.
 */
export const scriptNames = ['status', 'body', 'header', 'test', 'expect', 'recall', 'remember', 'repeatAfter'] as const

export type ScriptNames = Record<(typeof scriptNames)[number], string>

/** A script with the names that its lines use, each defined as a tool knows it. */
export function scriptWith(names: ScriptNames, lines: string[]): string[] {
  const code = lines.join('\n')
  const used = scriptNames.filter(name => new RegExp(`\\b${name}\\b`).test(code))
  return [...used.map(name => names[name]).filter(definition => definition !== ''), ...lines]
}

/** The URL of a request as text, with the query that is sent. */
export function urlOf({ server, path, query }: CollectionRequest): string {
  const sent = query.filter(({ enabled }) => enabled).map(({ name, value }) => `${name}=${value}`)
  return `{{${server}}}${path}${sent.length > 0 ? `?${sent.join('&')}` : ''}`
}

/** The headers of a request, with that of its body. Both tools set the header of a form themselves. */
export function headersOf({ headers, body }: CollectionRequest): Field[] {
  if (!body || 'form' in body) return headers
  return [{ name: 'Content-Type', value: body.mediaType, enabled: true }, ...headers]
}

export function isFolder(item: Folder | CollectionRequest): item is Folder {
  return 'items' in item
}

export function formatJson(value: unknown): string {
  return JSON.stringify(value, null, 2)
}
