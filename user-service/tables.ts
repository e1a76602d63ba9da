import type { Generated } from 'kysely'

/** The User Service's tables, as the migrations make them. Times are RFC 3339 in UTC. */
export interface Tables {
  users: UserTable
}

export interface UserTable {
  id: Generated<number>
  name: string
  email: string
  version: number
  createdAt: string
  updatedAt: string
}
