import { readFileSync } from 'node:fs'
import { root } from '../servers/processes.ts'

/** The parts of a .cpuprofile that are read. */
interface CpuProfile {
  nodes: { id: number; callFrame: { functionName: string; url: string; lineNumber: number } }[]
  samples: number[]
  /** In microseconds. */
  timeDeltas: number[]
}

/** A function with its self time. */
interface HotFrame {
  frame: string
  micros: number
}

/** Returns the functions with the most self time in the last seconds of a profile, the slowest first. */
export function readHottestFrames(
  file: string,
  { lastSeconds, count }: { lastSeconds: number; count: number },
): HotFrame[] {
  const { nodes, samples, timeDeltas }: CpuProfile = JSON.parse(readFileSync(file, 'utf8'))
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, describeFrame(callFrame)]))
  const selfTimes = new Map<string, number>()
  let sinceEnd = 0
  for (let index = samples.length - 1; index >= 0 && sinceEnd < lastSeconds * 1e6; index--) {
    const frame = frames.get(samples[index] ?? 0) ?? ''
    const micros = timeDeltas[index] ?? 0
    selfTimes.set(frame, (selfTimes.get(frame) ?? 0) + micros)
    sinceEnd += micros
  }
  return [...selfTimes]
    .map(([frame, micros]) => ({ frame, micros }))
    .sort((one, other) => other.micros - one.micros)
    .slice(0, count)
}

function describeFrame({ functionName, url, lineNumber }: CpuProfile['nodes'][number]['callFrame']): string {
  const path = url.replace(/^.*node_modules\//, '').replace(`file://${root}/`, '')
  return `${functionName || '(anonymous)'} ${path}${path ? `:${lineNumber + 1}` : ''}`
}
