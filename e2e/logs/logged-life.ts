import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { createClient } from 'openapi/client.ts'
import { isSafe } from 'openapi/contract/contract.ts'
import userContract from 'openapi/generated/user-service.json' with { type: 'json' }
import type { operations } from 'openapi/generated/user-service.ts'
import { serve } from 'openapi/testing/server.ts'
import { callers } from '../access/access-expectations.ts'
import type { Place, Reply, Shop } from '../access/access-shop.ts'
import { openShop, send } from '../access/access-shop.ts'
import { runService } from '../processes/processes.ts'
import type { Fixture } from '../requests/contract-requests.ts'
import { requestOf } from '../requests/contract-requests.ts'
import { misplaced, sendBrokenHttp } from './misplaced-secrets.ts'

/** What is left of services that have met everything there is to meet. */
export interface Life {
  /** What they wrote, to standard output and to standard error. */
  output: string
  errors: string
  answers: { place: Place; reply: Reply }[]
  /** The tokens that were issued. */
  issued: string[]
}

/** Who puts their secrets where they do not belong. */
export const careless = { email: 'careless.person@example.com', password: 'a-password-that-nobody-knows' }
/** The Order Service's. */
export const account = { id: 'order-service', secret: 'known-to-both-services-alone' }
/** Those of the contract's examples: with the first, people are registered. */
export const examplePassword = 'only-for-trying-out'
export const newPassword = 'three-blind-mice-1805'
const accountBasic = basicOf(account.id, account.secret)
export const basics = [accountBasic, basicOf(careless.email, careless.password)]
const mostFailures = 10

/** Runs the services as processes that log all that they ever would, and has them called in every way. */
export async function liveThroughEverything(folder: string): Promise<Life> {
  const files = { users: join(folder, 'users.db'), orders: join(folder, 'orders.db') }
  const shared = { LOG_LEVEL: 'debug', CLIENT_SECRET: account.secret, REGISTRATIONS_PER_15_MINUTES: '10000' }
  await using users = await runService('user-service', { ...shared, DATABASE_URL: `sqlite:${files.users}` })
  const where = { DATABASE_URL: `sqlite:${files.orders}`, USER_SERVICE_URL: users.url }
  await using orders = await runService('order-service', { ...shared, ...where })
  const shop = await openShop({ users: users.url, orders: orders.url, databaseFile: files.users })

  const answers: Life['answers'] = []
  const callAll = async (places: Place[], ownerFor: (place: Place) => Promise<Fixture>) => {
    for (const place of places) {
      const owner = await ownerFor(place)
      for (const caller of callers) answers.push({ place, reply: await shop.ask(place, caller, owner) })
    }
  }
  const owner = await shop.newOwner()
  const erasedOnTheWay = await shop.newOwner()
  await callAll(shop.places, async place => (place.path.includes('{orderId}') ? shop.newOwner(place) : erasedOnTheWay))
  const issued = await signInAndOut(users.url, owner)
  for (const place of shop.places)
    answers.push(...(await misplaceSecrets(place, shop, isSafe(place) ? owner : await shop.newOwner(place))))
  for (const { url } of [users, orders]) await sendBrokenHttp(url, { ...careless, token: issued[0] ?? '' })

  const misled = await liveMisled(shared, users.url, shop, owner)
  breakDatabase(files.users)
  await callAll(shop.places, async () => owner)
  await users.stop('SIGTERM')
  await callAll(ordersIn(shop), async () => owner)
  breakDatabase(files.orders)
  await callAll(ordersIn(shop), async () => owner)
  await orders.stop('SIGTERM')
  const programs = [users, orders, ...misled]
  const written = (stream: 'output' | 'errors') => programs.map(program => program[stream]()).join('')
  return { output: written('output'), errors: written('errors'), answers, issued }
}

/** Every grant, right and wrong, until it is too much. Gives back the tokens that came of it. */
async function signInAndOut(url: string, { email }: Fixture): Promise<string[]> {
  const options = { url, timeoutMs: 10_000 }
  const anybody = createClient<operations>(userContract, options)
  const client = createClient<operations>(userContract, {
    ...options,
    headers: () => ({ authorization: `Basic ${accountBasic}` }),
  })
  const issued: string[] = []
  const ask = async (by: typeof anybody, body: Parameters<typeof anybody.issueToken>[0]['body']) => {
    const { body: token } = await by.issueToken({ body })
    if (!('access_token' in token)) return undefined
    issued.push(token.access_token, ...(token.refresh_token ? [token.refresh_token] : []))
    return token.refresh_token
  }
  const signIn = (password: string) => ask(anybody, { grant_type: 'password', username: email, password })

  const first = await signIn(examplePassword)
  const second = await ask(anybody, { grant_type: 'refresh_token', refresh_token: first ?? '' })
  await ask(anybody, { grant_type: 'refresh_token', refresh_token: first ?? '' })
  await anybody.revokeToken({ body: { token: second ?? '' } })
  await client.revokeToken({ body: { token: issued[0] ?? '' } })
  await ask(client, { grant_type: 'client_credentials' })
  const { id: client_id, secret: client_secret } = account
  await ask(anybody, { grant_type: 'client_credentials', client_id, client_secret })
  await ask(anybody, { grant_type: 'client_credentials', client_id, client_secret: careless.password })
  await ask(client, { grant_type: careless.password, scope: careless.password })
  for (let failures = 0; failures <= mostFailures; failures++) await signIn(careless.password)
  return issued
}

/** Sends the requests of an operation with secrets in them, as somebody who may. */
function misplaceSecrets(place: Place, shop: Shop, owner: Fixture): Promise<Life['answers']> {
  const token = shop.tokenFor(place, 'staff', owner) ?? ''
  const takesToken = place.operation.security?.some(way => 'OAuth2' in way)
  const requests = misplaced(requestOf(place.contract, place, owner), { ...careless, token })
  return Promise.all(
    requests.map(async request => ({ place, reply: await send(place, request, takesToken ? token : undefined) })),
  )
}

/** Takes the tables away from a running service: whatever it tries with them fails, with data in its hands. */
function breakDatabase(file: string): void {
  const database = new DatabaseSync(file)
  const tables = database
    .prepare("select name from sqlite_schema where type = 'table' and name not like 'sqlite%'")
    .all()
  for (const { name } of tables)
    if (name !== 'signingKeys') database.exec(`alter table "${name}" rename to "no ${name}"`)
  database.close()
}

/** Order Services that the User Service does not know, or whose User Service tells of people in its own way. */
async function liveMisled(shared: Record<string, string>, usersUrl: string, shop: Shop, owner: Fixture) {
  const environment = { ...shared, DATABASE_URL: 'sqlite::memory:' }
  const unknown = { ...environment, CLIENT_SECRET: careless.password, USER_SERVICE_URL: usersUrl }
  await using stranger = await runService('order-service', unknown)
  for (const place of ordersIn(shop)) await shop.ask({ ...place, url: stranger.url }, 'owner', owner)

  const person = { id: 1, name: 'John Doe', email: 'john@example.com' }
  const wrong = [{ ...person, id: 'one' }, { ...person, email: 'John Doe' }, [person], 'john@example.com']
  let answer = ''
  await using users = await serve((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'x-request-id': 'r', etag: '"1"' }).end(answer)
  })
  await using believer = await runService('order-service', { ...environment, USER_SERVICE_URL: users.url })
  for (answer of [...wrong.map(each => JSON.stringify(each)), 'John Doe', '{"name": "John Doe'])
    await fetch(`${believer.url}/api/order`)
  for (const { stop } of [stranger, believer]) await stop('SIGTERM')
  return [stranger, believer]
}

function ordersIn({ places }: Shop): Place[] {
  return places.filter(({ service }) => service === 'order-service')
}

function basicOf(id: string, secret: string): string {
  return Buffer.from(`${id}:${secret}`).toString('base64')
}
