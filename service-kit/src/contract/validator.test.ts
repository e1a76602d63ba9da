import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'

describe('createValidators', () => {
  it('emits the deprecation warning of url.parse once at start, silently', async () => {
    const program = `
      import url from 'node:url'
      import contract from 'openapi/generated/user-service.json' with { type: 'json' }
      import { createValidators } from 'service-kit/contract/validator.ts'
      createValidators(contract)
      url.parse('/')`
    const { stderr } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program])
    expect(stderr).toBe('')
  })
})
