import { hostname } from 'node:os'
import type { Client } from 'openapi/client.ts'
import type { components, operations } from 'openapi/generated/order-service.ts'
import { StartFailure } from 'service-kit/process/start-failure.ts'
import type { Service } from './call-as-staff.ts'
import { callAsStaff, orderService, userService } from './call-as-staff.ts'

/** The operations of webhook endpoints. Both services have them; only the types of their events differ. */
type Endpoints = Client<Pick<operations, 'createWebhookEndpoint' | 'deleteWebhookEndpoint'>>

const services = [userService, orderService]

/** The services that have one of the event types; all services for no types. Throws a StartFailure for an unknown type. */
export function servicesWith(types: string[]): Service[] {
  const known = new Set(services.flatMap(({ contract }) => Object.keys(contract.webhooks ?? {})))
  const unknown = types.filter(type => !known.has(type))
  if (unknown.length > 0)
    throw new StartFailure(`no service has events of the type ${unknown.join(', ')}; types: ${[...known].join(', ')}`)
  return services.filter(service => types.length === 0 || typesOf(service, types).length > 0)
}

/** The types of a service among some types. */
function typesOf({ contract }: Service, types: string[]) {
  return types.filter((type): type is components['schemas']['EventType'] =>
    Object.hasOwn(contract.webhooks ?? {}, type),
  )
}

/** Webhook endpoints that are removed at the end. */
interface RegisteredEndpoints extends AsyncDisposable {
  secrets: string[]
}

/**
 * Registers an endpoint at each service, for all types or for some. Throws a StartFailure when a service refuses, and removes
 * the endpoints that it has registered before.
 */
export async function registerEndpoints(
  services: Service[],
  url: string,
  types: string[],
): Promise<RegisteredEndpoints> {
  await using endpoints = new AsyncDisposableStack()
  const secrets: string[] = []
  for (const service of services) {
    const { name } = service
    const body = {
      url,
      description: `npm run listen on ${hostname()}`,
      types: types.length > 0 ? typesOf(service, types) : null,
    }
    const response = await call(service, endpoints => endpoints.createWebhookEndpoint({ body }))
    if (response.status !== 201) throw new StartFailure(`the ${name} does not register ${url}: ${response.body.detail}`)
    const { id, secret } = response.body
    endpoints.defer(() => remove(service, id))
    if (secret !== undefined) secrets.push(secret)
  }
  const registered = endpoints.move()
  return { secrets, [Symbol.asyncDispose]: () => registered.disposeAsync() }
}

/** Removes an endpoint. A failure is only printed, because the program ends anyway. */
async function remove(service: Service, webhookId: number): Promise<void> {
  const failure = await call(service, endpoints => endpoints.deleteWebhookEndpoint({ path: { webhookId } })).then(
    ({ status, body }) => (status === 204 || status === 404 ? undefined : body.detail),
    (error: Error) => error.message,
  )
  if (failure === undefined) return
  process.stderr.write(`the endpoint ${webhookId} of the ${service.name} is not removed: ${failure}\n`)
  process.exitCode = 1
}

/** Calls a service with a new token, because a token expires while the program listens. */
function call<Response>(service: Service, send: (endpoints: Endpoints) => Promise<Response>): Promise<Response> {
  return callAsStaff(service, send)
}
