import type { RequestListener } from 'node:http'
import { IncomingMessage, ServerResponse } from 'node:http'

/** The prototypes that an Express app gives its requests and responses. Express's types do not declare them. */
export interface Prototypes {
  request: IncomingMessage
  response: ServerResponse
}

/**
 * Classes for `http.createServer` whose instances already have the prototypes of an Express app. Otherwise Express
 * changes the prototype of each request and response, which takes most of the time that Express needs for a request.
 * For a listener that only wraps an app, Express still does that.
 */
export function messageClassesOf(app: RequestListener): {
  IncomingMessage: typeof IncomingMessage
  ServerResponse: typeof ServerResponse
} {
  const { request = IncomingMessage.prototype, response = ServerResponse.prototype } = app as Partial<Prototypes>
  return { IncomingMessage: subclass(IncomingMessage, request), ServerResponse: subclass(ServerResponse, response) }
}

function subclass<Base extends typeof IncomingMessage | typeof ServerResponse>(base: Base, prototype: object): Base {
  function Message(...parameters: unknown[]) {
    return Reflect.construct(base, parameters, Message)
  }
  Message.prototype = prototype
  return Message as unknown as Base // its instances differ in the prototype alone, which inherits from the base's
}
