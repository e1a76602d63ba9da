import { hash } from 'node:crypto'
import type { Contract } from 'openapi/contract/contract.ts'
import { memoized } from 'openapi/contract/memoized.ts'
import type { components } from 'openapi/generated/user-service.ts'

/** Which contract a service keeps: both contracts have it alike. */
export type ContractIdentity = components['schemas']['ContractIdentity']

/** The header of every answer that says which contract it is of. */
export const contractHeader = 'API-Contract'

export const contractIdentity = memoized(
  (contract: Contract): ContractIdentity => ({
    version: contract.info.version,
    digest: hash('sha256', JSON.stringify(contract)).slice(0, 16),
  }),
)

/** `1.1.0+9f86d081884c7d65`: the digest is what Semantic Versioning calls build metadata (§10). */
export function formatContractHeader({ version, digest }: ContractIdentity): string {
  return `${version}+${digest}`
}

/** What the header of an answer says; null when it has none that says it. */
export function parseContractHeader(header: string | null): ContractIdentity | null {
  const [, version, digest] = /^(\d+\.\d+\.\d+)\+([0-9a-f]{16})$/.exec(header ?? '') ?? []
  return version && digest ? { version, digest } : null
}
