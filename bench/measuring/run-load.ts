import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { startNode } from '../servers/processes.ts'
import type { Load, LoadResult } from './load-generator.ts'

/** Sends a load to a server, from a separate process. */
export async function runLoad(load: Load): Promise<LoadResult> {
  const program = ['bench/measuring/load-generator.ts', JSON.stringify(load)]
  const child = startNode(load.unpinned ? 'no core' : 'load', program, ['ignore', 'pipe', 'inherit'])
  if (!child.stdout) throw new Error('the load generator has no output')
  const [output, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')])
  if (code !== 0) throw new Error(`the load generator for ${load.url} ended with exit code ${code}`)
  return JSON.parse(output)
}

/** Sends a load to a server. Rejects unless every response has a 2xx status, because an error response is cheap. */
export async function runSuccessfulLoad(load: Load): Promise<LoadResult> {
  const result = await runLoad(load)
  const { succeeded, failed } = result
  if (failed > 0 || succeeded === 0)
    throw new Error(
      `${load.url}: ${succeeded} requests succeeded and ${failed} failed: ${JSON.stringify(load.requests)}`,
    )
  return result
}
