import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { brunoCollection } from 'openapi/generation/collections/bruno.ts'
import { formatJson } from 'openapi/generation/collections/collection.ts'
import { orderManagement } from 'openapi/generation/collections/order-management.ts'
import { postmanCollection } from 'openapi/generation/collections/postman.ts'
import { root } from 'openapi/generation/redocly.ts'
import { parse } from 'yaml'

/**
 * `npm run collections`: writes the collection of both services, made from their contracts and journeys, for Postman and
 * for Bruno. The argument is the folder; the default is dist/collections.
 */
const [folder = join(root, 'dist/collections')] = process.argv.slice(2)
const contracts = Object.fromEntries(
  ['order-service', 'user-service'].map(service => [
    service,
    JSON.parse(readFileSync(join(root, 'openapi/generated', `${service}.json`), 'utf8')),
  ]),
)
const journeys = Object.fromEntries(
  readdirSync(join(root, 'openapi/workflows')).map(file => [
    file.replace('.arazzo.yaml', ''),
    parse(readFileSync(join(root, 'openapi/workflows', file), 'utf8')),
  ]),
)
const collection = orderManagement(contracts, journeys)
const files = {
  'order-management.postman_collection.json': `${formatJson(postmanCollection(collection))}\n`,
  ...Object.fromEntries(Object.entries(brunoCollection(collection)).map(([path, text]) => [`bruno/${path}`, text])),
}
rmSync(folder, { recursive: true, force: true })
for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}
console.log(`${folder}: order-management.postman_collection.json, and the folder bruno`)
