import { decodeProtectedHeader } from 'jose'
import { describeOnEveryDatabase, describeOnPostgres } from 'service-kit/testing/service.ts'
import { expect, it } from 'vitest'
import type { TestedUserService } from '../testing.ts'
import { startUserService } from '../testing.ts'

const kidOf = async (service: TestedUserService) =>
  decodeProtectedHeader(await service.signIn('john@example.com')).kid ?? ''

describeOnEveryDatabase('getKeys', emptyDatabase => {
  it('200 with the public part of the key that tokens are signed with', async () => {
    await using service = await startUserService({ databaseUrl: await emptyDatabase() })
    const answer = await service.client.getKeys()
    expect(answer).toMatchObject({ status: 200, headers: { 'Cache-Control': 'public, max-age=300' } })
    const coordinate = expect.stringMatching(/^[\w-]{43}$/)
    const key = { kty: 'EC', crv: 'P-256', use: 'sig', alg: 'ES256', kid: await kidOf(service) }
    expect(answer.body).toEqual({ keys: [{ ...key, x: coordinate, y: coordinate }] })
  })
})

describeOnPostgres('getKeys of replicas that start together', emptyDatabase => {
  it('200 with the same keys, of which all sign with one', async () => {
    const databaseUrl = await emptyDatabase()
    const replicas = await Promise.all(Array.from({ length: 4 }, () => startUserService({ databaseUrl })))
    try {
      const answers = await Promise.all(replicas.map(({ client }) => client.getKeys()))
      const kids = await Promise.all(replicas.map(kidOf))
      expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1)
      expect(new Set(kids).size).toBe(1)
      expect(JSON.stringify(answers[0]?.body)).toContain(kids[0])
    } finally {
      for (const { stop } of replicas) await stop()
    }
  })
})
