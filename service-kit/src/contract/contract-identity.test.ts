import contract from 'openapi/generated/order-service.json' with { type: 'json' }
import { describe, expect, it } from 'vitest'
import { contractIdentity, parseContractHeader } from './contract-identity.ts'

describe('contractIdentity', () => {
  it('has a different digest after each change to the contract', () => {
    const changed = { ...contract, info: { ...contract.info, summary: 'Something else.' } }
    expect(contractIdentity(changed).digest).not.toBe(contractIdentity(contract).digest)
  })
})

describe('parseContractHeader', () => {
  it.for([null, '', '1.1.0', '1.1+9f86d081884c7d65', '1.1.0+9f86'])('returns null for %j', header => {
    expect(parseContractHeader(header)).toBeNull()
  })
})
