import { describe, expect, it } from 'vitest'
import { runService } from '../processes/processes.ts'

const requests = 300

describe('the log of a service that is stopped', () => {
  it('has the line of every request that was answered', async () => {
    await using service = await runService('user-service', { DATABASE_URL: 'sqlite::memory:' })
    const ask = async (_: unknown, index: number) => {
      const answer = await fetch(`${service.url}/api/user`, { headers: { 'x-request-id': `request-${index}` } })
      return answer.status
    }
    expect(new Set(await Promise.all(Array.from({ length: requests }, ask)))).toEqual(new Set([200]))
    expect(await service.stop('SIGTERM')).toBe(0)
    const lines = service
      .output()
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(lines.at(-1)).toMatchObject({ message: 'stopped' })
    const logged = lines.flatMap(({ requestId }) => requestId ?? [])
    expect(new Set(logged).size).toBe(requests)
    expect(logged).toHaveLength(requests)
  })
})
