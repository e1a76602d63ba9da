import type { ServerSentEvent } from 'openapi/contract/streams/server-sent-events.ts'
import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { expect, it } from 'vitest'
import { startUserService } from '../testing.ts'

describeOnEveryDatabase('streamEvents of the User Service', createDatabase => {
  it('200 with the events as they happen, and the end when the token is revoked at once', async () => {
    await using service = await startUserService({ databaseUrl: await createDatabase() })
    const staff = await service.staff()
    const response = await staff.streamEvents()
    if (response.status !== 200) throw new Error(`unexpected status ${response.status}`)
    const blocks: ServerSentEvent[] = []
    let isRevoked = false
    for await (const block of response.body) {
      blocks.push(block)
      if (block.comment === 'current' && !isRevoked) {
        isRevoked = true
        await service.register('Jane Roe')
        const body = { currentPassword: 'only-for-trying-out', newPassword: 'nine-lazy-otters-2031' }
        expect(await staff.changePassword({ path: { userId: 2 }, body })).toMatchObject({ status: 204 })
      }
    }
    const received = blocks.flatMap(({ event, data }) =>
      data === undefined ? [] : [[event, JSON.parse(data).subject]],
    )
    expect(received).toContainEqual(['user.registered', 'users/3'])
    expect(blocks.at(-1)).toEqual({ comment: 'end: not allowed' })
  })

  it('401, 403 and 410', async () => {
    await using service = await startUserService({ databaseUrl: await createDatabase() })
    expect((await service.client.streamEvents()).status).toBe(401)
    expect((await (await service.john()).streamEvents()).status).toBe(403)
    const headers = { 'last-event-id': '0000000000999999' }
    expect((await (await service.staff()).streamEvents({ headers })).status).toBe(410)
  })
})
