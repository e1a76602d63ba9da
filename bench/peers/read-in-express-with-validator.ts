import { join } from 'node:path'
import type { NextFunction, Request, Response } from 'express'
import express from 'express'
import { middleware } from 'express-openapi-validator'
import { constantOrder } from './constant-order.ts'

/** Express 5 with express-openapi-validator, set up as its README shows, with the Order Service's contract. */
const app = express()
app.use(express.json())
app.use(
  middleware({
    apiSpec: join(import.meta.dirname, '../../openapi/generated/order-service.json'),
    validateRequests: true,
    validateResponses: true,
  }),
)

app.get('/api/orders/:orderId', (_request, response) => {
  response.json(constantOrder)
})

app.use((error: Error, _request: Request, response: Response, _next: NextFunction) => {
  const status = 'status' in error ? Number(error.status) : 500
  response.status(status).json({ message: error.message, errors: 'errors' in error ? error.errors : undefined })
})

app.listen(Number(process.env.PORT), '127.0.0.1')
