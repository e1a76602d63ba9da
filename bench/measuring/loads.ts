import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { startNode } from '../servers/processes.ts'
import type { Load, LoadResult } from './load.ts'

/** Puts a load on a server, in a process of its own. */
export async function runLoad(load: Load): Promise<LoadResult> {
  const child = startNode('load', ['bench/measuring/load.ts', JSON.stringify(load)], ['ignore', 'pipe', 'inherit'])
  if (!child.stdout) throw new Error('the load has no output')
  const [output, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')])
  if (code !== 0) throw new Error(`the load on ${load.url} ended with ${code}`)
  return JSON.parse(output)
}

/** The same, and rejects unless every request got an answer in the 200s: a server is not fast at failing. */
export async function runWholeLoad(load: Load): Promise<LoadResult> {
  const result = await runLoad(load)
  if (result.failed > 0 || result.answered === 0)
    throw new Error(
      `${load.url} answered ${result.answered} requests, and failed ${result.failed}: ${JSON.stringify(load.asked)}`,
    )
  return result
}
