/** A request that was not fulfilled, in words for the person. `status` is missing when there was no response. */
export class Failure extends Error {
  /**
   * @param {string} message
   * @param {number} [status]
   */
  constructor(message, status) {
    super(message)
    this.status = status
  }
}

/**
 * Sends a request to a service. Throws a Failure unless the response is a success.
 * @param {string} service
 * @param {string} url
 * @param {RequestInit} init
 */
export async function send(service, url, init) {
  const response = await fetch(url, init).catch(() => {
    throw new Failure(`The ${service} cannot be reached.`)
  })
  if (response.ok) return response
  throw new Failure(await reasonOf(service, response), response.status)
}

/**
 * Problems (RFC 9457) say in `detail` what is wrong; OAuth's errors and those of a proxy are not written for people.
 * @param {string} service
 * @param {Response} response
 */
async function reasonOf(service, response) {
  const reason = `The ${service} responded with the status ${response.status}.`
  if (!response.headers.get('content-type')?.startsWith('application/problem+json')) return reason
  /** @type {import('openapi/generated/order-service.ts').components['schemas']['Problem']} */
  const { title, detail } = await response.json()
  return detail ?? `${title}.`
}
