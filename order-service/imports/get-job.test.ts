import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { beforeAll, expect, it } from 'vitest'
import type { TestedShop } from '../testing.ts'
import { startShop } from '../testing.ts'
import { importFile } from './testing.ts'

describeOnEveryDatabase('getJob', createDatabase => {
  let shop: TestedShop
  beforeAll(async () => {
    shop = await startShop({ databaseUrl: await createDatabase() })
    return shop.stop
  })

  it('200 with the result', async () => {
    const job = await importFile(shop.staff, 'sku,stock\nMUG-BLUE,5\n')
    expect(await shop.staff.getJob({ path: { jobId: job.id } })).toEqual({
      status: 200,
      headers: expect.anything(),
      body: job,
    })
  })

  it('404 job-not-found for an id that no job has', async () => {
    expect(await shop.staff.getJob({ path: { jobId: 999 }, query: { waitSeconds: 10 } })).toMatchObject({
      status: 404,
      body: { type: '/problems/job-not-found' },
    })
  })

  it('403 forbidden for customers', async () => {
    expect(await shop.john.getJob({ path: { jobId: 1 } })).toMatchObject({ status: 403 })
  })
})
