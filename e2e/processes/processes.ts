import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** A program of this project, running in a process of its own, as its users run it. */
export interface Program extends AsyncDisposable {
  process: ChildProcess
  /** What it has written so far, to standard output and to standard error. */
  output: () => string
  errors: () => string
  /** Resolves with what matched, once its output does; rejects when it ends before. */
  says: (pattern: RegExp) => Promise<RegExpMatchArray>
  /** Its exit code. */
  ended: Promise<number | null>
  /** Sends a signal and waits for the end. */
  stop: (signal: NodeJS.Signals) => Promise<number | null>
}

export interface ProgramOptions {
  cwd?: string
  environment?: Record<string, string>
  /** The size of the largest file that it may write: what a full disk is to one program. */
  blocksOf512Bytes?: number
}

/** Runs one of the project's TypeScript files, or a package's JavaScript, named from the project's root. */
export function run(file: string, args: string[] = [], options: ProgramOptions = {}): Program {
  const { cwd, environment, blocksOf512Bytes } = options
  const path = fileURLToPath(new URL(`../../${file}`, import.meta.url))
  const limit = blocksOf512Bytes === undefined ? '' : `ulimit -f ${blocksOf512Bytes}; `
  const child = spawn('/bin/sh', ['-c', `${limit}exec "$@"`, 'sh', process.execPath, path, ...args], {
    cwd: cwd ?? fileURLToPath(new URL('../..', import.meta.url)),
    env: { PATH: process.env.PATH, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  let errors = ''
  child.stdout.setEncoding('utf8').on('data', text => {
    output += text
  })
  child.stderr.setEncoding('utf8').on('data', text => {
    errors += text
  })
  const ended = once(child, 'close').then(() => child.exitCode)

  const says = (pattern: RegExp) =>
    new Promise<RegExpMatchArray>((said, failed) => {
      const look = () => {
        const match = output.match(pattern)
        if (match) said(match)
      }
      look()
      child.stdout.on('data', look)
      child.once('close', () => failed(new Error(`${file} ended before it said ${pattern}:\n${output}${errors}`)))
    })
  const stop = (signal: NodeJS.Signals) => {
    child.kill(signal)
    return ended
  }
  const dispose = async () => void (await stop('SIGTERM'))
  return {
    process: child,
    output: () => output,
    errors: () => errors,
    says,
    ended,
    stop,
    [Symbol.asyncDispose]: dispose,
  }
}

/** Starts one service on any free port, and gives back where it is. */
export async function runService(
  folder: string,
  environment: Record<string, string>,
  options: ProgramOptions = {},
): Promise<Program & { url: string }> {
  const program = run(`${folder}/main.ts`, [], { ...options, environment: { PORT: '0', ...environment } })
  const [, url = ''] = await program.says(/"url":"([^"]+)".*"message":"listening"/)
  return { ...program, url }
}
