import { setTimeout as wait } from 'node:timers/promises'
import fc from 'fast-check'
import { describeOnStored } from 'service-kit/testing/migrations.ts'
import { expect, it } from 'vitest'
import { testServiceAccount, tokensFor } from '../../user-service/testing.ts'
import { bodyOf } from '../orders/testing.ts'
import { startShop } from '../testing.ts'
import type { Event } from './testing.ts'
import { eventsIn, openStream, readUntil, recordProduct, withDatabase } from './testing.ts'

/** How the reader reads next: a page, or a stream that breaks after some events. */
const reading = fc.record({ isStream: fc.boolean(), events: fc.integer({ min: 1, max: 7 }) })
const writersAtOnce = 5
const eventsOfWriter = 8

describeOnStored('following the feed', createDatabase => {
  it('gives each event once and in order to a reader that breaks off, and changes between the list and the stream', async () => {
    const databaseUrl = await createDatabase()
    await using shop = await startShop({ databaseUrl })
    const scope = 'orders:read'
    const { clientId: client_id, clientSecret: client_secret } = testServiceAccount
    const grant = { grant_type: 'client_credentials', client_id, client_secret, scope }
    const warehouse = shop.as((await tokensFor(shop.users, grant)).access_token)

    await fc.assert(
      fc.asyncProperty(fc.array(reading, { minLength: 1, maxLength: 5 }), async readings => {
        let cursor = bodyOf(await warehouse.listEvents({ query: { from: '2999-01-01' } })).nextCursor
        const received: Event[] = []
        const total = writersAtOnce * eventsOfWriter
        const writing = withDatabase(databaseUrl, database =>
          Promise.all(
            Array.from({ length: writersAtOnce }, async (_, writer) => {
              for (let number = 0; number < eventsOfWriter; number++)
                await database.transaction().execute(async transaction => {
                  await recordProduct(transaction, `WRITER-${writer}-${number}`)
                  await wait(((writer + 1) * (number + 3)) % 7) // some are committed after those that were recorded later
                })
            }),
          ),
        )
        for (let turn = 0; received.length < total; turn++) {
          const { isStream = false, events = 1 } = readings[turn % readings.length] ?? {}
          if (isStream) {
            let count = 0
            const stream = await openStream(warehouse, { headers: { 'last-event-id': cursor } })
            const blocks = await readUntil(stream, ({ data }) => (data && ++count === events) || (!data && count > 0))
            received.push(...eventsIn(blocks))
            cursor = blocks.findLast(({ id }) => id !== undefined)?.id ?? cursor
          } else {
            const page = bodyOf(await warehouse.listEvents({ query: { cursor, limit: events } }))
            received.push(...page.items)
            cursor = page.nextCursor
          }
        }
        await writing
        expect(received.map(({ sequence }) => Number(sequence))).toEqual(
          received.map((_, index) => Number(received[0]?.sequence) + index),
        )
        for (let writer = 0; writer < writersAtOnce; writer++) {
          const ofWriter = received.flatMap(({ subject }) =>
            subject.startsWith(`products/WRITER-${writer}-`) ? [subject] : [],
          )
          expect(ofWriter).toEqual(
            Array.from({ length: eventsOfWriter }, (_, number) => `products/WRITER-${writer}-${number}`),
          )
        }
      }),
      { numRuns: 4 },
    )
  }, 120_000)
})
