import { Problem } from 'service-kit/problems/problem.ts'
import type { Logger } from 'service-kit/process/logger.ts'
import type { Listen } from 'service-kit/process/periodic-work.ts'
import { repeatPeriodically } from 'service-kit/process/periodic-work.ts'
import type { Tracing } from 'service-kit/tracing/tracing.ts'
import { traceWork } from 'service-kit/tracing/tracing.ts'
import type { Lease } from '../leases/lease-store.ts'
import type { CatalogueStores } from '../products/products.ts'
import type { FileLine } from './file-lines.ts'
import { linesOf, UnreadableFile } from './file-lines.ts'
import type { Importer } from './imported-products.ts'
import { importLine, lineErrorsOf } from './imported-products.ts'
import type { JobProgress, JobStore, LineError, OpenJob } from './job-store.ts'
import { isTemporary } from './job-store.ts'

export type ImportStores = CatalogueStores & { jobs: JobStore }

/** The dependencies of the imports. */
export interface ImportParts {
  jobs: JobStore
  lease: Lease
  /** Runs work on stores that share one transaction. */
  inTransaction: <Result>(work: (stores: ImportStores) => Promise<Result>) => Promise<Result>
  /** Reports the jobs that this process has committed. */
  added: { listen: Listen }
  log: Logger
  tracing?: Tracing | undefined
}

/** How often to look for the jobs of replicas that have ended, and for those whose work failed. */
const periodMs = 2000
/** How often the lease is renewed during a job: a few times within its duration. */
const renewalMs = 4000
/** How many errors a job reports. */
const maxErrors = 100
/** All writers of SQLite wait for one transaction. */
const maxLinesTogether = 1000

/** Another replica has continued the job. */
class Overtaken extends Error {}
/** A line is wrong, so all of them are rolled back. */
class NothingImported extends Error {
  readonly progress: JobProgress
  constructor(progress: JobProgress) {
    super('a line is wrong')
    this.progress = progress
  }
}

/**
 * Runs the jobs that have not ended, the oldest first: those of a former process continue after their last line. One replica
 * at a time does so. Returns a function that ends the work after the present line.
 */
export function startImports(parts: ImportParts): () => Promise<void> {
  const { jobs, lease, added, log, tracing } = parts
  let ended = false
  const runJobs = async () => {
    if (ended || !(await jobs.hasOpen()) || !(await lease.claim())) return
    try {
      await traceWork(tracing, 'import files', async () => {
        for (let job = await jobs.findOpen(); job && !ended; job = await jobs.findOpen())
          await runJob(parts, job, () => ended)
      })
    } catch (error) {
      if (!(error instanceof Overtaken)) throw error
    } finally {
      await lease.release()
    }
  }
  const stop = repeatPeriodically(periodMs, log, runJobs, added.listen)
  return () => {
    ended = true
    return stop()
  }
}

async function runJob(parts: ImportParts, job: OpenJob, hasEnded: () => boolean): Promise<void> {
  const { jobs, log } = parts
  let lines: FileLine[]
  try {
    lines = readFile(job)
  } catch (error) {
    if (!(error instanceof UnreadableFile)) log.error({ err: error, jobId: job.id }, 'a file could not be read')
    const lineError = error instanceof UnreadableFile ? error.lineError : unexpected(1)
    if (!(await jobs.advance(job.id, 0, { processed: 0, failed: 1, errors: [lineError] }))) throw new Overtaken()
    return jobs.end(job.id, 'failed')
  }
  await jobs.begin(job.id, lines.length)
  if (job.allOrNothing) return importTogether(parts, job, lines)
  if (await importEach(parts, job, lines, hasEnded)) await jobs.end(job.id, 'succeeded')
}

function readFile({ mediaType, body, allOrNothing }: OpenJob): FileLine[] {
  const lines = linesOf(mediaType, body)
  const surplus = allOrNothing ? lines[maxLinesTogether] : undefined
  if (surplus) throw new UnreadableFile(surplus.line, `must not exist: allOrNothing allows ${maxLinesTogether} lines`)
  return lines
}

/** Imports each line in its own transaction, which also stores that the line is processed. Returns false when the work was ended. */
async function importEach(
  { jobs, lease, inTransaction, log }: ImportParts,
  job: OpenJob,
  lines: FileLine[],
  hasEnded: () => boolean,
): Promise<boolean> {
  let progress: JobProgress = { processed: job.processed, failed: job.failed, errors: job.errors }
  let renewAt = performance.now() + renewalMs
  for (const line of lines.slice(job.processed)) {
    if (hasEnded()) return false
    if (performance.now() > renewAt) {
      if (!(await lease.claim())) throw new Overtaken()
      renewAt = performance.now() + renewalMs
    }
    const after = progress.processed
    const imported = { ...progress, processed: after + 1 }
    try {
      await inTransaction(async stores => {
        if (!(await stores.jobs.advance(job.id, after, imported))) throw new Overtaken()
        await importLine(stores, line, importerOf(job))
      })
      progress = imported
    } catch (error) {
      if (error instanceof Overtaken || isTemporary(error)) throw error
      progress = withErrors(imported, errorsOf(error, line, job, log))
      if (!(await jobs.advance(job.id, after, progress))) throw new Overtaken()
    }
  }
  return true
}

/** Imports all lines in one transaction, in the order of their SKUs, so that concurrent orders cannot deadlock. */
async function importTogether(
  { jobs, inTransaction, log }: ImportParts,
  job: OpenJob,
  lines: FileLine[],
): Promise<void> {
  const sorted = lines.toSorted((one, other) => (skuOf(one) < skuOf(other) ? -1 : Number(skuOf(one) > skuOf(other))))
  const all: JobProgress = { processed: lines.length, failed: 0, errors: [] }
  try {
    await inTransaction(async stores => {
      if (!(await stores.jobs.advance(job.id, 0, all))) throw new Overtaken()
      let progress = all
      for (const line of sorted) {
        try {
          await importLine(stores, line, importerOf(job))
        } catch (error) {
          if (!(error instanceof Problem)) throw error
          progress = withErrors(progress, errorsOf(error, line, job, log))
        }
      }
      if (progress.failed > 0) throw new NothingImported(progress)
      await stores.jobs.end(job.id, 'succeeded')
    })
  } catch (error) {
    if (error instanceof Overtaken || isTemporary(error)) throw error
    if (!(error instanceof NothingImported)) log.error({ err: error, jobId: job.id }, 'a file could not be imported')
    const failure = error instanceof NothingImported ? error.progress : withErrors(all, [unexpected(1)])
    const errors = failure.errors.toSorted((one, other) => one.line - other.line)
    if (!(await jobs.advance(job.id, 0, { ...failure, errors }))) throw new Overtaken()
    await jobs.end(job.id, 'failed')
  }
}

function importerOf({ id, byUserId }: OpenJob): Importer {
  return { userId: byUserId ?? undefined, reason: `Import ${id}` }
}

function errorsOf(error: unknown, { line }: FileLine, { id: jobId }: OpenJob, log: Logger): LineError[] {
  if (error instanceof Problem) return lineErrorsOf(line, error)
  log.error({ err: error, jobId, line }, 'a line could not be imported')
  return [unexpected(line)]
}

function unexpected(line: number): LineError {
  return { line, pointer: '', message: 'could not be imported; operators find the reason in the log' }
}

function withErrors(progress: JobProgress, errors: LineError[]): JobProgress {
  return { ...progress, failed: progress.failed + 1, errors: [...progress.errors, ...errors].slice(0, maxErrors) }
}

function skuOf(line: FileLine): string {
  return 'value' in line ? String(Object(line.value).sku) : ''
}
