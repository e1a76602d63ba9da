import type { Generated } from 'kysely'
import type { components } from 'openapi/generated/order-service.ts'

type Job = components['schemas']['Job']

/** The jobs that import files. */
export interface JobTable {
  id: Generated<number>
  status: Job['status']
  mediaType: string
  /** 1 or 0. */
  allOrNothing: number
  byUserId: number | null
  /** The file; empty when the job has ended. */
  body: string
  total: number | null
  processed: number
  failed: number
  /** JSON: Job['errors'] */
  errors: string
  createdAt: string
  finishedAt: string | null
}
