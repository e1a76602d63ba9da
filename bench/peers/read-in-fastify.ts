import Fastify from 'fastify'
import contract from '../../openapi/generated/order-service.json' with { type: 'json' }
import { constantOrder } from './constant-order.ts'

/** Fastify with its schemas, over the Order Service's own contract. */
const app = Fastify()
app.addSchema({ $id: 'contract', components: contract.components })

const params = { type: 'object', required: ['orderId'], properties: { orderId: { type: 'integer', minimum: 1 } } }
const response = { 200: { $ref: 'contract#/components/schemas/Order' } }
app.get('/api/orders/:orderId', { schema: { params, response } }, async () => constantOrder)

await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' })
