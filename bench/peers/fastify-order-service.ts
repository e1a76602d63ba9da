import { DatabaseSync } from 'node:sqlite'
import Fastify from 'fastify'
import { request } from 'undici'
import { noQuery, order } from './fastify-schemas.ts'

/** An Order Service in Fastify with its schemas: undici asks for the user, and each order is one durable insert. */
const database = new DatabaseSync((process.env.DATABASE_URL ?? '').replace('sqlite:', ''))
database.exec(`
  pragma journal_mode = wal;
  pragma synchronous = full;
  create table orders (
    id integer primary key autoincrement,
    userId integer not null,
    userName text not null,
    userEmail text not null,
    product text not null,
    price integer not null,
    status text not null,
    createdAt text not null
  );
  insert into sqlite_sequence (name, seq) values ('orders', 100);
`)
const insert = database.prepare(`
  insert into orders (userId, userName, userEmail, product, price, status, createdAt) values (?, ?, ?, ?, ?, ?, ?)
`)

const app = Fastify()

app.get('/api/order', { schema: { querystring: noQuery, response: { 200: order } } }, async () => {
  const { statusCode, body } = await request(`${process.env.USER_SERVICE_URL}/api/user`)
  if (statusCode !== 200) throw new Error(`the User Service answered ${statusCode}`)
  // Taken at its word, as undici leaves it: this peer's schemas are for what it is asked and what it answers.
  const user = (await body.json()) as { id: number; name: string; email: string }
  const product = { name: 'Sample Product', price: 100 }
  const status = 'created'
  const now = new Date().toISOString()
  const { lastInsertRowid } = insert.run(user.id, user.name, user.email, product.name, product.price, status, now)
  return { orderId: Number(lastInsertRowid), user, product, status }
})

await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' })
