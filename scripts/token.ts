import { CallFailure, createClient } from 'openapi/client.ts'
import contract from 'openapi/generated/user-service.json' with { type: 'json' }
import type { operations } from 'openapi/generated/user-service.ts'
import { runCommand } from 'service-kit/process/command.ts'
import { StartFailure } from 'service-kit/process/start-failure.ts'
import { sampleCustomer, samplePassword, sampleStaff } from '../user-service/sample-data.ts'

/** Prints an access token of a sample user of the running `npm start`: `token customer` or `token staff`. */
const sampleUsers: Record<string, { email: string }> = { customer: sampleCustomer, staff: sampleStaff }
const url = process.env.USER_SERVICE_URL || 'http://localhost:3000'

await runCommand(async () => {
  const user = sampleUsers[process.argv[2] ?? '']
  if (!user) throw new StartFailure('Usage: npm run -s token customer, or npm run -s token staff')
  const userService = createClient<operations>(contract, { url, timeoutMs: 10_000 })
  const body = { grant_type: 'password', username: user.email, password: samplePassword }
  const response = await userService.issueToken({ body }).catch(error => {
    if (!(error instanceof CallFailure)) throw error
    throw new StartFailure(`cannot get a token from ${url}: ${error.message} (npm start runs the services)`, {
      cause: error,
    })
  })
  if (response.status !== 200)
    throw new StartFailure(`cannot get a token from ${url}: ${response.body.error_description}`)
  process.stdout.write(`${response.body.access_token}\n`)
})
