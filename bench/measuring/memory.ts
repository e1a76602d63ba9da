import { join } from 'node:path'
import type { Row } from '../comparison.ts'
import { compareRounds } from '../comparison.ts'
import { memoryJob, ours } from '../jobs.ts'
import { prepare } from '../servers/prepare.ts'
import { runSuccessfulLoad } from './run-load.ts'

const bytesPerMegabyte = 1e6

/** Compares the memory of both services after all requests of the memory job with that after a tenth of them. */
export async function measureMemory(folder: string): Promise<Row[]> {
  const { name: job, requests, connections, totalRequests, peer } = memoryJob
  const { server, headers } = await prepare({ ...ours, folder, orderFile: join(folder, 'order.json') }, { path: '/' })
  const megabytesAfter = async (moreRequests: number) => {
    await runSuccessfulLoad({ url: server.url, headers, requests, connections, until: { requests: moreRequests } })
    return server.residentBytes() / bytesPerMegabyte
  }
  console.error(job)
  const early = await megabytesAfter(peer.totalRequests)
  const late = await megabytesAfter(totalRequests - peer.totalRequests)
  await server.stop()
  return [compareRounds(job, peer, 'memory', [late], [early])]
}
