/** The least cost that argon2id allows. vitest.config.ts uses it in tests, which hash thousands of passwords. */
export const cost = { memory: 8, passes: 1, parallelism: 1 }
