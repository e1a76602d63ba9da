import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import orderContract from 'openapi/generated/order-service.json' with { type: 'json' }
import userContract from 'openapi/generated/user-service.json' with { type: 'json' }
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestedShop } from '../../order-service/testing.ts'
import { startShop } from '../../order-service/testing.ts'
import { isInstalled } from '../processes/programs.ts'

const curl = isInstalled('curl')
if (!curl) console.warn('The quick starts are skipped: there is no curl.')

describe.skipIf(!curl)('the quick start of the documentation', () => {
  let shop: TestedShop
  beforeAll(async () => {
    shop = await startShop()
  })
  afterAll(() => shop.stop())

  it.each([
    { service: 'user-service', contract: userContract, last: '"kty":"EC"' },
    { service: 'order-service', contract: orderContract, last: '"sku":"MUG-BLUE"' },
  ])('of the $service is five lines that succeed one after the other', async ({ contract, last }) => {
    const [, block = ''] = contract.info.description.match(/^## Quick start\n[^#]*?```bash\n(.*?)```/ms) ?? []
    const lines = block
      .replaceAll(userContract.servers[0]?.url ?? '', shop.users.url)
      .replaceAll(orderContract.servers[0]?.url ?? '', shop.url)
      .trim()
      .split('\n')
    expect(lines).toHaveLength(5)
    const commands = lines.map(line => line.replace('curl ', 'curl --fail-with-body -sS '))
    const { stdout } = await promisify(execFile)('bash', ['-euo', 'pipefail', '-c', commands.join('\necho\n')])
    expect(stdout.split('\n').at(-1)).toContain(last)
  })
})
