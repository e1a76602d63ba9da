import { readFileSync } from 'node:fs'
import { root } from '../servers/processes.ts'
import type { CallFrame } from './layers.ts'
import { layerOf } from './layers.ts'

/** The parts of a .cpuprofile that are read. */
interface CpuProfile {
  nodes: { id: number; callFrame: CallFrame; children?: number[] }[]
  samples: number[]
  /** In microseconds. */
  timeDeltas: number[]
}

/** The self time of a function, or the time of a layer. */
export interface TimeSpent {
  name: string
  micros: number
}

export interface ProfiledTimes {
  functions: TimeSpent[]
  layers: TimeSpent[]
}

/** Returns the time of each function and of each layer in the last seconds of a profile, the most first. */
export function readTimes(file: string, lastSeconds: number): ProfiledTimes {
  const { nodes, samples, timeDeltas }: CpuProfile = JSON.parse(readFileSync(file, 'utf8'))
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]))
  const callers = new Map(nodes.flatMap(({ id, children = [] }) => children.map(child => [child, id])))
  const stackOf = (leaf: number) => {
    const stack: CallFrame[] = []
    for (let id: number | undefined = leaf; id !== undefined; id = callers.get(id)) {
      const frame = frames.get(id)
      if (frame) stack.push(frame)
    }
    return stack
  }
  const layers = new Map(nodes.map(({ id }) => [id, layerOf(stackOf(id))]))
  const functions = new Map(nodes.map(({ id, callFrame }) => [id, describeFrame(callFrame)]))

  const selfTimes = new Map<number, number>()
  let sinceEnd = 0
  for (let index = samples.length - 1; index >= 0 && sinceEnd < lastSeconds * 1e6; index--) {
    const [node = 0, micros = 0] = [samples[index], timeDeltas[index]]
    selfTimes.set(node, (selfTimes.get(node) ?? 0) + micros)
    sinceEnd += micros
  }
  return { functions: sumBy(selfTimes, functions), layers: sumBy(selfTimes, layers) }
}

function sumBy(times: Map<number, number>, names: Map<number, string>): TimeSpent[] {
  const sums = new Map<string, number>()
  for (const [node, micros] of times) {
    const name = names.get(node) ?? ''
    sums.set(name, (sums.get(name) ?? 0) + micros)
  }
  return [...sums].map(([name, micros]) => ({ name, micros })).sort((one, other) => other.micros - one.micros)
}

function describeFrame({ functionName, url, lineNumber }: CallFrame): string {
  const path = url.replace(/^.*node_modules\//, '').replace(`file://${root}/`, '')
  return `${functionName || '(anonymous)'} ${path}${path ? `:${lineNumber + 1}` : ''}`
}
