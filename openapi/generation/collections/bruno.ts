import type { Collection, CollectionRequest, Field, Folder, ScriptNames } from './collection.ts'
import { formatJson, headersOf, isFolder, scriptWith, urlOf } from './collection.ts'

/** The names of scripts in Bruno, which has `test` and `expect` itself. */
const names: ScriptNames = {
  status: 'const status = res.getStatus()',
  body: 'const body = res.getBody()',
  header: 'const header = name => res.getHeader(name.toLowerCase())',
  test: '',
  expect: '',
  recall: 'const recall = name => bru.interpolate("{{" + name + "}}")',
  remember: [
    'const remember = (name, value) => {',
    '  bru.setVar(name, String(value))',
    '  bru.setVar(name + "_json", JSON.stringify(value))',
    '}',
  ].join('\n'),
  repeatAfter: [
    'const repeatAfter = async ms => {',
    '  bru.setNextRequest(req.getName())',
    '  await bru.sleep(ms)',
    '}',
  ].join('\n'),
}

/** The files of the collection in Bruno's format, by their paths. Its variables are in the environment `local`. */
export function brunoCollection({ name, description, variables, folders }: Collection): Record<string, string> {
  return {
    'bruno.json': `${formatJson({ version: '1', name, type: 'collection' })}\n`,
    'collection.bru': block('docs', [description]),
    'environments/local.bru': block(
      'vars',
      Object.entries(variables).map(([key, value]) => `${key}: ${value}`),
    ),
    ...filesOf(folders, ''),
  }
}

function filesOf(items: (Folder | CollectionRequest)[], path: string): Record<string, string> {
  const files = items.flatMap((item, index): [string, string][] => {
    if (!isFolder(item)) return [[`${path}${item.name}.bru`, requestFile(item, index + 1)]]
    const folder = `${path}${item.name}/`
    const meta = block('meta', [`name: ${item.name}`, `seq: ${index + 1}`])
    const docs = item.description ? [block('docs', [item.description])] : []
    return [[`${folder}folder.bru`, [meta, ...docs].join('\n')], ...Object.entries(filesOf(item.items, folder))]
  })
  return Object.fromEntries(files)
}

function requestFile(request: CollectionRequest, position: number): string {
  const { name, description, method, pathParameters, query, token, body, script } = request
  const kind = kindOf(body)
  return [
    block('meta', [`name: ${name}`, 'type: http', `seq: ${position}`]),
    block(method.toLowerCase(), [`url: ${urlOf(request)}`, `body: ${kind}`, `auth: ${token ? 'bearer' : 'none'}`]),
    ...fieldsBlock('params:query', query),
    ...fieldsBlock('params:path', pathParameters),
    ...fieldsBlock('headers', headersOf(request)),
    ...(token ? [block('auth:bearer', [`token: ${token}`])] : []),
    ...(body && 'text' in body ? [block(`body:${kind}`, [body.text])] : []),
    ...(body && 'form' in body ? fieldsBlock('body:form-urlencoded', body.form) : []),
    block('tests', scriptWith(names, script.map(withAwait))),
    block('docs', [description]),
  ].join('\n')
}

function kindOf(body: CollectionRequest['body']): string {
  if (!body) return 'none'
  if ('form' in body) return 'formUrlEncoded'
  return body.mediaType.includes('json') && !body.mediaType.includes('ndjson') ? 'json' : 'text'
}

function fieldsBlock(name: string, fields: Field[]): string[] {
  const lines = fields.map(field => `${field.enabled ? '' : '~'}${field.name}: ${field.value}`)
  return lines.length > 0 ? [block(name, lines)] : []
}

/** In Bruno, a script waits for a pause itself. */
function withAwait(line: string): string {
  return line.replace(/\brepeatAfter\(/, 'await $&')
}

/** A block in Bruno's format ends at the first line that begins with a brace, so each line of it is indented. */
function block(name: string, lines: string[]): string {
  const text = lines.join('\n').replaceAll(/^(?=.)/gm, '  ')
  return `${name} {\n${text}\n}\n`
}
