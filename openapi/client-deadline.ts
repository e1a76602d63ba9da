/** Like `AbortSignal.timeout`, until `end` is called. */
export function startDeadline(ms: number): { signal: AbortSignal; end: () => void } {
  const controller = new AbortController()
  const abort = () => controller.abort(new DOMException('The call took too long.', 'TimeoutError'))
  const timer = setTimeout(abort, ms)
  return { signal: controller.signal, end: () => clearTimeout(timer) }
}
