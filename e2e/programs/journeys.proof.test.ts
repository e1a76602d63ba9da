import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from 'service-kit/testing/process.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Program } from '../processes/processes.ts'
import { run } from '../processes/processes.ts'

/** As much as is read of what `redocly respect` reports, by the file's URL. */
interface Report {
  files: Record<string, { executedWorkflows: { status: string; executedSteps: Step[] }[] }>
}
interface Step {
  stepId: string
  status: string
  checks: { name: string; passed: boolean; message: string }[]
}

const folder = mkdtempSync(join(tmpdir(), 'journeys-'))
const names = readdirSync(join(import.meta.dirname, '../../openapi/workflows')).map(file => file.split('.', 1)[0] ?? '')
const quiet = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }

describe('the journeys, as npm start serves them', () => {
  let started: Program
  let report: Report
  beforeAll(async () => {
    const [users, orders] = [await freePort(), await freePort()]
    settings('user-service', { PORT: users })
    settings('order-service', { PORT: orders, USER_SERVICE_URL: `http://localhost:${users}` })
    started = run('scripts/start.ts', [], { cwd: folder })
    await started.says(/Ctrl-C stops both/)
    const served = await Promise.all([users, orders].map(port => journeysOf(`http://localhost:${port}`)))
    report = await follow(served.flat())
  }, 120_000)
  afterAll(async () => {
    await started.stop('SIGTERM')
    rmSync(folder, { recursive: true })
  })

  it.each(names)('%s comes true, step by step', name => {
    const [, told] = Object.entries(report.files).find(([url]) => url.endsWith(`/workflows/${name}.arazzo.yaml`)) ?? []
    const workflows = told?.executedWorkflows ?? []
    const failures = workflows
      .flatMap(({ executedSteps }) => executedSteps)
      .flatMap(({ stepId, checks }) => checks.filter(({ passed }) => !passed).map(check => ({ stepId, ...check })))
    expect(failures).toEqual([])
    expect(workflows.map(({ status }) => status)).toEqual(['success'])
  })
})

function settings(service: string, values: Record<string, string | number>): void {
  const all = { DATABASE_URL: 'sqlite::memory:', ...values }
  mkdirSync(join(folder, service))
  writeFileSync(
    join(folder, service, '.env'),
    Object.entries(all)
      .map(each => `${each.join('=')}\n`)
      .join(''),
  )
}

/** Where the journeys are that a service's contract names. */
async function journeysOf(url: string): Promise<string[]> {
  const contract: { info: { 'x-journeys': string[] } } = await (await fetch(`${url}/openapi.json`)).json()
  return contract.info['x-journeys'].map(name => `${url}/workflows/${name}.arazzo.yaml`)
}

async function follow(urls: string[]): Promise<Report> {
  const output = join(folder, 'report.json')
  const redocly = run('node_modules/@redocly/cli/bin/cli.js', ['respect', ...urls, '--json-output', output], {
    environment: quiet,
  })
  await redocly.ended
  if (!existsSync(output)) throw new Error(redocly.errors())
  return JSON.parse(readFileSync(output, 'utf8'))
}
