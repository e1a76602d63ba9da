import fc from 'fast-check'
import type { components, operations } from 'openapi/generated/order-service.ts'
import { everyItem } from 'service-kit/testing/paging.ts'
import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { beforeAll, expect, it } from 'vitest'
import type { TestedShop } from '../testing.ts'
import { startShop } from '../testing.ts'
import { nameKeyOf } from './name-key.ts'

type Query = NonNullable<operations['listProducts']['parameters']['query']>
type Product = components['schemas']['Product']

const names = [
  ...['Cafe', 'Café', 'CAFE\u0301 Noir', 'cafeteria', 'Straße', 'STRASSE 7', 'Οδός', 'ΟΔΟΣΣΟΣ', '한글', '하나'],
  ...[
    'ﬁsh',
    'Fish & Chips',
    '100 % Wolle',
    '100_Wolle',
    '😀 Mug',
    '\u{1F600}\u{1F3FD}',
    '｡half',
    'zebra',
    'Zebra',
    'Ωmega',
  ],
]

describeOnEveryDatabase('listProducts with filters', createDatabase => {
  let shop: TestedShop
  let all: Product[]
  beforeAll(async () => {
    shop = await startShop({ databaseUrl: await createDatabase() })
    for (const [index, name] of names.entries()) {
      const stock = index % 3 === 0 ? null : index % 5
      const body = { sku: `N${index % 4}-${index}`, name, unitPrice: { amount: 1, currency: 'USD' }, stock }
      await shop.staff.createProduct({ body: { ...body, active: index % 4 > 0 } })
    }
    all = await everyItem(query => shop.client.listProducts({ query }))
    expect(all).toHaveLength(12 + names.length)
    return shop.stop
  })

  const productsOf = (query: Query, limit?: number) =>
    everyItem(page => shop.client.listProducts({ query: { ...query, ...page } }), limit)
  const namesOf = async (query: Query) => (await productsOf(query)).map(({ name }) => name)

  it.for<[prefix: string, names: string[]]>([
    ['cafe', ['Cafe', 'cafeteria', 'Café', 'CAFE\u0301 Noir']],
    ['CAFÉ', ['Café', 'CAFE\u0301 Noir']],
    ['strass', ['Straße', 'STRASSE 7']],
    ['οδοσ', ['ΟΔΟΣΣΟΣ']],
    ['οδός', ['Οδός']],
    ['하', ['하나', '한글']],
    ['FISH', ['ﬁsh', 'Fish & Chips']],
    ['100 %', ['100 % Wolle']],
    ['100_', ['100_Wolle']],
    ['😀', ['😀 Mug', '\u{1F600}\u{1F3FD}']],
    ['ΩMEGA', ['Ωmega']],
    ['zebra', ['zebra', 'Zebra']],
    ['zebras', []],
    ['x'.repeat(64), []],
  ])('200 with the products whose name begins with %s, in upper or lower case', async ([namePrefix, expected]) => {
    expect(await namesOf({ sort: 'name', namePrefix })).toEqual(expected)
  })

  it('200 with the products whose SKU begins with a text', async () => {
    expect(await namesOf({ skuPrefix: 'MUG-' })).toEqual(['Blue Mug', 'White Mug'])
    expect(await namesOf({ skuPrefix: 'MUG-BLUE' })).toEqual(['Blue Mug'])
    expect(await namesOf({ skuPrefix: 'MUG-BLUE-' })).toEqual([])
  })

  it('200 with the products with low stock, also after an order and an adjustment', async () => {
    await using other = await startShop({ databaseUrl: await createDatabase() })
    const lowStock = async () => {
      const products = await everyItem(page =>
        other.client.listProducts({ query: { sort: 'stock', stockBelow: 20, ...page } }),
      )
      return products.map(({ sku, stock }) => [sku, stock])
    }
    expect(await lowStock()).toEqual([
      ['TEAPOT-IRON', 12],
      ['TRAY-OAK', 15],
    ])
    await other.john.placeOrder({ body: { items: [{ sku: 'SPOON-SILVER', quantity: 24 }] } })
    await other.staff.adjustStock({ path: { sku: 'TRAY-OAK' }, body: { delta: 5, reason: 'Delivery' } })
    expect(await lowStock()).toEqual([
      ['SPOON-SILVER', 0],
      ['TEAPOT-IRON', 12],
    ])
  })

  it('200 with a product by its new name, and not by its former one', async () => {
    await using other = await startShop({ databaseUrl: await createDatabase() })
    const path = { sku: 'MUG-BLUE' }
    await other.staff.updateProduct({ path, headers: { 'if-match': '*' }, body: { name: 'Azure Mug' } })
    const found = async (namePrefix: string) =>
      everyItem(page => other.client.listProducts({ query: { sort: 'name', namePrefix, ...page } }))
    expect(await found('azure')).toMatchObject([path])
    expect(await found('blue')).toEqual([])
  })

  it('200 with inactive products for everyone', async () => {
    const inactive = all.filter(({ active }) => !active)
    expect(inactive).not.toEqual([])
    expect(await productsOf({ active: false })).toEqual(inactive)
    const query = { active: false, limit: 100 }
    expect(await shop.john.listProducts({ query })).toMatchObject({ status: 200, body: { items: inactive } })
  })

  it('200 page by page with any filters: what filtering and sorting the whole list in memory results in', async () => {
    const common = { active: fc.boolean() }
    const prefixOf = (texts: string[]) =>
      fc.constantFrom(...texts).chain(text => fc.integer({ min: 1, max: 5 }).map(length => firstOf(text, length)))
    const queries = fc.oneof(
      fc.record({ ...common, sort: fc.constant('sku'), skuPrefix: prefixOf(all.map(({ sku }) => sku)) }, optional),
      fc.record({ ...common, sort: fc.constant('name'), namePrefix: prefixOf(all.map(({ name }) => name)) }, optional),
      fc.record({ ...common, sort: fc.constant('stock'), stockBelow: fc.integer({ min: 1, max: 130 }) }, optional),
    )
    await fc.assert(
      fc.asyncProperty(queries as fc.Arbitrary<Query>, fc.integer({ min: 1, max: 5 }), async (query, limit) => {
        expect(await productsOf(query, limit)).toEqual(matchesIn(all, query))
      }),
      { numRuns: 60 },
    )
  })

  it('200 page by page for names that no cursor could contain in full', async () => {
    await using other = await startShop({ databaseUrl: await createDatabase(), sampleData: false })
    const name = '\u{1F3F4}'.repeat(200) // four bytes each
    const skus = ['A', 'B', 'C'].map(letter => letter.repeat(64))
    for (const sku of skus) {
      const body = { sku, name, unitPrice: { amount: 1, currency: 'USD' } }
      expect(await other.staff.createProduct({ body })).toMatchObject({ status: 201 })
    }
    const found = await everyItem(page => other.client.listProducts({ query: { sort: 'name', ...page } }), 1)
    expect(found.map(({ sku }) => sku)).toEqual(skus)
  })

  it.for<[Query, string]>([
    [{ namePrefix: 'bl' }, '/query/namePrefix'],
    [{ stockBelow: 20 }, '/query/stockBelow'],
    [{ sort: 'name', skuPrefix: 'MUG' }, '/query/skuPrefix'],
    [{ sort: 'stock', namePrefix: 'bl' }, '/query/namePrefix'],
    [{ sort: 'sku', skuPrefix: 'MUG', stockBelow: 20 }, '/query/stockBelow'],
    [{ skuPrefix: 'mug' }, '/query/skuPrefix'],
    [{ sort: 'name', namePrefix: ' ' }, '/query/namePrefix'],
    [{ sort: 'stock', stockBelow: 0 }, '/query/stockBelow'],
  ])('400 for %j', async ([query, pointer]) => {
    const response = await shop.client.listProducts({ query })
    expect(response).toMatchObject({ status: 400, body: { type: '/problems/invalid-request' } })
    expect(response).toHaveProperty('body.errors.0.pointer', pointer)
  })

  it('400 invalid-cursor with another filter or sort order', async () => {
    const first = await shop.client.listProducts({ query: { limit: 1, active: true } })
    const cursor = first.status === 200 ? (first.body.nextCursor ?? '') : ''
    for (const query of [{}, { active: false }, { active: true, sort: 'name' }] satisfies Query[])
      expect(await shop.client.listProducts({ query: { ...query, cursor } })).toMatchObject({
        status: 400,
        body: { type: '/problems/invalid-cursor' },
      })
  })
})

const optional = { requiredKeys: ['sort'] as 'sort'[] }

/** The first characters of a text. */
function firstOf(text: string, length: number): string {
  return [...text].slice(0, length).join('')
}

/** The products that match a query, in its order. Texts are compared by their bytes in UTF-8. */
function matchesIn(products: Product[], { active, skuPrefix, namePrefix, stockBelow, sort }: Query): Product[] {
  const compare = (one: string, other: string) => Buffer.compare(Buffer.from(one), Buffer.from(other))
  return products
    .filter(product => active === undefined || product.active === active)
    .filter(({ sku }) => sku.startsWith(skuPrefix ?? ''))
    .filter(({ name }) => nameKeyOf(name).startsWith(nameKeyOf(namePrefix ?? '')))
    .filter(({ stock }) => sort !== 'stock' || (stock !== null && stock < (stockBelow ?? Infinity)))
    .toSorted((one, other) => {
      const difference = {
        sku: 0,
        name: compare(nameKeyOf(one.name), nameKeyOf(other.name)),
        stock: (one.stock ?? 0) - (other.stock ?? 0),
      }[sort ?? 'sku']
      return difference || compare(one.sku, other.sku)
    })
}
