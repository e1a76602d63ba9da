import { execFile, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { accessOf } from 'openapi/contract/access.ts'
import type { Contract, Operation } from 'openapi/contract/contract.ts'
import { operationsOf, responsesOf } from 'openapi/contract/contract.ts'
import orderContract from 'openapi/generated/order-service.json' with { type: 'json' }
import userContract from 'openapi/generated/user-service.json' with { type: 'json' }
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { startShop } from '../../order-service/testing.ts'
import { sampleCustomer, sampleStaff } from '../../user-service/sample-data.ts'

const execute = promisify(execFile)
const root = join(import.meta.dirname, '../..')
const curl = spawnSync('curl', ['--version']).status === 0
if (!curl) console.warn('Code samples in curl are skipped: there is no curl.')

/** Operations in an order in which each can do what its example says, in a new installation. */
interface Journey {
  about: string
  contract: Contract
  operations: string[]
}
const journeys: Journey[] = [
  {
    about: 'people',
    contract: userContract,
    operations: [
      ...['getLiveness', 'getReadiness', 'getKeys', 'getAuthorizationServer', 'issueToken', 'revokeToken'],
      ...['getCurrentUser', 'registerUser', 'listUsers', 'getUser', 'updateUser', 'listUserEvents'],
      ...['changePassword', 'eraseUser'],
    ],
  },
  {
    about: 'an order and what comes back of it',
    contract: orderContract,
    operations: [
      ...['placeOrder', 'getOrder', 'listOrders', 'recordPayment', 'createShipment', 'deliverShipment'],
      ...['requestReturn', 'receiveReturn', 'refundOrder', 'listOrderEvents', 'createSampleOrder'],
    ],
  },
  {
    about: 'an order that is cancelled',
    contract: orderContract,
    operations: ['placeOrder', 'updateOrder', 'cancelOrder'],
  },
  {
    about: 'products',
    contract: orderContract,
    operations: [
      ...['getLiveness', 'getReadiness', 'quoteOrder', 'listProducts', 'getProduct', 'updateProduct', 'adjustStock'],
      'createProduct',
    ],
  },
]

describe('code samples', () => {
  let folder = ''
  beforeAll(() => {
    mkdirSync(join(root, 'dist'), { recursive: true })
    folder = mkdtempSync(join(root, 'dist/code-samples-')) // in the project, whose packages they import
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('are there for every operation', () => {
    for (const contract of [userContract, orderContract]) {
      const taken = journeys.flatMap(journey => (journey.contract === contract ? journey.operations : []))
      expect(new Set(taken)).toEqual(new Set(operationsOf(contract).map(({ operation }) => operation.operationId)))
    }
  })

  it.skipIf(!curl).each(journeys)('in curl do what they say: $about', journey =>
    take(journey, 'Shell', async (source, token) => {
      const line = `${source} -sS -o /dev/null -w '%{http_code}'`
      const { stdout } = await execute('/bin/sh', ['-c', line], { env: { ...process.env, TOKEN: token } })
      return Number(stdout)
    }),
  )

  it.each(journeys)('in TypeScript do what they say: $about', async journey => {
    using print = vi.spyOn(console, 'log').mockReturnValue()
    let runs = 0
    await take(journey, 'TypeScript', async (source, token) => {
      vi.stubEnv('TOKEN', token)
      await import(write(`${journey.about} ${++runs}.ts`, source))
      return print.mock.lastCall?.[0]
    })
    vi.unstubAllEnvs()
  })

  it('in TypeScript pass the compiler', async () => {
    for (const contract of [userContract, orderContract])
      for (const { operation } of operationsOf(contract))
        write(`${contract.info.title} ${operation.operationId}.ts`, sampleOf(operation, 'TypeScript'))
    const settings = { extends: '../../tsconfig.json', include: ['* Service *.ts'], exclude: [] }
    const project = write('tsconfig.json', JSON.stringify(settings))
    const compiler = join(root, 'node_modules/typescript/bin/tsc')
    const said = await execute(process.execPath, [compiler, '--project', project]).catch(failed => failed)
    expect(said.stdout).toBe('')
  })

  function write(name: string, text: string): string {
    const path = join(folder, name)
    writeFileSync(path, text)
    return path
  }
})

/** Runs the samples of a journey in a shop of its own, each as whoever the operation is for first. */
async function take(
  { contract, operations }: Journey,
  lang: string,
  run: (source: string, token: string) => Promise<unknown>,
): Promise<void> {
  await using shop = await startShop()
  const { users } = shop
  const staff = await users.signIn(sampleStaff.email)
  const customer = await users.signIn(sampleCustomer.email)
  for (const operationId of operations) {
    const { operation } = operationsOf(contract).find(served => served.operation.operationId === operationId) ?? {}
    if (!operation) throw new Error(`There is no ${operationId}.`)
    const { allow } = accessOf(operation)
    const url = contract === userContract ? users.url : shop.url
    const source = sampleOf(operation, lang).replace(contract.servers[0]?.url ?? '', url)
    const isStaffs = allow.has('staff') && !allow.has('owner')
    const [[success] = []] = responsesOf(contract, operation)
    expect(await run(source, isStaffs ? staff : customer), operationId).toBe(success)
  }
}

function sampleOf({ operationId, 'x-codeSamples': samples = [] }: Operation, lang: string): string {
  const sample = samples.find(each => each.lang === lang)
  if (!sample) throw new Error(`${operationId} has no sample in ${lang}.`)
  return sample.source
}
