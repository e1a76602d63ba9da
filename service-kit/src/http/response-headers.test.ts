import { once } from 'node:events'
import type { Server } from 'node:http'
import { createServer, get } from 'node:http'
import type { AddressInfo } from 'node:net'
import cors from 'cors'
import type { Express } from 'express'
import express from 'express'
import helmet from 'helmet'
import { afterAll, describe, expect, it } from 'vitest'
import { messageClassesOf } from './message-classes.ts'
import { assignRequestId } from './request-id.ts'
import { addCommonHeaders } from './response-headers.ts'
import { sendResponse } from './send-response.ts'

const ours = 'https://shop.example'
const origins = [undefined, ours, 'https://other.example']
const json = { mediaType: 'application/json', text: '{"name":"Zoë"}' }

/** The ways in which our answers are sent, and what each comes to by Express and helmet and cors alone. */
const answers: Record<string, [own: express.RequestHandler, plain: express.RequestHandler]> = {
  '/reply': [
    (_request, response) => sendResponse(response, 200, { ETag: '"1"' }, json),
    (_request, response) => {
      response.setHeader('Cache-Control', 'no-store')
      response.setHeader('ETag', '"1"')
      response.setHeader('Content-Type', 'application/json')
      response.setHeader('Content-Length', Buffer.byteLength(json.text))
      response.end(json.text)
    },
  ],
  '/kept': [
    (_request, response) => sendResponse(response, 304, { 'Cache-Control': 'no-cache' }),
    (_request, response) => void response.status(304).set('Cache-Control', 'no-cache').end(),
  ],
  '/page': alike((_request, response) => {
    response.setHeader('Content-Security-Policy', "script-src 'self'")
    response.end('a page')
  }),
  '/away': alike((_request, response) => response.redirect('/page')),
}

const servers: Server[] = []
afterAll(() => {
  for (const server of servers) server.close()
})

describe.for<{ allowed: '*' | string[] }>([{ allowed: '*' }, { allowed: [ours, 'https://desk.example'] }])(
  'headers that all answers share, for $allowed',
  ({ allowed }) => {
    const steps = [helmet(), cors({ origin: allowed, exposedHeaders: ['ETag'] })]
    const sharing = express()
    sharing.disable('x-powered-by')
    addCommonHeaders(sharing, allowed, steps)
    const setting = express().use(steps)
    for (const app of [sharing, setting]) app.use(assignRequestId)
    for (const [path, [own, plain]] of Object.entries(answers)) {
      sharing.get(path, own)
      setting.get(path, (request, response, next) => {
        response.setHeader('X-Request-Id', response.locals.assignRequestId)
        return plain(request, response, next)
      })
    }

    it.for(Object.keys(answers))('are those of helmet and cors at %s', async path => {
      const [one, other] = [await listen(sharing), await listen(setting)]
      for (const origin of origins)
        expect(await headersOf(one + path, origin)).toEqual(await headersOf(other + path, origin))
    })
  },
)

function alike(answer: express.RequestHandler): [express.RequestHandler, express.RequestHandler] {
  return [answer, answer]
}

async function listen(app: Express): Promise<string> {
  const server = createServer(messageClassesOf(app), app).listen(0, '127.0.0.1')
  servers.push(server)
  await once(server, 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** Every header as it was sent, but for the time, and in the order of their names. */
async function headersOf(url: string, origin: string | undefined): Promise<string[]> {
  const headers = { 'X-Request-Id': 'one', ...(origin !== undefined && { origin }) }
  const [answer] = await once(get(url, { headers, agent: false }), 'response')
  answer.resume()
  const pairs: string[][] = Array.from({ length: answer.rawHeaders.length / 2 }, (_, index) =>
    answer.rawHeaders.slice(index * 2, index * 2 + 2),
  )
  return [
    String(answer.statusCode),
    ...pairs
      .filter(([name]) => name !== 'Date')
      .map(pair => pair.join(': '))
      .sort(),
  ]
}
