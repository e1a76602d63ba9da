import { join } from 'node:path'
import { endurance, ours } from '../jobs.ts'
import type { Row } from '../report.ts'
import { rowOf } from '../report.ts'
import { prepare } from '../servers/prepare.ts'
import { runWholeLoad } from './loads.ts'

const bytesAMegabyte = 1e6

/** Measures what memory both services have after many requests, and after ten times as many. */
export async function measureMemory(folder: string): Promise<Row[]> {
  const { name: job, asked, connections, requests, peer } = endurance
  const { server, headers } = await prepare({ ...ours, folder, orderFile: join(folder, 'order.json') }, { path: '/' })
  const megabytesAfter = async (more: number) => {
    await runWholeLoad({ url: server.url, headers, asked, connections, until: { requests: more } })
    return server.residentBytes() / bytesAMegabyte
  }
  console.error(job)
  const early = await megabytesAfter(peer.requests)
  const late = await megabytesAfter(requests - peer.requests)
  await server.stop()
  return [rowOf(job, peer, 'memory', [late], [early])]
}
