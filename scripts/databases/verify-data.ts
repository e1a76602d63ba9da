import { runCommand } from 'service-kit/process/command.ts'
import { printViolations, readArguments } from './services.ts'

/** Checks the invariants of all stored data, while the services may run. Exits with 1 when one does not hold. */
await runCommand(async () => {
  const { databases } = readArguments(
    'Usage: npm run verify-data, or npm run verify-data -- --service order-service',
    0,
  )
  for (const database of databases) if ((await printViolations(database)) > 0) process.exitCode = 1
})
