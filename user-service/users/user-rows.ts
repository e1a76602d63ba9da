import { emailKey } from 'openapi/contract/emails.ts'
import type { components } from 'openapi/generated/user-service.ts'
import type { UserRow, UserTable } from '../tables.ts'
import type { UserFacts } from './history/user-event-store.ts'

export type User = components['schemas']['User']

type FactColumns = Pick<UserTable, 'name' | 'nameKey' | 'email' | 'emailKey' | 'roles' | 'status' | 'addresses'>

/** Returns a text in the lower case of the column `nameKey`, for case-insensitive comparisons. */
export function foldCase(text: string): string {
  return text.toLowerCase()
}

/** The columns that store the given properties of a user. */
export function toColumns(facts: Required<UserFacts>): FactColumns
export function toColumns(facts: UserFacts): Partial<FactColumns>
export function toColumns({ name, email, roles, status, addresses }: UserFacts): Partial<FactColumns> {
  return {
    ...(name !== undefined && { name, nameKey: foldCase(name) }),
    ...(email !== undefined && { email, emailKey: emailKey(email) }),
    ...(roles && { roles: JSON.stringify(roles) }),
    ...(status && { status }),
    ...(addresses && { addresses: JSON.stringify(addresses) }),
  }
}

export function toUser({ id, name, email, emailVerifiedAt, roles, status, addresses, ...row }: UserRow): User {
  const { version, createdAt, updatedAt } = row
  return {
    id,
    name,
    email,
    emailVerified: emailVerifiedAt !== null,
    roles: JSON.parse(roles),
    status,
    addresses: JSON.parse(addresses),
    version,
    createdAt,
    updatedAt,
  }
}
