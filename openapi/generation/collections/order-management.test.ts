import { describe, expect, it } from 'vitest'
import { operationsOf } from '../../contract/contract.ts'
import type { Contract } from '../../contract/document.ts'
import orderService from '../../generated/order-service.json' with { type: 'json' }
import userService from '../../generated/user-service.json' with { type: 'json' }
import { brunoCollection } from './bruno.ts'
import type { CollectionRequest, Folder } from './collection.ts'
import { isFolder } from './collection.ts'
import { orderManagement } from './order-management.ts'

const contracts: Record<string, Contract> = { 'user-service': userService, 'order-service': orderService }
const collection = orderManagement(contracts, {})
const requestsIn = (items: (Folder | CollectionRequest)[]): CollectionRequest[] =>
  items.flatMap(item => (isFolder(item) ? requestsIn(item.items) : [item]))

describe('the collection', () => {
  it.each(Object.entries(contracts))('has every operation of the %s, but no stream', (_name, contract) => {
    const folder = collection.folders.filter(({ name }) => name === contract.info.title)
    const names = requestsIn(folder).map(({ name }) => name.split(' ', 1)[0])
    const operations = operationsOf(contract).map(({ operation }) => operation.operationId)
    expect(new Set(names)).toEqual(new Set(operations.filter(id => id !== 'streamEvents')))
  })

  it('has every named example of a request body', () => {
    const requests = new Map(requestsIn(collection.folders).map(request => [request.name, request]))
    const { examples } =
      orderService.paths['/api/orders/{orderId}'].patch.requestBody.content['application/merge-patch+json']
    for (const [name, { value }] of Object.entries(examples)) {
      const { body } = requests.get(`updateOrder (${name})`) ?? {}
      expect(JSON.parse(body && 'text' in body ? body.text : '')).toEqual(value)
    }
  })

  it('sends the token of a caller who is allowed, and only what the operation requires', () => {
    const [update] = requestsIn(collection.folders).filter(({ name }) => name.startsWith('updateProduct'))
    expect(update).toMatchObject({ token: '{{staffToken}}', path: '/api/products/:sku' })
    expect(update?.headers.filter(({ enabled }) => enabled).map(({ name }) => name)).toEqual(['If-Match'])
  })

  it('is a file for each request in Bruno, each with blocks that end', () => {
    const files = Object.entries(brunoCollection(collection)).filter(([path]) => path.endsWith('.bru'))
    expect(files.length).toBeGreaterThan(requestsIn(collection.folders).length)
    for (const [path, text] of files) expect(text, path).toMatch(/^([a-z:-]+ \{\n( {2}.*\n|\n)*\}\n\n?)+$/)
  })
})
