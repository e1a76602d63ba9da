import { sql } from 'kysely'
import pg from 'pg'
import { expect, inject, it } from 'vitest'
import { toFailure } from '../../http/errors/error-problems.ts'
import { defaultLimits } from '../../process/settings/database-settings.ts'
import { describeOnPostgres } from '../../testing/test-databases.ts'
import { openDatabase } from '../database.ts'
import { createWaitingPool } from './waiting-pool.ts'

const unavailable = { status: 503, slug: 'storage-unavailable' }

describeOnPostgres('connections to a database that takes few', createDatabase => {
  /** A superuser is not subject to the limit of a database, so the services connect as another role. */
  const createSmallDatabase = async (connections: number) => {
    const url = new URL(await createDatabase())
    const name = url.pathname.slice(1)
    const admin = new pg.Client(inject('postgresUrl'))
    await admin.connect()
    await admin.query(`
      create role ${name} login password 'tests';
      alter database ${name} owner to ${name};
      alter database ${name} connection limit ${connections};
    `)
    await admin.end()
    return Object.assign(url, { username: name }).href
  }
  const sleep = sql`select pg_sleep(0.05)`

  it('wait for a free one rather than fail', async () => {
    const url = await createSmallDatabase(8)
    const pools = await Promise.all(Array.from({ length: 3 }, () => openDatabase(url, () => ({}))))
    const works = Array.from({ length: 90 }, (_, index) => sleep.execute(pools[index % 3] ?? expect.fail()))
    expect((await Promise.allSettled(works)).filter(({ status }) => status === 'rejected')).toEqual([])
    await Promise.all(pools.map(pool => pool.destroy()))
  })

  it('are shared with a process that starts while all are busy', async () => {
    const url = await createSmallDatabase(6)
    const pools = [6, 6].map(max => new pg.Pool({ connectionString: url, max, connectionTimeoutMillis: 10_000 }))
    const [busy, starved] = pools.map(pool => createWaitingPool(pool, 500))
    const work = async ({ take, release } = busy ?? expect.fail()) => {
      const client = await take()
      await client.query('select pg_sleep(0.02)')
      release(client, false)
    }
    const served = new AbortController()
    const keepBusy = async () => {
      while (!served.signal.aborted) await work(busy)
    }
    await Promise.all(Array.from({ length: 6 }, () => work(busy)))
    const busyCallers = Promise.all(Array.from({ length: 12 }, keepBusy))
    await Promise.all(Array.from({ length: 12 }, () => work(starved)))
    served.abort()
    await busyCallers
    await Promise.all(pools.map(pool => pool.end()))
  })

  it('are given up with 503 after the connection timeout', async () => {
    const url = await createSmallDatabase(2)
    const holder = await openDatabase(url, () => ({}))
    await using waiting = await openDatabase(url, () => ({}), {
      limits: { ...defaultLimits, connectionTimeoutMs: 500 },
    })
    await holder.transaction().execute(async first => {
      await sleep.execute(first)
      await waiting.transaction().execute(async second => {
        await sleep.execute(second)
        const start = performance.now()
        const error = await sleep.execute(waiting).catch((caught: unknown) => caught)
        expect(toFailure(error)).toMatchObject(unavailable)
        expect(performance.now() - start).toBeGreaterThan(200)
        expect(performance.now() - start).toBeLessThan(2000)
      })
    })
    await holder.destroy()
    await sleep.execute(waiting)
  })
})
