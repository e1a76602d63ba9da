import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { beforeAll, expect, it } from 'vitest'
import { sampleStaff } from '../../user-service/sample-data.ts'
import { tokenOf } from '../../user-service/testing.ts'
import { bodyOf } from '../orders/testing.ts'
import type { TestedShop } from '../testing.ts'
import { startShop } from '../testing.ts'
import { endOf, importFile } from './testing.ts'

const header = 'sku,name,unitPrice.amount,unitPrice.currency,taxRateBasisPoints,stock,active'

describeOnEveryDatabase('importProducts', createDatabase => {
  let shop: TestedShop
  beforeAll(async () => {
    shop = await startShop({ databaseUrl: await createDatabase() })
    return shop.stop
  })

  const productOf = async (sku: string) => {
    const { status, body } = await shop.client.getProduct({ path: { sku } })
    return status === 200 ? body : undefined
  }
  const lastAdjustment = async (sku: string) =>
    bodyOf(await shop.staff.listStockAdjustments({ path: { sku }, query: { limit: 1 } })).items[0]

  it('202 with a job: products are created and changed, and the stock is set by an adjustment', async () => {
    const before = await productOf('MUG-BLUE')
    const accepted = await shop.staff.importProducts({
      body: `${header}\r\nCUP-RED,"Cup, ""red""",990,USD,1900,12,true\r\nMUG-BLUE,,1350,USD,,200,\r\n\r\nTEA-GREEN,,,,,,false\r\n`,
    })
    if (accepted.status !== 202) throw new Error(`unexpected status ${accepted.status}`)
    expect(accepted.body).toMatchObject({ status: 'queued', total: null, processed: 0, finishedAt: null })
    const { id } = accepted.body
    expect(accepted.headers.Location).toBe(`/api/jobs/${id}`)
    expect(await endOf(shop.staff, id)).toMatchObject({
      ...{ status: 'succeeded', total: 3, processed: 3, failed: 0, errors: [] },
      finishedAt: expect.any(String),
    })
    expect(await productOf('CUP-RED')).toEqual({
      ...{ sku: 'CUP-RED', name: 'Cup, "red"', unitPrice: { amount: 990, currency: 'USD' } },
      ...{ taxRateBasisPoints: 1900, stock: 12, active: true, version: 1 },
    })
    expect(await productOf('MUG-BLUE')).toMatchObject({
      ...{ name: 'Blue Mug', unitPrice: { amount: 1350, currency: 'USD' }, stock: 200, active: true },
    })
    expect(await lastAdjustment('MUG-BLUE')).toMatchObject({
      ...{ delta: 200 - (before?.stock ?? 0), reason: `Import ${id}`, byUserId: 2, orderId: null },
    })
    expect(await productOf('TEA-GREEN')).toMatchObject({ name: 'Green Tea, 100 g', active: false })
    const events = bodyOf(await shop.staff.listEvents({ query: { type: ['product.created'], limit: 100 } })).items
    expect(events.at(-1)).toMatchObject({ subject: 'products/CUP-RED' })
  })

  it('202 for JSON Lines', async () => {
    const authorization = `Bearer ${await tokenOf(sampleStaff, shop.users.client)}`
    const response = await fetch(`${shop.url}/api/imports/products`, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/x-ndjson; charset=utf-8' },
      body: '{"sku":"MUG-BLUE","stock":7}\n\n{"sku":\n[]\n{"sku":"MUG-BLUE","color":"red"}',
    })
    expect(response.status).toBe(202)
    expect(await endOf(shop.staff, (await response.json()).id)).toMatchObject({
      ...{ status: 'succeeded', total: 4, processed: 4, failed: 3 },
      errors: [
        { line: 3, pointer: '', message: 'must be JSON' },
        { line: 4, pointer: '', message: 'must be object' },
        { line: 5, pointer: '/color', message: 'must NOT have additional properties' },
      ],
    })
    expect((await productOf('MUG-BLUE'))?.stock).toBe(7)
  })

  it('413 for more bytes than the longest text that the contract allows, and 202 for that text', async () => {
    const authorization = `Bearer ${await tokenOf(sampleStaff, shop.users.client)}`
    const send = (body: string) =>
      fetch(`${shop.url}/api/imports/products`, {
        method: 'POST',
        headers: { authorization, 'content-type': 'text/csv' },
        body,
      })
    const longest = '𝟙'.repeat(1_000_000)
    expect((await send(longest)).status).toBe(202)
    const response = await send(`${longest}1`)
    const detail = 'The limit is 4000000 bytes.'
    expect([response.status, await response.json()]).toMatchObject([413, { detail }])
  })

  it('422 idempotency-key-reused for the same key with another query', async () => {
    const request = { headers: { 'idempotency-key': 'import-2' }, body: 'sku,stock\nHONEY-LIME,4\n' }
    const together = { ...request, query: { allOrNothing: true } }
    const reused = { status: 422, body: { type: '/problems/idempotency-key-reused' } }
    const first = await shop.staff.importProducts(request)
    expect(await shop.staff.importProducts(request)).toMatchObject({ status: 202, body: first.body })
    const byDefault = { ...request, query: { allOrNothing: false } }
    expect(await shop.staff.importProducts(byDefault)).toMatchObject({ status: 202, body: first.body })
    expect(await shop.staff.importProducts(together)).toMatchObject(reused)
    const second = { ...together, headers: { 'idempotency-key': 'import-3' } }
    expect(await shop.staff.importProducts(second)).toMatchObject({ status: 202, body: { allOrNothing: true } })
    expect(await shop.staff.importProducts(second)).toMatchObject({ headers: { 'Idempotency-Replayed': 'true' } })
    expect(await shop.staff.importProducts({ ...second, query: {} })).toMatchObject(reused)
  })

  it('202 again with the same job for a repeated Idempotency-Key', async () => {
    const request = { headers: { 'idempotency-key': 'import-1' }, body: 'sku,stock\nHONEY-LIME,3\n' }
    const first = await shop.staff.importProducts(request)
    const second = await shop.staff.importProducts(request)
    expect(second).toMatchObject({ status: 202, body: first.body, headers: { 'Idempotency-Replayed': 'true' } })
    expect(await shop.staff.importProducts({ ...request, body: 'sku\n' })).toMatchObject({ status: 422 })
  })

  const mixed = [
    header,
    'PEN-1,Pen 1,100,USD,0,1,true',
    'PEN-2,Pen 2,1.5,USD,0,1,true',
    'pen-3,Pen 3,100,USD,0,1,true',
    'PEN-4,,100,USD,0,1,true',
    'PEN-5,Pen 5,100,USD,0,-1,yes',
    'PEN-6,Pen 6,100,USD',
    'SAMPLE,,,,,5,',
    'PEN-7,Pen 7,100,USD,0,,true',
  ].join('\n')
  const mistakes = [
    { line: 3, pointer: '/unitPrice/amount', message: 'must be integer' },
    { line: 4, pointer: '/sku', message: 'must match pattern "^[A-Z0-9][A-Z0-9-]{0,63}$"' },
    { line: 5, pointer: '/name', message: "must have required property 'name'" },
    { line: 6, pointer: '/stock', message: 'must be >= 0' },
    { line: 6, pointer: '/active', message: 'must be boolean' },
    { line: 7, pointer: '', message: 'must have 7 fields' },
    { line: 8, pointer: '', message: 'The stock of SAMPLE is not counted.' },
  ]

  it('202, and nothing is imported when a line is wrong, with allOrNothing', async () => {
    const stock = (await productOf('MUG-BLUE'))?.stock
    const job = await importFile(shop.staff, `${mixed}\nMUG-BLUE,,,,,1,`, true)
    expect(job).toMatchObject({ status: 'failed', allOrNothing: true, total: 9, processed: 9, failed: 6 })
    expect(job.errors).toEqual(mistakes)
    for (const sku of ['PEN-1', 'PEN-7']) expect(await productOf(sku)).toBeUndefined()
    expect((await productOf('MUG-BLUE'))?.stock).toBe(stock)
  })

  it('202, and each wrong line is told by its number while the others are imported', async () => {
    const job = await importFile(shop.staff, mixed)
    expect(job).toMatchObject({ status: 'succeeded', total: 8, processed: 8, failed: 6 })
    expect(job.errors).toEqual(mistakes)
    expect(await productOf('PEN-1')).toMatchObject({ stock: 1 })
    expect(await productOf('PEN-7')).toMatchObject({ stock: null })
    for (const sku of ['PEN-2', 'PEN-4', 'PEN-5', 'PEN-6']) expect(await productOf(sku)).toBeUndefined()
    expect((await importFile(shop.staff, 'sku,stock\nPEN-1,0\nPEN-7,\n', true)).status).toBe('succeeded')
    expect(await productOf('PEN-1')).toMatchObject({ stock: 0 })
  })

  it.for([
    ['name,stock\nPen,1\n', 1, 'must be the names of the columns, with sku'],
    ['sku,stock,stock\nPEN-1,1,2\n', 1, 'must not name a column twice'],
    ['sku,name\nPEN-1,"Pen\nPEN-8,Pen\n', 3, 'must be CSV (RFC 4180)'],
  ] as const)('202, and the job fails when the file cannot be read: %j', async ([file, line, message]) => {
    expect(await importFile(shop.staff, file)).toMatchObject({
      ...{ status: 'failed', total: null, processed: 0, failed: 1 },
      errors: [{ line, pointer: '', message }],
    })
  })

  it('202, and the job fails with allOrNothing when the file has more than 1,000 lines', async () => {
    const file = `sku\n${'MUG-BLUE\n'.repeat(1001)}`
    expect(await importFile(shop.staff, file, true)).toMatchObject({ status: 'failed', errors: [{ line: 1002 }] })
    const errors = await importFile(shop.staff, `sku,stock\n${'MUG-BLUE,x\n'.repeat(120)}`)
    expect(errors).toMatchObject({ total: 120, failed: 120 })
    expect(errors.errors).toHaveLength(100)
  })

  it('202, and columns are only those of products', async () => {
    const { errors } = await importFile(shop.staff, 'sku,__proto__.stock,unitPrice.tax\nMUG-BLUE,1,2\n')
    expect(errors.map(({ pointer }) => pointer)).toEqual(expect.arrayContaining(['/__proto__']))
    expect(Object.prototype).not.toHaveProperty('stock')
  })

  it('400 for an empty file, and for one that is too long', async () => {
    expect(await shop.staff.importProducts({ body: '' })).toMatchObject({ status: 400 })
    expect(await shop.staff.importProducts({ body: 'x'.repeat(1_000_001) })).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/body', message: 'must NOT have more than 1000000 characters' }] },
    })
  })

  it('403 forbidden for customers', async () => {
    expect(await shop.john.importProducts({ body: 'sku\n' })).toMatchObject({ status: 403 })
  })
})
