import { defineConfig } from 'vitest/config'

/** The tests of `npm run test:deploy`: containers, units and a proxy, as operators run them. */
export default defineConfig({
  test: {
    include: ['deploy/**/*.test.ts'],
    globalSetup: ['deploy/testing/images.ts', 'service-kit/src/testing/postgres.ts'],
    fileParallelism: false, // containers of one file at a time
    testTimeout: 120_000,
    hookTimeout: 240_000,
  },
})
