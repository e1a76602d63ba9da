import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { isSafe } from 'openapi/contract/contract.ts'
import { callers } from '../access/access-expectations.ts'
import type { TestSystem } from '../access/test-system.ts'
import { connectTestSystem, usesUpToken } from '../access/test-system.ts'
import { runService } from '../processes/processes.ts'
import type { Fixture } from '../requests/contract-requests.ts'
import { buildRequest } from '../requests/contract-requests.ts'
import type { ReceivedResponse, Target } from '../requests/targets.ts'
import { send } from '../requests/targets.ts'
import { misplaceSecrets, sendMalformedHttp } from './misplaced-secrets.ts'
import { misplaced, serviceAccount } from './secrets.ts'
import { sendTokenRequests } from './token-requests.ts'
import { runWithWrongUpstream } from './wrong-upstream.ts'

/** Everything that the services logged and returned. */
export interface ProducedLogs {
  stdout: string
  stderr: string
  responses: { target: Target; response: ReceivedResponse }[]
  issuedTokens: string[]
}

/**
 * Runs both services as processes with the log level `debug` and calls all operations as all callers: in the normal case, with
 * misplaced secrets, with wrong upstream services, with a broken database and without the User Service.
 */
export async function produceLogs(folder: string): Promise<ProducedLogs> {
  const files = { users: join(folder, 'users.db'), orders: join(folder, 'orders.db') }
  const environment = {
    LOG_LEVEL: 'debug',
    CLIENT_SECRET: serviceAccount.secret,
    REGISTRATIONS_PER_15_MINUTES: '10000',
    MAIL_REQUESTS_PER_15_MINUTES: '10000',
    MAILS_PER_HOUR: '10000',
    MAIL_FOLDER: join(folder, 'mail'),
  }
  await using users = await runService('user-service', { ...environment, DATABASE_URL: `sqlite:${files.users}` })
  await using orders = await runService('order-service', {
    ...environment,
    DATABASE_URL: `sqlite:${files.orders}`,
    USER_SERVICE_URL: users.url,
  })
  const system = await connectTestSystem({ users: users.url, orders: orders.url, databaseFile: files.users })
  const orderTargets = system.targets.filter(({ service }) => service === 'order-service')

  const responses: ProducedLogs['responses'] = []
  const callAll = async (targets: Target[], ownerFor: (target: Target) => Promise<Fixture>) => {
    for (const target of targets) {
      const owner = await ownerFor(target)
      for (const caller of callers) responses.push({ target, response: await system.call(target, caller, owner) })
    }
  }
  const owner = await system.createOwner()
  const erasedOwner = await system.createOwner() // eraseUser is one of the operations
  await callAll(system.targets, async target =>
    /\{(order|webhook|client|passkey)Id\}/.test(target.path) || usesUpToken(target)
      ? system.createOwner(target)
      : erasedOwner,
  )
  const issuedTokens = await sendTokenRequests(users.url, owner.email)
  for (const target of system.targets) {
    const targetOwner = isSafe(target) ? owner : await system.createOwner(target)
    responses.push(...(await callWithMisplacedSecrets(target, system, targetOwner)))
  }
  for (const { url } of [users, orders]) await sendMalformedHttp(url, { ...misplaced, token: issuedTokens[0] ?? '' })

  const wronglyConnected = await runWithWrongUpstream(environment, users.url, async url => {
    for (const target of orderTargets) await system.call({ ...target, url }, 'owner', owner)
  })
  breakDatabase(files.users)
  await callAll(system.targets, async () => owner)
  await users.stop('SIGTERM')
  await callAll(orderTargets, async () => owner)
  breakDatabase(files.orders)
  await callAll(orderTargets, async () => owner)
  await orders.stop('SIGTERM')
  const programs = [users, orders, ...wronglyConnected]
  return {
    stdout: programs.map(({ stdout }) => stdout()).join(''),
    stderr: programs.map(({ stderr }) => stderr()).join(''),
    responses,
    issuedTokens,
  }
}

/** Sends requests of an operation with misplaced secrets, as an allowed caller. */
function callWithMisplacedSecrets(
  target: Target,
  system: TestSystem,
  owner: Fixture,
): Promise<ProducedLogs['responses']> {
  const token = system.tokenFor(target, 'staff', owner) ?? ''
  const takesToken = target.operation.security?.some(requirement => 'OAuth2' in requirement)
  const requests = misplaceSecrets(buildRequest(target.contract, target, owner), { ...misplaced, token })
  return Promise.all(
    requests.map(async request => {
      return { target, response: await send(target, request, takesToken ? token : undefined) }
    }),
  )
}

/** Renames the tables of a running service, so that each statement fails with data in its parameters. */
function breakDatabase(file: string): void {
  const database = new DatabaseSync(file)
  const tables = database
    .prepare("select name from sqlite_schema where type = 'table' and name not like 'sqlite%'")
    .all()
  for (const { name } of tables)
    if (name !== 'signingKeys') database.exec(`alter table "${name}" rename to "no ${name}"`)
  database.close()
}
