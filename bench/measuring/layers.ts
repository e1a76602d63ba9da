/** A function of a call stack. Functions of V8 and of native code have no URL. */
export interface CallFrame {
  functionName: string
  url: string
  lineNumber: number
}

/** The layers of a request, and the modules of each. The first layer that matches a module counts. */
const layers: [name: string, modules: RegExp][] = [
  ['log', /\/pino|service-kit\/src\/(observability\/request-log|process\/log)/],
  ['metrics and traces', /\/prom-client\/|service-kit\/src\/(observability|tracing)\/|@opentelemetry/],
  ['access', /service-kit\/src\/access\/|\/jose\/|order-service\/tokens\/|user-service\/(tokens|authorization)\//],
  [
    'call to the other service',
    /deps\/undici\/|\/openapi-fetch\/|\/cockatiel\/|openapi\/client|order-service\/upstream\//,
  ],
  [
    'checks',
    /service-kit\/src\/(contract|formats)\/|openapi\/(generated|contract|validation)\/|\/express-openapi-validator\/|\/ajv/,
  ],
  ['background work', /order-service\/reports\/|service-kit\/src\/(webhooks|feed)\//],
  ['database', /service-kit\/src\/(database|events)\/|\/kysely\/|\/pg[\w-]*\/|-store\.ts$|node:sqlite/],
  ['handler', /\/(order|user)-service\//],
  ['HTTP', /service-kit\/src\/(http|idempotency)\/|\/(express|body-parser|router|finalhandler)\/|node:_http/],
]

/** Names that V8 gives to what is no function. */
const states = ['(idle)', '(garbage collector)', '(program)']

/**
 * The layer of a call stack, innermost function first: that of the innermost function which belongs to one. So the time of
 * Node's own functions belongs to the layer that calls them. What the event loop calls is `HTTP` when it reads or writes
 * a socket, else `other`.
 */
export function layerOf(stack: CallFrame[]): string {
  const state = stack.find(({ functionName }) => states.includes(functionName))
  if (state) return state.functionName
  for (const { url } of stack) {
    const layer = layers.find(([, modules]) => modules.test(url))
    if (layer) return layer[0]
  }
  const usesSocket = stack.some(({ url }) => url === 'node:net' || url === 'node:internal/stream_base_commons')
  return usesSocket ? 'HTTP' : 'other'
}
