import assert from 'node:assert/strict'
import { sampleCustomer, samplePassword } from '../../user-service/sample-data.ts'
import type { LoadRequest } from '../job-types.ts'
import type { RunningServer } from './servers.ts'

/** Signs in to our User Service, by default as the sample customer, who owns the orders. Returns request headers. */
export async function signIn(server: Pick<RunningServer, 'firstUrl'>, { email }: { email: string } = sampleCustomer) {
  const grant = { grant_type: 'password', username: email, password: samplePassword }
  const response = await fetch(`${server.firstUrl}/oauth/token`, { method: 'POST', body: new URLSearchParams(grant) })
  const { access_token: token } = await parseSuccess(response)
  return { authorization: `Bearer ${token}` }
}

/** Returns the JSON body of a response. Throws for a status that is not 2xx. */
export async function fetchJson(url: string, { path, body }: LoadRequest, headers: Record<string, string> = {}) {
  const post = body && {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }
  return parseSuccess(await fetch(url + path, post ?? { headers }))
}

async function parseSuccess(response: Response): Promise<Record<string, unknown>> {
  const body = await response.text()
  assert.ok(response.ok, `${response.url} responded with ${response.status}: ${body}`)
  return JSON.parse(body)
}
