import express from 'express'
import { constantOrder } from './constant-order.ts'

/** Express 5 without other middleware. */
const app = express()

app.get('/api/orders/:orderId', (_request, response) => {
  response.json(constantOrder)
})

app.listen(Number(process.env.PORT), '127.0.0.1')
