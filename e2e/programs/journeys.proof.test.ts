import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve } from 'openapi/testing/server.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from '../processes/processes.ts'
import { startShop } from './started-shop.ts'

/** The parts of the JSON report of `redocly respect` that the test reads. `files` is by URL. */
interface Report {
  files: Record<string, { executedWorkflows: { status: string; executedSteps: Step[] }[] }>
}
interface Step {
  stepId: string
  status: string
  checks: { name: string; passed: boolean; message: string }[]
}

const folder = mkdtempSync(join(tmpdir(), 'journeys-'))
const journeys = readdirSync(join(import.meta.dirname, '../../openapi/workflows')).map(
  file => file.split('.', 1)[0] ?? '',
)
const redoclySettings = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }

describe('the journeys that npm start serves', () => {
  let shop: Awaited<ReturnType<typeof startShop>>
  let receiver: Awaited<ReturnType<typeof serve>>
  let report: Report
  beforeAll(async () => {
    shop = await startShop()
    const urls = await Promise.all([shop.usersUrl, shop.ordersUrl].map(journeyUrls))
    receiver = await serve((_request, response) => response.writeHead(204).end())
    report = await runJourneys(urls.flat(), { warehouse: receiver.url, mailing: receiver.url })
  }, 120_000)
  afterAll(async () => {
    await shop.stop()
    await receiver[Symbol.asyncDispose]()
    rmSync(folder, { recursive: true })
  })

  it.each(journeys)('%s succeeds in every step', name => {
    const [, result] =
      Object.entries(report.files).find(([url]) => url.endsWith(`/workflows/${name}.arazzo.yaml`)) ?? []
    const workflows = result?.executedWorkflows ?? []
    const steps = workflows.flatMap(({ executedSteps }) => executedSteps)
    const lastAttempts = new Map(steps.map(step => [step.stepId, step])) // a step with retries is in the report each time
    const failures = [...lastAttempts.values()].flatMap(({ stepId, checks }) =>
      checks.filter(({ passed }) => !passed).map(check => ({ stepId, ...check })),
    )
    expect(failures).toEqual([])
    expect(workflows.map(({ status }) => status)).toEqual(['success'])
  })
})

/** The URLs of the journeys in a service's contract (`x-journeys`). */
async function journeyUrls(url: string): Promise<string[]> {
  const contract: { info: { 'x-journeys': string[] } } = await (await fetch(`${url}/openapi.json`)).json()
  return contract.info['x-journeys'].map(name => `${url}/workflows/${name}.arazzo.yaml`)
}

/** Executes the journeys with `redocly respect`, with the inputs that have no default on this machine. */
async function runJourneys(urls: string[], inputs: Record<string, string>): Promise<Report> {
  const output = join(folder, 'report.json')
  const redocly = run(
    'node_modules/@redocly/cli/bin/cli.js',
    ['respect', ...urls, '--input', JSON.stringify(inputs), '--json-output', output],
    {
      environment: redoclySettings,
    },
  )
  await redocly.exitCode
  if (!existsSync(output)) throw new Error(redocly.stderr())
  return JSON.parse(readFileSync(output, 'utf8'))
}
