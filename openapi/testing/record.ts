import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** A statement of a contract that a test has observed. */
export type Observation =
  /** A response over HTTP. `problem` is the slug of the problem type, or the code of an OAuth error. */
  | { kind: 'response'; service: string; operationId: string; status: number; problem?: string | undefined }
  /** A named response example that a service returned exactly. */
  | { kind: 'example'; service: string; operationId: string; status: number; name: string }
  /** A status that could not be produced, because PostgreSQL was not available. */
  | { kind: 'unreachable'; service: string; operationId: string; status: number }
  /** A failure of the User Service, to which the operation responded as its contract defines. */
  | { kind: 'upstream'; operationId: string; failure: string }
  /** An event that a service recorded with its effect. */
  | { kind: 'event'; service: string; type: string }
  /** A cell of the access matrix: a caller called the operation and got the result that the contract defines. */
  | { kind: 'access'; service: string; operationId: string; caller: string }

const folder = join(import.meta.dirname, '../../dist/coverage/contract/seen')
const recordedLines = new Set<string>()

/** Stores an observation once, for the report of the whole test run (`scripts/contract-report.ts`). */
export function record(observation: Observation): void {
  const line = JSON.stringify(observation)
  if (recordedLines.has(line)) return
  recordedLines.add(line)
  mkdirSync(folder, { recursive: true })
  appendFileSync(join(folder, `${process.pid}.jsonl`), `${line}\n`)
}

/** The observations of the last test run, without duplicates. */
export function readObservations(): Observation[] {
  mkdirSync(folder, { recursive: true })
  const lines = readdirSync(folder).flatMap(file => readFileSync(join(folder, file), 'utf8').trim().split('\n'))
  return [...new Set(lines)].map(line => JSON.parse(line))
}

/** Vitest's global setup: removes the observations of earlier test runs. */
export function setup(): void {
  rmSync(folder, { recursive: true, force: true })
}
