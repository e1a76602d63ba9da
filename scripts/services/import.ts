import { readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import type { ClientResponse } from 'openapi/client.ts'
import type { components, operations } from 'openapi/generated/order-service.ts'
import { runCommand } from 'service-kit/process/command.ts'
import { StartFailure } from 'service-kit/process/start-failure.ts'
import { bodyOf, callAsStaff, orderService, reasonIn, staffAuthorization, unreachable } from './call-as-staff.ts'
import { createProgressBar } from './progress-bar.ts'

const usage = `Usage: npm run import -- FILE [--all-or-nothing]
  FILE              products: CSV with column names, or JSON Lines (*.ndjson, *.jsonl)
  --all-or-nothing  imports nothing when a line is wrong
USER_SERVICE_URL and ORDER_SERVICE_URL are the addresses of the services. TOKEN is an access token of a staff member; by
default, the program signs in as the sample staff member.`

type Job = components['schemas']['Job']
const pollMs = 200

/** Imports the products of a file, follows the job, and prints the wrong lines. Exits with 1 when there are any. */
await runCommand(async () => {
  const { file, allOrNothing } = readArguments()
  const text = readFile(file)
  const job = await followJob(await startJob(text, /\.(ndjson|jsonl)$/.test(file), allOrNothing))
  for (const { line, pointer, message } of job.errors)
    process.stdout.write(`${file}:${line}: ${[pointer.slice(1), message].filter(Boolean).join(' ')}\n`)
  const { total, processed, failed, status } = job
  const imported = status === 'failed' ? 0 : processed - failed
  process.stdout.write(`${imported} of ${total ?? 'an unknown number of'} lines imported, ${failed} wrong\n`)
  if (failed > 0) process.exitCode = 1
})

/** Sends the file. It is sent as it is, because the typed client sends only the first media type of the operation. */
async function startJob(body: string, isJsonLines: boolean, allOrNothing: boolean): Promise<number> {
  const headers = {
    authorization: await staffAuthorization(),
    'content-type': isJsonLines ? 'application/x-ndjson' : 'text/csv',
    'idempotency-key': crypto.randomUUID(),
  }
  const url = `${orderService.url}/api/imports/products?allOrNothing=${allOrNothing}`
  const response = await fetch(url, { method: 'POST', headers, body }).catch(error => {
    throw unreachable(orderService, error)
  })
  const answer = await response.json()
  if (response.status !== 202) throw new StartFailure(reasonIn(answer))
  return answer.id
}

async function followJob(jobId: number): Promise<Job> {
  const bar = createProgressBar(process.stderr)
  try {
    for (;;) {
      const job = bodyOf(
        await callAsStaff<operations, ClientResponse<operations['getJob']>>(orderService, service =>
          service.getJob({ path: { jobId } }),
        ),
      )
      bar.show(job.processed / (job.total ?? Number.NaN), `${job.processed} lines, ${job.failed} wrong`)
      if (job.finishedAt !== null) return job
      await wait(pollMs)
    }
  } finally {
    bar.clear()
  }
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      options: { 'all-or-nothing': { type: 'boolean', default: false } },
      allowPositionals: true,
    })
    const [file, ...others] = positionals
    if (file === undefined || others.length > 0) throw new Error('one file is needed')
    return { file, allOrNothing: values['all-or-nothing'] }
  } catch (error) {
    throw new StartFailure(usage, { cause: error })
  }
}

function readFile(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new StartFailure(`cannot read ${path}: ${error instanceof Error ? error.message : error}`, { cause: error })
  }
}
