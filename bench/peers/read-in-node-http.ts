import { createServer } from 'node:http'
import { constantOrder } from './constant-order.ts'

/** node:http without a framework. It responds to each listing with the page in the file. */
const server = createServer((request, response) => {
  if (request.method === 'GET' && /^\/api\/orders(\/101$|\?)/.test(request.url ?? '')) {
    response.setHeader('Content-Type', 'application/json')
    response.end(JSON.stringify(constantOrder))
  } else {
    response.writeHead(404).end()
  }
})

server.listen(Number(process.env.PORT), '127.0.0.1')
