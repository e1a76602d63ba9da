import cors from 'cors'
import express from 'express4'

/** A minimal User Service in Express 4 with cors and a constant user. */
const app = express()
app.use(cors())

app.get('/api/user', (_request, response) => {
  response.json({ id: 1, name: 'John Doe', email: 'john@example.com' })
})

app.listen(Number(process.env.PORT), '127.0.0.1')
