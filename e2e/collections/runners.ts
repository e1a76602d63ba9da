import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'

const execute = promisify(execFile)

/** The folder, from the root, with the packages of the programs that run collections. */
export const runners = 'e2e/collections/runners'
const packages = join(import.meta.dirname, 'runners/node_modules')

/** A request that was sent, with the status of its response and the messages of its failed checks. */
export interface Sent {
  name: string
  status: number | undefined
  failures: string[]
}

/**
 * Runs folders of the collections in `collections`, with values for their variables. Returns what was sent, in order. A
 * request that is sent until its response has arrived is there once, as it was last.
 */
type Run = (collections: string, folders: string[], variables: Record<string, string>) => Promise<Sent[]>

/** The parts of newman's report that are read. */
interface NewmanReport {
  run: {
    executions: {
      item: { name: string }
      response?: { code: number }
      assertions?: { error?: { message: string } }[]
      testScript?: { error?: { message: string } }[]
    }[]
  }
}

const runInNewman: Run = async (collections, folders, variables) => {
  const report = join(collections, 'newman.json')
  const file = join(collections, 'order-management.postman_collection.json')
  await runProgram(collections, 'newman/bin/newman.js', [
    ...['run', file, ...folders.flatMap(folder => ['--folder', folder.split('/').at(-1) ?? ''])],
    ...['--reporters', 'json', '--reporter-json-export', report, '--timeout', '120000'],
    ...withValues(variables),
  ])
  const { run }: NewmanReport = JSON.parse(readFileSync(report, 'utf8'))
  return lastAttempts(
    run.executions.map(({ item, response, assertions = [], testScript = [] }) => ({
      name: item.name,
      status: response?.code,
      failures: [...assertions, ...testScript].flatMap(({ error }) => (error ? [error.message] : [])),
    })),
  )
}

/** The parts of the report of Bruno's CLI that are read. */
interface BrunoReport {
  results: {
    name: string
    response: { status: number | null }
    error: string | null
    testResults: { status: string; description: string; error?: string }[]
  }[]
}

const runInBruno: Run = async (collections, folders, variables) => {
  const report = join(collections, 'bruno.json')
  await runProgram(join(collections, 'bruno'), '@usebruno/cli/bin/bru.js', [
    ...['run', ...folders, '-r', '--env', 'local', '--reporter-json', report, '--reporter-skip-body'],
    ...withValues(variables),
  ])
  const reports: BrunoReport[] = JSON.parse(readFileSync(report, 'utf8'))
  return lastAttempts(
    reports.flatMap(({ results }) =>
      results.map(({ name, response, error, testResults }) => ({
        name: name.split('/').at(-1) ?? '',
        status: response.status ?? undefined,
        failures: [
          ...(error ? [error] : []),
          ...testResults.filter(({ status }) => status !== 'pass').map(each => each.error ?? each.description),
        ],
      })),
    ),
  )
}

export const runs: Record<string, Run> = { newman: runInNewman, "Bruno's CLI": runInBruno }

/** Both programs exit with an error when a check fails, which their reports tell, too. */
async function runProgram(cwd: string, program: string, args: string[]): Promise<void> {
  await execute(process.execPath, [join(packages, program), ...args], { cwd, maxBuffer: 64 * 1024 * 1024 }).catch(
    failed => {
      if (typeof failed.code !== 'number') throw failed
    },
  )
}

function withValues(variables: Record<string, string>): string[] {
  return Object.entries(variables).flatMap(([name, value]) => ['--env-var', `${name}=${value}`])
}

function lastAttempts(sent: Sent[]): Sent[] {
  return sent.filter(({ name }, index) => sent[index + 1]?.name !== name)
}
