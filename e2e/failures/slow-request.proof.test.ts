import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { startUserService } from '../../user-service/testing.ts'

const headersTimeoutMs = 10_000
const checkIntervalMs = 5000

describe.skipIf(!process.env.LONG)('a request with incomplete headers', () => {
  it(
    '408 request-timeout',
    async () => {
      await using service = await startUserService()
      const { hostname, port } = new URL(service.url)
      const socket = connect(Number(port), hostname)
      socket.write('GET /api/user HTTP/1.1\r\nHost: x\r\n')
      expect(await text(socket)).toMatch(/^HTTP\/1\.1 408 [\s\S]*"\/problems\/request-timeout"/)
    },
    headersTimeoutMs + 2 * checkIntervalMs,
  )
})
