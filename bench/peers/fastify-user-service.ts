import Fastify from 'fastify'
import { noQuery, user } from './fastify-schemas.ts'

/** A User Service with a constant user, in Fastify with schemas. */
const app = Fastify()

app.get('/api/user', { schema: { querystring: noQuery, response: { 200: user } } }, async () => ({
  id: 1,
  name: 'John Doe',
  email: 'john@example.com',
}))

await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' })
