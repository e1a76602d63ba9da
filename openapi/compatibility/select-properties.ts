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
