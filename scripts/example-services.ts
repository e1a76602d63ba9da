import { hash } from 'node:crypto'
import { createClient } from 'openapi/client.ts'
import contract from 'openapi/generated/user-service.json' with { type: 'json' }
import type { operations } from 'openapi/generated/user-service.ts'
import type { RunningService } from 'service-kit/http/lifecycle.ts'
import { start } from 'service-kit/http/lifecycle.ts'
import { orderService } from '../order-service/app.ts'
import { addExamples } from '../order-service/example-data.ts'
import { readSettings as readOrderSettings } from '../order-service/settings.ts'
import { userService } from '../user-service/app.ts'
import { sampleCustomer, samplePassword, sampleStaff } from '../user-service/sample-data.ts'
import { readSettings as readUserSettings } from '../user-service/settings.ts'

/** Sample users with published passwords, and databases in memory. An unpaid order expires only after a year. */
const exampleSettings = {
  NODE_ENV: 'test',
  SAMPLE_DATA: 'on',
  DATABASE_URL: 'sqlite::memory:',
  ORDER_TTL_HOURS: '8760',
}

/**
 * Starts a User Service with the data of its contract's examples: the sample users, the user that registers, the OAuth
 * client that staff register, and the passkey that the sample customer adds.
 */
export async function startExampleUserService(environment: NodeJS.ProcessEnv): Promise<RunningService> {
  const settings = readUserSettings({ ...exampleSettings, ...environment })
  const running = await start(await userService(settings))
  const options = { url: running.url, timeoutMs: 10_000 }
  const client = createClient<operations>(contract, options)
  const { janeRoe } = contract.paths['/api/users'].post.requestBody.content['application/json'].examples
  const { status } = await client.registerUser({ body: janeRoe.value })
  if (status !== 201) throw new Error(`registerUser responded with ${status} to its example request`)
  const grant = { grant_type: 'password', username: sampleStaff.email, password: samplePassword }
  const { body: issued } = await client.issueToken({ body: grant })
  const authorization = `Bearer ${'access_token' in issued ? issued.access_token : ''}`
  const staff = createClient<operations>(contract, { ...options, headers: () => ({ authorization }) })
  const { publicClient } = contract.paths['/api/oauth/clients'].post.requestBody.content['application/json'].examples
  const created = await staff.createOauthClient({ body: { ...publicClient.value, type: 'public' } })
  if (created.status !== 201)
    throw new Error(`createOauthClient responded with ${created.status} to its example request`)
  await addPasskeyOfExamples(options, settings.publicUrl)
  return running
}

/**
 * The passkey in the example request of createPasskey, for a challenge and for the origin of a User Service. It can be changed,
 * because it is not signed: the format of its attestation is `none`.
 */
export function passkeyOfExamples({ challenge, publicUrl }: { challenge?: string; publicUrl?: string } = {}) {
  const { phone } = contract.paths['/api/users/{userId}/passkeys'].post.requestBody.content['application/json'].examples
  const clientData = JSON.parse(Buffer.from(phone.value.clientDataJSON, 'base64url').toString())
  const { origin, hostname } = new URL(publicUrl ?? clientData.origin)
  const text = JSON.stringify({ ...clientData, ...(challenge && { challenge }), origin })
  const attestation = Buffer.from(phone.value.attestationObject, 'base64url')
  const hostHash = hash('sha256', new URL(clientData.origin).hostname, 'buffer')
  hash('sha256', hostname, 'buffer').copy(attestation, attestation.indexOf(hostHash))
  return {
    ...phone.value,
    clientDataJSON: Buffer.from(text).toString('base64url'),
    attestationObject: attestation.toString('base64url'),
  }
}

/** Adds the passkey of the examples to the sample customer. */
async function addPasskeyOfExamples(options: { url: string; timeoutMs: number }, publicUrl: string): Promise<void> {
  const grant = { grant_type: 'password', username: sampleCustomer.email, password: samplePassword }
  const { body: issued } = await createClient<operations>(contract, options).issueToken({ body: grant })
  const authorization = `Bearer ${'access_token' in issued ? issued.access_token : ''}`
  const customer = createClient<operations>(contract, { ...options, headers: () => ({ authorization }) })
  const path = { userId: sampleCustomer.id }
  const { body: begun } = await customer.createPasskeyRegistration({ path })
  const body = passkeyOfExamples({ ...('challenge' in begun && { challenge: begun.challenge }), publicUrl })
  const { status } = await customer.createPasskey({ path, body })
  if (status !== 201) throw new Error(`createPasskey responded with ${status} to its example request`)
}

/** Starts an Order Service with the products and the orders of its contract's examples. */
export async function startExampleOrderService(
  users: RunningService,
  environment: NodeJS.ProcessEnv,
): Promise<RunningService> {
  const settings = readOrderSettings({ ...exampleSettings, USER_SERVICE_URL: users.url, ...environment })
  return start(await orderService(settings, undefined, addExamples))
}
