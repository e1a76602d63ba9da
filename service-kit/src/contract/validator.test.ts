import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'

describe('the validator', () => {
  it('leaves no warning of url.parse due, which Node would look for the cause of on every request', async () => {
    const program = `
      import url from 'node:url'
      import contract from 'openapi/generated/user-service.json' with { type: 'json' }
      import { validator } from 'service-kit/contract/validator.ts'
      validator(contract)
      url.parse('/')`
    const { stderr } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program])
    expect(stderr).toBe('')
  })
})
