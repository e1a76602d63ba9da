import { STATUS_CODES } from 'node:http'
import type { Collection, CollectionRequest, Field, Folder, RequestBody, ScriptNames } from './collection.ts'
import { headersOf, isFolder, scriptWith, urlOf } from './collection.ts'

/** The names of scripts in Postman's sandbox. A timer delays the next request. */
const names: ScriptNames = {
  status: 'const status = pm.response.code',
  body: 'const body = /json/.test(pm.response.headers.get("Content-Type")) ? pm.response.json() : undefined',
  header: 'const header = name => pm.response.headers.get(name)',
  test: 'const test = pm.test',
  expect: 'const expect = pm.expect',
  recall: 'const recall = name => pm.variables.get(name)',
  remember: [
    'const remember = (name, value) => {',
    '  pm.collectionVariables.set(name, String(value))',
    '  pm.collectionVariables.set(name + "_json", JSON.stringify(value))',
    '}',
  ].join('\n'),
  repeatAfter: [
    'const repeatAfter = ms => {',
    '  pm.execution.setNextRequest(pm.info.requestId)',
    '  setTimeout(() => {}, ms)',
    '}',
  ].join('\n'),
}

/** The collection in Postman's format, version 2.1.0. */
export function postmanCollection({ name, description, variables, folders }: Collection): object {
  return {
    info: {
      name,
      description,
      schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json',
    },
    variable: Object.entries(variables).map(([key, value]) => ({ key, value })),
    item: folders.map(itemOf),
  }
}

function itemOf(item: Folder | CollectionRequest): object {
  if (isFolder(item)) return { name: item.name, description: item.description, item: item.items.map(itemOf) }
  const request = requestOf(item)
  const { description: _, ...originalRequest } = request
  return {
    name: item.name,
    event: [{ listen: 'test', script: { type: 'text/javascript', exec: scriptWith(names, item.script) } }],
    request,
    response: item.responses.map(({ name, status, mediaType, text }) => ({
      name,
      originalRequest,
      status: STATUS_CODES[status],
      code: status,
      header: [{ key: 'Content-Type', value: mediaType }],
      body: text,
      ...(mediaType.includes('json') && { _postman_previewlanguage: 'json' }),
    })),
  }
}

function requestOf(request: CollectionRequest) {
  const { description, method, server, path, pathParameters, query, token, body } = request
  return {
    description,
    method,
    header: headersOf(request).map(fieldOf),
    url: {
      raw: urlOf(request),
      host: [`{{${server}}}`],
      path: path.slice(1).split('/'),
      query: query.map(fieldOf),
      variable: pathParameters.map(fieldOf),
    },
    auth: token ? { type: 'bearer', bearer: [{ key: 'token', value: token, type: 'string' }] } : { type: 'noauth' },
    ...(body && { body: bodyOf(body) }),
  }
}

function fieldOf({ name, value, description, enabled }: Field): object {
  return { key: name, value, ...(description && { description }), ...(!enabled && { disabled: true }) }
}

function bodyOf(body: RequestBody): object {
  if ('form' in body) return { mode: 'urlencoded', urlencoded: body.form.map(fieldOf) }
  const language = body.mediaType.includes('json') ? 'json' : 'text'
  return { mode: 'raw', raw: body.text, options: { raw: { language } } }
}
