import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{openapi,service-kit,user-service,order-service,scripts,e2e}/**/*.test.ts'],
    globalSetup: ['service-kit/src/testing-postgres.ts', 'openapi/testing-record.ts'],
    execArgv: ['--expose-gc'], // for the tests of memory
    isolate: false,
    maxWorkers: '100%', // by default one core is left idle, which of two is half
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
