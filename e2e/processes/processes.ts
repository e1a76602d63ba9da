import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { isAbsolute, resolve } from 'node:path'

/** A program of this project in its own process, started as an operator starts it. */
export interface Program extends AsyncDisposable {
  /** The text that was written to standard output so far. */
  stdout: () => string
  /** The text that was written to standard error so far. */
  stderr: () => string
  /** Resolves with the match as soon as standard output matches. Rejects when the program exits before. */
  waitForOutput: (pattern: RegExp) => Promise<RegExpMatchArray>
  /** Resolves when the program exits; null when a signal ended it. */
  exitCode: Promise<number | null>
  /** Sends a signal that does not end the program. */
  signal: (signal: NodeJS.Signals) => void
  /** Sends a signal, waits for the exit and returns the exit code. */
  stop: (signal: NodeJS.Signals) => Promise<number | null>
}

export interface ProgramOptions {
  cwd?: string
  environment?: Record<string, string>
  /** The maximum size of a file that the program may write (`ulimit -f`). Simulates a full disk. */
  blocksOf512Bytes?: number
  /** The network namespace to run in. By default, that of the test. */
  namespace?: string
}

/** Runs a TypeScript file of the project, or any JavaScript file. Relative paths start at the project root. */
export function run(file: string, args: string[] = [], options: ProgramOptions = {}): Program {
  const { cwd, environment, blocksOf512Bytes, namespace } = options
  const path = resolve(import.meta.dirname, '../..', file)
  const limit = blocksOf512Bytes === undefined ? '' : `ulimit -f ${blocksOf512Bytes}; `
  const inNamespace = namespace === undefined ? '' : `ip netns exec ${namespace} `
  const child = spawn('/bin/sh', ['-c', `${limit}exec ${inNamespace}"$@"`, 'sh', process.execPath, path, ...args], {
    cwd: cwd ?? resolve(import.meta.dirname, '../..'),
    env: { PATH: process.env.PATH, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', text => {
    stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', text => {
    stderr += text
  })
  const exitCode = once(child, 'close').then(() => child.exitCode)

  const waitForOutput = (pattern: RegExp) =>
    new Promise<RegExpMatchArray>((resolve, reject) => {
      const check = () => {
        const match = stdout.match(pattern)
        if (match) resolve(match)
      }
      check()
      child.stdout.on('data', check)
      child.once('close', () =>
        reject(new Error(`${file} exited before its output matched ${pattern}:\n${stdout}${stderr}`)),
      )
    })
  const stop = (signal: NodeJS.Signals) => {
    child.kill(signal)
    return exitCode
  }
  const dispose = async () => void (await stop('SIGTERM'))
  return {
    stdout: () => stdout,
    stderr: () => stderr,
    waitForOutput,
    exitCode,
    signal: signal => void child.kill(signal),
    stop,
    [Symbol.asyncDispose]: dispose,
  }
}

/** Settings of services in tests: any free port, a stop at once, and no request that is refused as too many. */
const settings = { PORT: '0', DRAIN_SECONDS: '0', MAX_REQUESTS_IN_PROGRESS: '10000' }

/** Starts one service on a free port and waits until it listens. `folder` can be that of a bundle. */
export async function runService(
  folder: string,
  environment: Record<string, string>,
  options: ProgramOptions = {},
): Promise<Program & { url: string }> {
  const program = run(`${folder}/${isAbsolute(folder) ? 'main.js' : 'main.ts'}`, [], {
    ...options,
    environment: { ...settings, ...environment },
  })
  const [, url = ''] = await program.waitForOutput(/"url":"([^"]+)".*"message":"listening"/)
  return { ...program, url }
}
