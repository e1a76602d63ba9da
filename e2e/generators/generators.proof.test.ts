import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { canInstallPackages, installPackages } from '../processes/packages.ts'
import { startShop } from '../programs/started-shop.ts'
import { buy, clients, compile, generate, generators, versionOf } from './generators.ts'

const warnings = /\b(warn(ing)?s?|deprecat\w+|errors?|fail\w*)\b|⚠|✖/i

describe.skipIf(!(await canInstallPackages(clients, 'What generators make from the contracts')))(
  'generators',
  { timeout: 180_000 },
  () => {
    beforeAll(() => installPackages(clients), 300_000)

    it('are in README with their versions', () => {
      const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8').replaceAll(/\s+/g, ' ')
      for (const generator of generators) expect(readme).toContain(`${generator.name} ${versionOf(generator)}`)
    })

    describe('make clients from the contracts', () => {
      it.each(generators)('$name: without a warning', async generator => {
        expect(await generate(generator)).not.toMatch(warnings)
      })

      it.each([`${clients}/node_modules/typescript/bin/tsc`, 'node_modules/typescript/bin/tsc'])(
        'that compile strictly, with %s',
        async compiler => expect(await compile(compiler)).toBe(''),
      )

      describe('that buy at both services', () => {
        let shop: Awaited<ReturnType<typeof startShop>>
        beforeAll(async () => {
          shop = await startShop()
        })
        afterAll(() => shop.stop())

        it.each(generators)('$name', async generator => {
          const urls = { USER_SERVICE_URL: shop.usersUrl, ORDER_SERVICE_URL: shop.ordersUrl }
          expect(await buy(generator, urls)).toBe('created confirmed paid\n')
        })
      })
    })
  },
)
