import type { components } from 'openapi/generated/user-service.ts'
import type { UserRow, UserTable } from '../tables.ts'
import type { UserFacts } from './user-event-store.ts'

export type User = components['schemas']['User']

/** What is compared, where case does not matter. */
export function keyOf(text: string): string {
  return text.toLowerCase()
}

/** The columns that hold facts; of facts that are not there, none. */
export function columnsOf(facts: Required<UserFacts>): FactColumns
export function columnsOf(facts: UserFacts): Partial<FactColumns>
export function columnsOf({ name, email, roles, status, addresses }: UserFacts): Partial<FactColumns> {
  return {
    ...(name !== undefined && { name, nameKey: keyOf(name) }),
    ...(email !== undefined && { email, emailKey: keyOf(email) }),
    ...(roles && { roles: JSON.stringify(roles) }),
    ...(status && { status }),
    ...(addresses && { addresses: JSON.stringify(addresses) }),
  }
}
type FactColumns = Pick<UserTable, 'name' | 'nameKey' | 'email' | 'emailKey' | 'roles' | 'status' | 'addresses'>

export function userFrom({ id, name, email, roles, status, addresses, version, createdAt, updatedAt }: UserRow): User {
  return {
    id,
    name,
    email,
    roles: JSON.parse(roles),
    status,
    addresses: JSON.parse(addresses),
    version,
    createdAt,
    updatedAt,
  }
}
