import type { Content, Schema } from '../contract/dereference.ts'
import { throwMissing } from './throw-missing.ts'

/**
 * Reduces the schemas of a body to the properties at the pointers (`/body/email`). The media types remain even without
 * pointers: a response of another media type, such as an HTML page of a proxy, is not a response of the service.
 * `bodyOwner` names the request or response in an Error.
 */
export function selectContent(bodyOwner: string, content: Content | undefined, pointers: string[]): Content {
  const paths = pointers.map(pointer => pointer.split('/').slice(2))
  const select = (schema: Schema) => (paths.length > 0 ? selectProperties(schema, paths, `${bodyOwner} /body`) : {})
  return Object.fromEntries(
    Object.entries(content ?? throwMissing(`${bodyOwner} /body`)).map(([mediaType, { schema }]) => [
      mediaType,
      { schema: select(schema) },
    ]),
  )
}

/** Reduces a schema to the properties at the paths. `*` in a path stands for the items of a list. */
function selectProperties(schema: Schema, paths: string[][], location: string): Schema {
  if (paths.some(path => path.length === 0)) return schema
  const alternatives = schema.oneOf ?? schema.anyOf
  if (alternatives) {
    const anyOf = selectAlternatives(alternatives, paths, location)
    const { discriminator } = schema
    const tellsKinds = discriminator && paths.some(([name]) => name === discriminator.propertyName)
    if (!tellsKinds) return { anyOf }
    const { propertyName } = discriminator
    return { oneOf: anyOf, discriminator: { propertyName } } // without the mapping, which refers to whole schemas
  }
  const { type, required = [], properties = {}, items } = schema
  const pathsByName = Map.groupBy(paths, ([name = '']) => name)
  const selectPart = (name: string, part: Schema | undefined) => {
    const partLocation = `${location}/${name}`
    const rests = (pathsByName.get(name) ?? []).map(path => path.slice(1))
    return selectProperties(part ?? throwMissing(partLocation), rests, partLocation)
  }
  const typeKeyword = type === undefined ? {} : { type }
  if (pathsByName.has('*')) return { ...typeKeyword, items: selectPart('*', items) }
  return {
    ...typeKeyword,
    required: required.filter(name => pathsByName.has(name)),
    properties: Object.fromEntries([...pathsByName.keys()].map(name => [name, selectPart(name, properties[name])])),
  }
}

/**
 * Reduces each alternative to those of the properties that it has. A value can match several reduced alternatives, unless a
 * discriminator is among the properties.
 */
function selectAlternatives(alternatives: Schema[], paths: string[][], location: string): Schema[] {
  for (const path of paths)
    if (!alternatives.some(each => has(each, path))) throwMissing(`${location}/${path.join('/')}`)
  return alternatives.map(each =>
    selectProperties(
      each,
      paths.filter(path => has(each, path)),
      location,
    ),
  )
}

function has(schema: Schema, [name, ...rest]: string[]): boolean {
  if (name === undefined) return true
  const alternatives = schema.oneOf ?? schema.anyOf
  if (alternatives) return alternatives.some(each => has(each, [name, ...rest]))
  const part = name === '*' ? schema.items : schema.properties?.[name]
  return part !== undefined && has(part, rest)
}
