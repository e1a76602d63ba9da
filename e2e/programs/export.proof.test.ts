import { createClient } from 'openapi/client.ts'
import contract from 'openapi/generated/order-service.json' with { type: 'json' }
import type { operations } from 'openapi/generated/order-service.ts'
import { serve } from 'openapi/testing/server.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { run } from '../processes/processes.ts'
import { startExampleShop } from './example-shop.ts'

describe('npm run export', { timeout: 120_000 }, () => {
  let environment: Record<string, string> = {}

  beforeAll(async () => {
    const shop = await startExampleShop()
    environment = shop.environment
    await createClient<operations>(contract, { url: shop.ordersUrl, timeoutMs: 10_000 }).createSampleOrder()
    return shop.stop
  })

  const runExport = async (args: string[], variables = {}) => {
    const program = run('scripts/services/export.ts', args, { environment: { ...environment, ...variables } })
    return { exitCode: await program.exitCode, stdout: program.stdout(), stderr: program.stderr() }
  }

  it.for([
    [['orders'], /^\{"id":101,.*\n(\{.*\n)*$/],
    [['orders', '--format', 'csv', '--status', 'cancelled'], /^id,userId,user\.id,.*\r\n(\d+,.*,cancelled,.*\r\n)+$/],
    [['lines', '--format', 'csv', '--user', '1'], /^orderId,userId,status,.*\r\n(\d+,1,.*\r\n)+$/],
    [['events', '--from', '2020-01-01', '--to', '2020-01-02'], /^$/],
    [['events', '--format', 'ndjson'], /^\{"id":1,"orderId":101,.*\n(\{"id":\d+,"orderId":\d+,.*\n)+$/],
  ] as const)('%o writes the export, and nothing else when standard error is no terminal', async ([args, output]) => {
    const { exitCode, stdout, stderr } = await runExport([...args])
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    expect(stdout).toMatch(output)
  })

  it('exits with 1 when the response is incomplete, after what it has got', async () => {
    await using broken = await serve((_request, response) => {
      response.writeHead(200, { 'Content-Type': 'application/x-ndjson' })
      response.write('{"id":101}\n', () => response.destroy())
    })
    expect(await runExport(['orders'], { ORDER_SERVICE_URL: broken.url, TOKEN: 'any' })).toEqual({
      exitCode: 1,
      stdout: '{"id":101}\n',
      stderr: expect.stringMatching(/^incomplete, after 1 lines: .+\n$/),
    })
  })

  it.for([
    [[], {}, /^Usage: npm run -s export/],
    [['products'], {}, /^Usage: npm run -s export/],
    [['orders', '--format', 'xml'], {}, /^Usage: npm run -s export/],
    [['orders', '--status', 'lost'], {}, /^status\/0 must be equal to one of the allowed values: .*\n$/],
    [['orders'], { TOKEN: 'wrong' }, /^the Order Service responded: The access token /],
    [['orders'], { ORDER_SERVICE_URL: 'http://127.0.0.1:1' }, /^cannot reach the Order Service at .+\n$/],
  ] as const)('exits with 1 and the reason: %o with %o', async ([args, variables, reason]) => {
    const { exitCode, stdout, stderr } = await runExport([...args], variables)
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' })
    expect(stderr).toMatch(reason)
  })
})
