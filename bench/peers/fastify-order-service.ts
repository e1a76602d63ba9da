import { DatabaseSync } from 'node:sqlite'
import Fastify from 'fastify'
import { request } from 'undici'
import { noQuery, order, placeOrder, sampleOrder, shared } from './fastify-schemas.ts'

/**
 * An Order Service in Fastify with schemas. undici fetches the user. An order updates the stock for each line, and is
 * then one durable insert of a row with the lines as JSON, as in our service.
 */
const database = new DatabaseSync((process.env.DATABASE_URL ?? '').replace('sqlite:', ''))
database.exec(`
  pragma journal_mode = wal;
  pragma synchronous = full;
  create table orders (
    id integer primary key autoincrement,
    userId integer not null,
    userName text not null,
    userEmail text not null,
    items text not null,
    total integer not null,
    status text not null,
    createdAt text not null
  );
  create table products (
    sku text primary key,
    name text not null,
    price integer not null,
    taxRate integer not null,
    stock integer not null
  );
  insert into sqlite_sequence (name, seq) values ('orders', 100);
  insert into products values
    ('MUG-BLUE', 'Blue Mug', 1250, 1900, 1000000000),
    ('HONEY-LIME', 'Lime Honey, 250 g', 820, 700, 1000000000),
    ('BISCUITS-OAT', 'Oat Biscuits, 200 g', 450, 700, 1000000000);
`)
const insert = database.prepare(`
  insert into orders (userId, userName, userEmail, items, total, status, createdAt) values (?, ?, ?, ?, ?, ?, ?)
`)
const takeStock = database.prepare(`
  update products set stock = stock - ? where sku = ? and stock >= ? returning name, price, taxRate
`)

interface User {
  id: number
  name: string
  email: string
}
interface Product {
  name: string
  price: number
  taxRate: number
}
interface PlaceOrderBody {
  items: { sku: string; quantity: number }[]
}

async function fetchUser(): Promise<User> {
  const { statusCode, body } = await request(`${process.env.USER_SERVICE_URL}/api/user`)
  if (statusCode !== 200) throw new Error(`the User Service responded with ${statusCode}`)
  return (await body.json()) as User // not validated: Fastify has schemas for its own requests and responses only
}

const app = Fastify({ ajv: { customOptions: { strict: false } } }) // the contract has more keywords than JSON Schema
app.addSchema(shared)

app.get('/api/order', { schema: { querystring: noQuery, response: { 200: sampleOrder } } }, async () => {
  const user = await fetchUser()
  const product = { name: 'Sample Product', price: 100 }
  const status = 'created'
  const items = JSON.stringify([product])
  const now = new Date().toISOString()
  const { lastInsertRowid } = insert.run(user.id, user.name, user.email, items, product.price * 100, status, now)
  return { orderId: Number(lastInsertRowid), user, product, status }
})

app.post<{ Body: PlaceOrderBody }>(
  '/api/orders',
  { schema: { querystring: noQuery, body: placeOrder, response: { 201: order } } },
  async (incoming, reply) => {
    const user = await fetchUser()
    const money = (amount: number) => ({ amount, currency: 'USD' })
    const now = new Date().toISOString()
    database.exec('begin immediate')
    try {
      const items = incoming.body.items.map(({ sku, quantity }, index) => {
        const product = takeStock.get(quantity, sku, quantity) as Product | undefined // its returning clause
        if (!product) throw new Error(`the stock of ${sku} is too low`)
        const { name, price, taxRate } = product
        const tax = Math.round((price * quantity * taxRate) / 10_000)
        return {
          lineId: index + 1,
          sku,
          name,
          quantity,
          unitPrice: money(price),
          taxRateBasisPoints: taxRate,
          tax: money(tax),
          total: money(price * quantity + tax),
          shipped: 0,
          delivered: 0,
          returned: 0,
          cancelled: 0,
        }
      })
      const sum = (amountOf: (item: (typeof items)[number]) => number) =>
        money(items.reduce((total, item) => total + amountOf(item), 0))
      const total = sum(item => item.total.amount)
      const status = 'created'
      const lines = JSON.stringify(items)
      const { lastInsertRowid } = insert.run(user.id, user.name, user.email, lines, total.amount, status, now)
      database.exec('commit')
      reply.status(201)
      return {
        id: Number(lastInsertRowid),
        userId: user.id,
        user: { ...user, version: 1, asOf: now },
        status,
        paymentStatus: 'unpaid',
        fulfillmentStatus: 'unfulfilled',
        currency: 'USD',
        items,
        totals: {
          subtotal: sum(({ unitPrice, quantity }) => unitPrice.amount * quantity),
          tax: sum(({ tax }) => tax.amount),
          total,
          paid: money(0),
          refunded: money(0),
          due: total,
        },
        shippingAddress: null,
        note: null,
        payments: [],
        refunds: [],
        shipments: [],
        returns: [],
        cancelReason: null,
        version: 1,
        createdAt: now,
        updatedAt: now,
        allowedActions: ['updateOrder', 'cancelOrder'],
      }
    } catch (error) {
      if (database.isTransaction) database.exec('rollback')
      throw error
    }
  },
)

await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' })
