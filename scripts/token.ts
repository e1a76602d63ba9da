import { CallFailure, createClient } from 'openapi/client.ts'
import contract from 'openapi/generated/user-service.json' with { type: 'json' }
import type { operations } from 'openapi/generated/user-service.ts'
import { runCommand } from 'service-kit/process/command.ts'
import { StartFailure } from 'service-kit/process/start-failure.ts'
import { sampleCustomer, samplePassword, sampleStaff } from '../user-service/sample-data.ts'

/** Prints an access token for a sample person of the running `npm start`: `token customer` or `token staff`. */
const people: Record<string, { email: string }> = { customer: sampleCustomer, staff: sampleStaff }
const url = process.env.USER_SERVICE_URL || 'http://localhost:3000'

await runCommand(async () => {
  const person = people[process.argv[2] ?? '']
  if (!person) throw new StartFailure('npm run -s token customer, or npm run -s token staff')
  const users = createClient<operations>(contract, { url, timeoutMs: 10_000 })
  const body = { grant_type: 'password', username: person.email, password: samplePassword }
  const answer = await users.issueToken({ body }).catch(error => {
    if (!(error instanceof CallFailure)) throw error
    throw new StartFailure(`no token from ${url}: ${error.message} (npm start runs the services)`, { cause: error })
  })
  if (answer.status !== 200) throw new StartFailure(`no token from ${url}: ${answer.body.error_description}`)
  process.stdout.write(`${answer.body.access_token}\n`)
})
