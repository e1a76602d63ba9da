const width = 30

/** Shows how much of a work is done, in one line of a terminal. Nothing is printed elsewhere. */
export interface ProgressBar {
  /** `share` is from 0 to 1, or NaN while it is not known. Shows at most ten states a second. */
  show: (share: number, text: string) => void
  /** Removes the line. */
  clear: () => void
}

export function createProgressBar(output: { isTTY?: boolean; write: (text: string) => void }): ProgressBar {
  const [periodMs, eraseLine] = [100, '\r\u001b[K']
  let shownAt = Number.NEGATIVE_INFINITY
  return {
    show(share, text) {
      const now = performance.now()
      if (!output.isTTY || now - shownAt < periodMs) return
      shownAt = now
      output.write(`${eraseLine}${barOf(share)} ${text}`)
    },
    clear: () => void (output.isTTY && output.write(eraseLine)),
  }
}

/** `[█████     ]  50 %` */
export function barOf(share: number): string {
  const done = Math.max(0, Math.min(1, share || 0))
  const filled = Math.floor(done * width)
  return `[${'█'.repeat(filled)}${' '.repeat(width - filled)}] ${String(Math.floor(done * 100)).padStart(3)} %`
}
