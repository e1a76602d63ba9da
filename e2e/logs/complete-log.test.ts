import { describe, expect, it } from 'vitest'
import { runService } from '../processes/processes.ts'

const requests = 300

describe('the log of a stopped service', () => {
  it('contains exactly one line for each request', async () => {
    await using service = await runService('user-service', { DATABASE_URL: 'sqlite::memory:' })
    const sendRequest = async (_: unknown, index: number) => {
      const response = await fetch(`${service.url}/api/user`, { headers: { 'x-request-id': `request-${index}` } })
      return response.status
    }
    expect(new Set(await Promise.all(Array.from({ length: requests }, sendRequest)))).toEqual(new Set([200]))
    expect(await service.stop('SIGTERM')).toBe(0)
    const lines = service
      .stdout()
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(lines.at(-1)).toMatchObject({ message: 'stopped' })
    const loggedIds = lines.flatMap(({ requestId }) => requestId ?? [])
    expect(new Set(loggedIds).size).toBe(requests)
    expect(loggedIds).toHaveLength(requests)
  })
})
