import axios from 'axios'
import cors from 'cors'
import express from 'express4'

/** A minimal Order Service in Express 4 with cors and axios. It validates and stores nothing. */
const app = express()
app.use(cors())

let nextOrderId = 101

app.get('/api/order', async (_request, response) => {
  try {
    const { data: user } = await axios.get(`${process.env.USER_SERVICE_URL}/api/user`)
    const product = { name: 'Sample Product', price: 100 }
    response.json({ orderId: nextOrderId++, user, product, status: 'created' })
  } catch {
    response.status(500).json({ error: 'The order could not be created.' })
  }
})

app.listen(Number(process.env.PORT), '127.0.0.1')
