import { resolve } from 'node:path'
import { configDefaults, defineConfig } from 'vitest/config'

/** Tests that take long (whole processes, browsers, memory, lint runs, many random requests): a part of `npm run check`, not of `npm test`. */
const proofs = process.env.PROOFS || process.env.LONG ? [] : ['**/*.proof.test.ts']

export default defineConfig({
  test: {
    include: ['{openapi,service-kit,user-service,order-service,scripts,e2e}/**/*.test.ts'],
    exclude: [...configDefaults.exclude, ...proofs],
    globalSetup: ['service-kit/src/testing/postgres.ts', 'openapi/testing/record.ts'],
    execArgv: ['--expose-gc'], // for the tests of memory
    isolate: false,
    alias: [{ find: './password-cost.ts', replacement: resolve('user-service/users/testing-password-cost.ts') }],
    maxWorkers: '100%', // by default one core is left idle, which of two is half
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
