import type { Express, Request, RequestHandler, Response } from 'express'
import type { Prototypes } from './server/message-classes.ts'

/**
 * Adds the request id, and the headers that some middleware sets regardless of the request except for its origin, to
 * every response. The middleware runs once at start for each known origin, because setting the headers of helmet and
 * cors one by one on every request costs more than the rest of the response's head. `crossOrigin` is the middleware of
 * CORS; a response with `locals.sameOriginOnly` gets none of its headers.
 */
export function addCommonHeaders(
  app: Express,
  origins: '*' | string[],
  others: RequestHandler[],
  crossOrigin: RequestHandler,
): void {
  const middleware = [...others, crossOrigin]
  const forSameOrigin = headersSetBy([...others, forbidOtherOrigins], undefined)
  const withoutOrigin = headersSetBy(middleware, undefined)
  const byOrigin = new Map(origins === '*' ? [] : origins.map(origin => [origin, headersSetBy(middleware, origin)]))
  const { response } = app as unknown as Prototypes // Express's types do not declare them
  const { writeHead } = response

  response.writeHead = function (this: Response, status: number, own: unknown) {
    const { origin } = this.req.headers
    const { requestId, sameOriginOnly } = this.locals
    const shared = sameOriginOnly ? forSameOrigin : (origin && byOrigin.get(origin)) || withoutOrigin
    const common = ['X-Request-Id', String(requestId), ...shared]
    if (Array.isArray(own)) return writeHead.call(this, status, [...common, ...own])
    for (let at = 0; at < common.length; at += 2) {
      const [name = '', value = ''] = common.slice(at, at + 2)
      if (name === 'Vary' && this.hasHeader(name)) this.setHeader(name, `${value}, ${this.getHeader(name)}`)
      else if (!this.hasHeader(name)) this.setHeader(name, value)
    }
    return writeHead.call(this, status)
  } as typeof writeHead // Node calls it with the status alone; sendResponse with a list
}

const forbidOtherOrigins: RequestHandler = (_request, response, next) => {
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin')
  next()
}

/**
 * The headers that middleware sets for an origin: name, value, name, value, … It runs with test doubles of request and
 * response.
 */
function headersSetBy(middleware: RequestHandler[], origin: string | undefined): string[] {
  const headers = new Map<string, [name: string, value: string]>()
  const request = { method: 'GET', headers: { origin } } as Request
  const response = {
    setHeader: (name: string, value: unknown) => headers.set(name.toLowerCase(), [name, String(value)]),
    getHeader: (name: string) => headers.get(name.toLowerCase())?.[1],
    removeHeader: (name: string) => headers.delete(name.toLowerCase()),
  } as unknown as Response // helmet and cors call only these methods
  for (const step of middleware) step(request, response, () => {})
  return [...headers.values()].flat()
}
