import { hash } from 'node:crypto'
import type { Contract } from 'openapi/contract/document.ts'
import { memoize } from 'openapi/contract/memoize.ts'
import type { components } from 'openapi/generated/user-service.ts'

/** The version and digest of a contract. The schema is in both contracts. */
export type ContractIdentity = components['schemas']['ContractIdentity']

/** The header of every response that identifies the contract of the service. */
export const contractHeader = 'API-Contract'

export const contractIdentity = memoize(
  (contract: Contract): ContractIdentity => ({
    version: contract.info.version,
    digest: hash('sha256', JSON.stringify(contract)).slice(0, 16),
  }),
)

/** `1.1.0+9f86d081884c7d65`: the digest is build metadata as defined by Semantic Versioning §10. */
export function formatContractHeader({ version, digest }: ContractIdentity): string {
  return `${version}+${digest}`
}

/** The contract that the header of a response identifies; null when the header is missing or malformed. */
export function parseContractHeader(header: string | null): ContractIdentity | null {
  const [, version, digest] = /^(\d+\.\d+\.\d+)\+([0-9a-f]{16})$/.exec(header ?? '') ?? []
  return version && digest ? { version, digest } : null
}
