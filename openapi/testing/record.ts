import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** What a test has seen come true of what the contracts say. */
export type Seen =
  /** An answer that a service gave over HTTP; `problem` is the slug of its type, or the code of an error of OAuth. */
  | { kind: 'answer'; service: string; operationId: string; status: number; problem?: string | undefined }
  /** A named example of a response that a service gave just so. */
  | { kind: 'example'; service: string; operationId: string; status: number; name: string }
  /** A status that an operation could not be brought to, for want of PostgreSQL. */
  | { kind: 'unreachable'; service: string; operationId: string; status: number }
  /** A failure of the User Service that an operation was told to expect, answered as it says. */
  | { kind: 'upstream'; operationId: string; failure: string }
  /** A cell of the access matrix: somebody called an operation, and got what the contract says. */
  | { kind: 'access'; service: string; operationId: string; caller: string }

const folder = join(import.meta.dirname, '../../dist/coverage/contract/seen')
const known = new Set<string>()

/** Keeps what a test has seen, once, for the report that `scripts/contract-report.ts` writes of the whole run. */
export function record(seen: Seen): void {
  const line = JSON.stringify(seen)
  if (known.has(line)) return
  known.add(line)
  mkdirSync(folder, { recursive: true })
  appendFileSync(join(folder, `${process.pid}.jsonl`), `${line}\n`)
}

/** What the tests of the last run have seen, each thing once. */
export function recorded(): Seen[] {
  mkdirSync(folder, { recursive: true })
  const lines = readdirSync(folder).flatMap(file => readFileSync(join(folder, file), 'utf8').trim().split('\n'))
  return [...new Set(lines)].map(line => JSON.parse(line))
}

/** Vitest's global setup: a run begins with nothing seen. */
export function setup(): void {
  rmSync(folder, { recursive: true, force: true })
}
