import Fastify from 'fastify'
import { constantOrder } from './constant-order.ts'
import { order, shared } from './fastify-schemas.ts'

/** Fastify with schemas, from the Order Service's contract. */
const app = Fastify()
app.addSchema(shared)

const params = { type: 'object', required: ['orderId'], properties: { orderId: { type: 'integer', minimum: 1 } } }
app.get('/api/orders/:orderId', { schema: { params, response: { 200: order } } }, async () => constantOrder)

await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' })
