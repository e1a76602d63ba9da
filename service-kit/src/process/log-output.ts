import { writeSync } from 'node:fs'

/** Where a logger writes its lines. Each line ends with a line feed. */
export interface LogOutput {
  write: (line: string) => void
  /** Writes what waits, without the event loop. Gives up when nothing can be written for some time. */
  flush: () => void
}

/** The maximum number of characters that wait for an output that does not accept them, about 15,000 lines. */
const maxWaiting = 4 * 1024 * 1024

/** An output that is full for the moment is tried again after this time, and one that failed after a longer time. */
const fullRetryMs = 10
const failedRetryMs = 1000

/** How long `flush` waits for an output that accepts nothing. Shorter than the time between the log and the deadline. */
const flushMs = 150

/**
 * Writes lines to a file descriptor: all lines of one event-loop turn with one system call, which does not wait. While
 * the descriptor accepts nothing, a maximum number of characters waits, and further lines are lost. `onLost` receives the number of
 * lost lines as soon as all waiting lines are written.
 *
 * A pipe has to be in non-blocking mode. A blocking write in libuv's thread pool would occupy a thread that hashes
 * passwords, and the process could not end, because its end waits for all threads of the pool.
 */
export function createLogOutput(fd: number, onLost: (lines: number) => void, write = writeSync): LogOutput {
  let lines = ''
  let rest = Buffer.alloc(0) // of a text that was written in part
  let lost = 0
  let isScheduled = false

  /** Writes until nothing waits. Returns the time after which to try again, or 0. */
  const writeWaiting = (): number => {
    try {
      while (rest.length > 0 || lines !== '') {
        if (rest.length === 0) {
          rest = Buffer.from(lines)
          lines = ''
        }
        rest = rest.subarray(write(fd, rest))
      }
      return 0
    } catch (error) {
      return error instanceof Error && 'code' in error && error.code === 'EAGAIN' ? fullRetryMs : failedRetryMs
    }
  }
  const writeInTurn = () => {
    isScheduled = false
    const retryMs = writeWaiting()
    if (retryMs > 0) {
      isScheduled = true
      setTimeout(writeInTurn, retryMs).unref()
    } else if (lost > 0) {
      const lostLines = lost
      lost = 0
      onLost(lostLines)
    }
  }
  return {
    write(line) {
      if (lines.length + rest.length > maxWaiting) {
        lost++
        return
      }
      lines += line
      if (isScheduled) return
      isScheduled = true
      setImmediate(writeInTurn)
    },
    flush() {
      let waited = 0
      let left = Number.POSITIVE_INFINITY
      while (writeWaiting() === fullRetryMs && waited < flushMs) {
        waited = rest.length + lines.length < left ? 0 : waited + fullRetryMs
        left = rest.length + lines.length
        sleepSync(fullRetryMs)
      }
    },
  }
}

function sleepSync(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)
}
