import type { RequestListener } from 'node:http'
import { IncomingMessage, ServerResponse } from 'node:http'
import type { Express, Request, RequestHandler, Response } from 'express'

/** Express's own way to give all requests and responses of an app what they have in common; its types leave it out. */
type Prototypes = { request: IncomingMessage; response: ServerResponse }

/**
 * Has every answer begin with its request id and with the headers that some middleware sets whatever the request, but for its
 * origin: asked once, at start, for each origin that it knows. Set one by one on every request, the headers of helmet
 * and cors cost more than all the rest of an answer's head.
 */
export function shareHeaders(app: Express, origins: '*' | string[], steps: RequestHandler[]): void {
  const ofOthers = headersOf(steps, undefined)
  const ofOrigins = new Map(origins === '*' ? [] : origins.map(origin => [origin, headersOf(steps, origin)]))
  const { response } = app as unknown as Prototypes // as declared above
  const { writeHead } = response

  response.writeHead = function (this: Response, status: number, own: unknown) {
    const { origin } = this.req.headers
    const shared = ['X-Request-Id', String(this.locals.requestId), ...((origin && ofOrigins.get(origin)) || ofOthers)]
    if (Array.isArray(own)) return writeHead.call(this, status, [...shared, ...own])
    for (let at = 0; at < shared.length; at += 2) {
      const [name = '', value = ''] = shared.slice(at, at + 2)
      if (name === 'Vary' && this.hasHeader(name)) this.setHeader(name, `${value}, ${this.getHeader(name)}`)
      else if (!this.hasHeader(name)) this.setHeader(name, value)
    }
    return writeHead.call(this, status)
  } as typeof writeHead // Node calls it with the status alone; ours with a list
}

/** What the steps set for an origin: name, value, name, value, … They get as much of an exchange as they look at. */
function headersOf(steps: RequestHandler[], origin: string | undefined): string[] {
  const set = new Map<string, [name: string, value: string]>()
  const request = { method: 'GET', headers: { origin } } as Request
  const response = {
    setHeader: (name: string, value: unknown) => set.set(name.toLowerCase(), [name, String(value)]),
    getHeader: (name: string) => set.get(name.toLowerCase())?.[1],
    removeHeader: (name: string) => set.delete(name.toLowerCase()),
  } as unknown as Response // all of it that helmet and cors use
  for (const step of steps) step(request, response, () => {})
  return [...set.values()].flat()
}

/** Sends an answer, all of its head at once. */
export function sendAnswer(
  response: Response,
  status: number,
  headers: Record<string, string>,
  content?: Content,
): void {
  const own = ['Cache-Control', 'no-store'] // unless the answer says otherwise
  for (const name in headers)
    if (name === 'Cache-Control') own[1] = headers[name] ?? ''
    else own.push(name, headers[name] ?? '')
  if (content) own.push('Content-Type', content.mediaType, 'Content-Length', String(Buffer.byteLength(content.text)))
  response.writeHead(status, own)
  endAtTurnsEnd(response, content?.text)
}

const unended: [response: Response, text: string | undefined][] = []

/**
 * Ends all answers of one turn of the event loop together. Where the client, or a proxy before us, is on the same machine,
 * a write to it while it sleeps costs as much as the rest of a small answer: now the first of many wakes it.
 */
function endAtTurnsEnd(response: Response, text: string | undefined): void {
  if (unended.push([response, text]) > 1) return
  setImmediate(() => {
    for (const [ready, said] of unended.splice(0)) ready.end(said)
  })
}

interface Content {
  mediaType: string
  text: string
}

/**
 * Requests and responses that are made as an app wants them: otherwise Express changes the prototype of each, which takes
 * most of the time that it has a request. What wraps an app has it do that.
 */
export function bornFor(app: RequestListener): {
  IncomingMessage: typeof IncomingMessage
  ServerResponse: typeof ServerResponse
} {
  const { request = IncomingMessage.prototype, response = ServerResponse.prototype } = app as Partial<Prototypes>
  return { IncomingMessage: bornAs(IncomingMessage, request), ServerResponse: bornAs(ServerResponse, response) }
}

function bornAs<Base extends typeof IncomingMessage | typeof ServerResponse>(base: Base, prototype: object): Base {
  function Born(...parameters: unknown[]) {
    return Reflect.construct(base, parameters, Born)
  }
  Born.prototype = prototype
  return Born as unknown as Base // what it makes differs by its prototype alone, which is one of the base's own
}
