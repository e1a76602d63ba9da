/** OWASP's minimum for argon2id (Password Storage Cheat Sheet): 19 MiB, 2 passes. About 40 ms, on a separate thread. */
export const cost = { memory: 19_456, passes: 2, parallelism: 1 }
