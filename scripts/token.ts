import { runCommand } from 'service-kit/process/command.ts'
import { StartFailure } from 'service-kit/process/start-failure.ts'
import { sampleCustomer, sampleStaff } from '../user-service/sample-data.ts'
import { sampleToken, usersUrl } from './services/sample-token.ts'

/** Prints an access token of a sample user of the running `npm start`: `token customer` or `token staff`. */
const sampleUsers: Record<string, { email: string }> = { customer: sampleCustomer, staff: sampleStaff }

await runCommand(async () => {
  const user = sampleUsers[process.argv[2] ?? '']
  if (!user) throw new StartFailure('Usage: npm run -s token customer, or npm run -s token staff')
  process.stdout.write(`${await sampleToken(usersUrl, user)}\n`)
})
