import { decodeProtectedHeader } from 'jose'
import { describeOnEveryDatabase, describeOnPostgres } from 'service-kit/testing/test-databases.ts'
import { expect, it } from 'vitest'
import type { TestedUserService } from '../testing.ts'
import { startUserService } from '../testing.ts'

const kidOf = async (service: TestedUserService) =>
  decodeProtectedHeader(await service.signIn('john@example.com')).kid ?? ''

describeOnEveryDatabase('getKeys', createDatabase => {
  it('200 with the public key of the signing key', async () => {
    await using service = await startUserService({ databaseUrl: await createDatabase() })
    const response = await service.client.getKeys()
    expect(response).toMatchObject({ status: 200, headers: { 'Cache-Control': 'public, max-age=300' } })
    const coordinate = expect.stringMatching(/^[\w-]{43}$/)
    const key = { kty: 'EC', crv: 'P-256', use: 'sig', alg: 'ES256', kid: await kidOf(service) }
    expect(response.body).toEqual({ keys: [{ ...key, x: coordinate, y: coordinate }] })
  })
})

describeOnPostgres('getKeys of replicas that start at the same time', createDatabase => {
  it('200 with the same keys, and all replicas sign with the same one', async () => {
    const databaseUrl = await createDatabase()
    const replicas = await Promise.all(Array.from({ length: 4 }, () => startUserService({ databaseUrl })))
    try {
      const responses = await Promise.all(replicas.map(({ client }) => client.getKeys()))
      const kids = await Promise.all(replicas.map(kidOf))
      expect(new Set(responses.map(({ body }) => JSON.stringify(body))).size).toBe(1)
      expect(new Set(kids).size).toBe(1)
      expect(JSON.stringify(responses[0]?.body)).toContain(kids[0])
    } finally {
      for (const { stop } of replicas) await stop()
    }
  })
})
