import { globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { configDefaults, defineConfig } from 'vitest/config'

/** Tests that take long (whole processes, browsers, memory, lint runs, many random requests): a part of `npm run check`, not of `npm test`. */
const proofs = '**/*.proof.test.ts'
/** Proofs that mostly wait for timeouts, pauses and stopping programs, and measure nothing. */
const waits = '**/*.waits.proof.test.ts'
/** Tests with a long form for `npm run test:long`: they read the variable LONG. */
const withLongForm = globSync(['e2e/**/*.proof.test.ts', 'order-service/reports/figures/*.test.ts']).filter(file =>
  /\bLONG\b/.test(readFileSync(file, 'utf8')),
)
const { PROOFS, LONG } = process.env

/** With LONG and PROOFS, all tests run, those with a long form in that form alone. */
const onlyLongForms = LONG && !PROOFS
const tests = onlyLongForms
  ? withLongForm
  : ['{openapi,service-kit,user-service,order-service,scripts,e2e}/**/*.test.ts']
const options = {
  execArgv: ['--expose-gc'], // for the tests of memory
  isolate: false,
  alias: [{ find: './password-cost.ts', replacement: resolve('user-service/users/testing-password-cost.ts') }],
  testTimeout: 60_000,
  hookTimeout: 60_000,
}

export default defineConfig({
  test: {
    globalSetup: ['service-kit/src/testing/postgres.ts', 'openapi/testing/record.ts'],
    projects: [
      {
        test: {
          ...options,
          name: 'tests',
          include: tests,
          exclude: [...configDefaults.exclude, waits, ...(PROOFS || LONG ? [] : [proofs])],
          maxWorkers: '100%', // by default one core is left idle, which of two is half
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          ...options,
          name: 'waits',
          include: PROOFS ? [waits] : LONG ? withLongForm.filter(file => file.endsWith('.waits.proof.test.ts')) : [],
          maxWorkers: 3, // a percentage has no effect above 100%
          sequence: { groupOrder: 1 }, // after the others, some of which measure
        },
      },
    ],
  },
})
