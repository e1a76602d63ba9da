import type { Kysely } from 'kysely'
import type { Tables } from '../tables.ts'

/** Stores how far the feed of the User Service at `url` is processed, so that a restarted process misses no event. */
export function userFeedStore(database: Kysely<Tables>, url: string) {
  return {
    async load(): Promise<string | undefined> {
      const row = await database.selectFrom('userFeed').select('cursor').where('url', '=', url).executeTakeFirst()
      return row?.cursor
    },

    /** Other replicas store their cursors in the same row. Events that are processed twice have the same effect. */
    async save(cursor: string): Promise<void> {
      await database
        .insertInto('userFeed')
        .values({ url, cursor })
        .onConflict(conflict => conflict.column('url').doUpdateSet({ cursor }))
        .execute()
    },
  }
}
