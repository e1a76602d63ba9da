import { createServer } from 'node:http'
import { constantOrder } from './constant-order.ts'

/** node:http without a framework. */
const server = createServer((request, response) => {
  if (request.method === 'GET' && request.url === '/api/orders/101') {
    response.setHeader('Content-Type', 'application/json')
    response.end(JSON.stringify(constantOrder))
  } else {
    response.writeHead(404).end()
  }
})

server.listen(Number(process.env.PORT), '127.0.0.1')
