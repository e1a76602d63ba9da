import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Journey } from 'openapi/generation/collections/journey-requests.ts'
import { serve } from 'openapi/testing/server.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { serviceOperations } from '../examples/scenarios/documented-responses.ts'
import { canInstallPackages, installPackages } from '../processes/packages.ts'
import { run } from '../processes/processes.ts'
import { startShop } from '../programs/started-shop.ts'
import type { Sent } from './runners.ts'
import { runners, runs } from './runners.ts'

const clientSecret = 'only-for-these-tests'
const workflows = join(import.meta.dirname, '../../openapi/workflows')
const journeys = readdirSync(workflows).map(file => {
  const journey: Journey = parse(readFileSync(join(workflows, file), 'utf8'))
  const documented = journey.workflows.flatMap(workflow =>
    workflow.steps.map(({ stepId, successCriteria: [criterion] }): Sent => {
      const status = Number(criterion?.condition.replace('$statusCode == ', ''))
      return { name: stepId, status, failures: [] }
    }),
  )
  return { name: file.replace('.arazzo.yaml', ''), documented, first: 0 }
})
for (const [index, journey] of journeys.entries()) {
  const previous = journeys[index - 1]
  if (previous) journey.first = previous.first + previous.documented.length
}

describe.skipIf(!(await canInstallPackages(runners, 'The collections for API clients')))(
  'collections',
  { timeout: 180_000 },
  () => {
    let folder = ''
    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'collections-'))
      await installPackages(runners)
      expect(await run('scripts/building/collections.ts', [folder]).exitCode).toBe(0)
    }, 300_000)
    afterAll(() => rmSync(folder, { recursive: true }))

    describe.each(Object.entries(runs))('in %s', (_name, runFolders) => {
      let shop: Awaited<ReturnType<typeof startShop>>
      let receiver: Awaited<ReturnType<typeof serve>>
      let variables: Record<string, string>
      let steps: Sent[]
      beforeAll(async () => {
        shop = await startShop({ CLIENT_SECRET: clientSecret })
        receiver = await serve((_request, response) => response.writeHead(204).end())
        variables = {
          userServiceUrl: shop.usersUrl,
          orderServiceUrl: shop.ordersUrl,
          notify_warehouse: receiver.url,
          notify_mailing: receiver.url,
          clientSecret,
        }
        steps = await runFolders(folder, ['Journeys'], variables)
      }, 120_000)
      afterAll(async () => {
        await shop.stop()
        await receiver[Symbol.asyncDispose]()
      })

      it.each(journeys)('every step of the journey $name gets the documented response', ({ first, documented }) => {
        expect(steps.slice(first, first + documented.length)).toEqual(documented)
      })

      it('every request with an example gets a documented response', async () => {
        const sent = await runFolders(folder, ['Sign in', 'Order Service', 'User Service'], variables)
        expect(sent.flatMap(({ name, failures }) => failures.map(failure => `${name}: ${failure}`))).toEqual([])
        const names = new Set(sent.map(({ name }) => name.split(' ')[0]))
        for (const { operation } of serviceOperations)
          if (!operation.operationId.startsWith('stream')) expect(names).toContain(operation.operationId)
        // Requests of the User Service later end the customer's session, and have examples of tokens.
        const orders = sent.slice(
          0,
          sent.findIndex(({ name }) => name === 'getCurrentUser'),
        )
        expect(orders.filter(({ status = 0 }) => [400, 401, 403, 406, 415, 428].includes(status))).toEqual([])
      })
    })
  },
)
