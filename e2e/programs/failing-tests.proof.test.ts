import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { run } from '../processes/processes.ts'

const root = join(import.meta.dirname, '../..')
const config = `export default {
  test: { globals: true, globalSetup: [${JSON.stringify(join(root, 'service-kit/src/testing/postgres.ts'))}] },
}`

describe('a test run on the PostgreSQL that the tests bring', () => {
  it.for([
    ['fails when a test fails', `test('fails', () => { throw new Error('as it should') })`, 1],
    ['passes when none does', `test('passes', () => {})`, 0],
  ] as const)('%s', async ([, test, code]) => {
    mkdirSync(join(root, 'dist'), { recursive: true })
    const folder = mkdtempSync(join(root, 'dist', 'test-run-')) // within the project, whose packages it needs
    writeFileSync(join(folder, 'vitest.config.js'), config)
    writeFileSync(join(folder, 'one.test.js'), test)
    const vitest = run('node_modules/vitest/vitest.mjs', ['run', '--root', folder], { cwd: folder })
    const ended = await vitest.ended
    rmSync(folder, { recursive: true })
    expect(ended, vitest.output() + vitest.errors()).toBe(code)
  })
})
