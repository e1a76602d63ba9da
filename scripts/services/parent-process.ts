const parentCheckMs = 200

/**
 * Calls `stop` when the parent process ends, if npm runs this program: npm runs it through a shell and sends SIGTERM to that
 * shell, which ends without passing the signal on. The operating system then gives this process another parent. A process
 * that was started directly may outlive its parent (`nohup node scripts/start.ts &`).
 */
export function stopWithNpm(script: string, stop: () => void): void {
  if (!process.env.npm_lifecycle_script?.includes(script)) return
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    stop()
  }, parentCheckMs)
  timer.unref()
}
