import { once } from 'node:events'
import type { Server } from 'node:http'
import { createServer, get } from 'node:http'
import type { AddressInfo } from 'node:net'
import cors from 'cors'
import type { Express } from 'express'
import express from 'express'
import helmet from 'helmet'
import { afterAll, describe, expect, it } from 'vitest'
import { assignRequestId } from './request-id.ts'
import { addCommonHeaders } from './response-headers.ts'
import { sendResponse } from './send-response.ts'
import { messageClassesOf } from './server/message-classes.ts'

const allowedOrigin = 'https://shop.example'
const origins = [undefined, allowedOrigin, 'https://other.example']
const json = { mediaType: 'application/json', text: '{"name":"Zoë"}' }

/** Each way to send a response: a handler with sendResponse, and the same response sent with Express alone. */
const handlers: Record<string, [own: express.RequestHandler, plain: express.RequestHandler]> = {
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
  '/not-modified': [
    (_request, response) => sendResponse(response, 304, { 'Cache-Control': 'no-cache' }),
    (_request, response) => void response.status(304).set('Cache-Control', 'no-cache').end(),
  ],
  '/page': sameHandler((_request, response) => {
    response.setHeader('Content-Security-Policy', "script-src 'self'")
    response.end('a page')
  }),
  '/redirect': sameHandler((_request, response) => response.redirect('/page')),
}

const servers: Server[] = []
afterAll(() => {
  for (const server of servers) server.close()
})

describe.for<{ allowed: '*' | string[] }>([{ allowed: '*' }, { allowed: [allowedOrigin, 'https://desk.example'] }])(
  'common headers for the origins $allowed',
  ({ allowed }) => {
    const crossOrigin = cors({ origin: allowed, exposedHeaders: ['ETag'] })
    const optimized = express()
    optimized.disable('x-powered-by')
    addCommonHeaders(optimized, allowed, [helmet()], crossOrigin)
    const reference = express().use(helmet(), crossOrigin)
    for (const app of [optimized, reference]) app.use(assignRequestId())
    for (const [path, [own, plain]] of Object.entries(handlers)) {
      optimized.get(path, own)
      reference.get(path, (request, response, next) => {
        response.setHeader('X-Request-Id', response.locals.requestId)
        return plain(request, response, next)
      })
    }

    it.for(Object.keys(handlers))('are the same as those of helmet and cors at %s', async path => {
      const [optimizedUrl, referenceUrl] = [await listen(optimized), await listen(reference)]
      for (const origin of origins)
        expect(await headersOf(optimizedUrl + path, origin)).toEqual(await headersOf(referenceUrl + path, origin))
    })
  },
)

function sameHandler(handler: express.RequestHandler): [express.RequestHandler, express.RequestHandler] {
  return [handler, handler]
}

async function listen(app: Express): Promise<string> {
  const server = createServer(messageClassesOf(app), app).listen(0, '127.0.0.1')
  servers.push(server)
  await once(server, 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** The status and all headers as they were sent, except Date, sorted by name. */
async function headersOf(url: string, origin: string | undefined): Promise<string[]> {
  const headers = { 'X-Request-Id': 'one', ...(origin !== undefined && { origin }) }
  const [response] = await once(get(url, { headers, agent: false }), 'response')
  response.resume()
  const pairs: string[][] = Array.from({ length: response.rawHeaders.length / 2 }, (_, index) =>
    response.rawHeaders.slice(index * 2, index * 2 + 2),
  )
  return [
    String(response.statusCode),
    ...pairs
      .filter(([name]) => name !== 'Date')
      .map(pair => pair.join(': '))
      .sort(),
  ]
}
