import { createClient } from 'openapi/client.ts'
import contract from 'openapi/generated/order-service.json' with { type: 'json' }
import type { operations } from 'openapi/generated/order-service.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { run } from '../processes/processes.ts'
import { startExampleShop } from './example-shop.ts'

describe('npm run report', { timeout: 120_000 }, () => {
  let environment: Record<string, string> = {}

  beforeAll(async () => {
    const shop = await startExampleShop()
    environment = { ...shop.environment, TZ: 'UTC' }
    await createClient<operations>(contract, { url: shop.ordersUrl, timeoutMs: 10_000 }).createSampleOrder()
    return shop.stop
  })

  const report = async (args: string[], variables = {}) => {
    const program = run('scripts/services/report.ts', args, { environment: { ...environment, ...variables } })
    return { exitCode: await program.exitCode, stdout: program.stdout(), stderr: program.stderr() }
  }

  it.for([
    [['sales', '--by', 'week'], /^Net sales by week, [\s\S]*\n\d{4}-W\d\d {2}[█-▏]+ USD [\d,]+\.\d\d\n$/],
    [['sales', '--by', 'product', '--time-zone', 'Europe/Berlin'], /\nSAMPLE +[█-▏]+ USD [\d,]+\.\d\d\n/],
    [['stock', '--pace-days', '7'], /^Days until the stock runs out\n/],
    [['customers'], /\nJohn Doe +[█-▏]+ USD /],
    [['funnel'], /\nPlaced +[█-▏]+ \d+, 100 %\n/],
  ] as const)('%o prints bars, without colors when standard output is no terminal', async ([args, output]) => {
    const { exitCode, stdout, stderr } = await report([...args])
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    expect(stdout).toMatch(output)
    expect(stdout).not.toContain('\u001b')
  })

  it.for([
    [[], {}, /^Usage: npm run report/],
    [['profits'], {}, /^Usage: npm run report/],
    [['sales', '--yaml'], {}, /^Usage: npm run report/],
    [['sales', '--by', 'year'], {}, /^by must be equal to one of the allowed values: .*\n$/],
    [['sales', '--time-zone', 'Nowhere'], {}, /^timeZone must be the name of a time zone\n$/],
    [['funnel'], { TOKEN: 'wrong' }, /^the Order Service responded: The access token /],
    [['funnel'], { USER_SERVICE_URL: 'http://127.0.0.1:1' }, /^cannot get a token from http:\/\/127\.0\.0\.1:1: .+\n$/],
    [['funnel'], { ORDER_SERVICE_URL: 'http://127.0.0.1:1' }, /^cannot reach the Order Service at .+\n$/],
  ] as const)('exits with 1 and the reason: %o with %o', async ([args, variables, reason]) => {
    const { exitCode, stderr } = await report([...args], variables)
    expect(exitCode).toBe(1)
    expect(stderr).toMatch(reason)
  })
})
