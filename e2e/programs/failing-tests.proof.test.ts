import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { run } from '../processes/processes.ts'

const root = join(import.meta.dirname, '../..')
const config = `export default {
  test: { globals: true, globalSetup: [${JSON.stringify(join(root, 'service-kit/src/testing/postgres.ts'))}] },
}`

describe('the exit code of a test run with embedded PostgreSQL', () => {
  it.for([
    ['1 when a test fails', `test('fails', () => { throw new Error('expected') })`, 1],
    ['0 when all tests pass', `test('passes', () => {})`, 0],
  ] as const)('%s', async ([, test, expectedCode]) => {
    mkdirSync(join(root, 'dist'), { recursive: true })
    const folder = mkdtempSync(join(root, 'dist', 'test-run-')) // inside the project, because the test imports its packages
    writeFileSync(join(folder, 'vitest.config.js'), config)
    writeFileSync(join(folder, 'one.test.js'), test)
    const vitest = run('node_modules/vitest/vitest.mjs', ['run', '--root', folder], { cwd: folder })
    const exitCode = await vitest.exitCode
    rmSync(folder, { recursive: true })
    expect(exitCode, vitest.stdout() + vitest.stderr()).toBe(expectedCode)
  })
})
