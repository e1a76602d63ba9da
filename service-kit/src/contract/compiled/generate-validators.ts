import { readFileSync, writeFileSync } from 'node:fs'
import type { Contract } from 'openapi/contract/document.ts'
import { contractIdentity } from '../contract-identity.ts'
import { validatorsModule } from './validators-module.ts'

/**
 * Compiles the validators of each generated contract, so that no service compiles them at its start. Writes one module
 * for each contract, and one that finds it by the digest of the contract.
 */
const folder = 'openapi/generated'
const header = '// Generated from the contracts by `npm run generate`.\n\n'

const loaders = ['user-service', 'order-service'].map(service => {
  const contract: Contract = JSON.parse(readFileSync(`${folder}/${service}.json`, 'utf8'))
  writeFileSync(`${folder}/${service}.validators.cjs`, header + validatorsModule(contract))
  return `exports['${contractIdentity(contract).digest}'] = () => require('./${service}.validators.cjs')\n`
})
writeFileSync(`${folder}/validators.cjs`, `${header}'use strict'\n${loaders.join('')}`)
