import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import contract from 'openapi/generated/user-service.json' with { type: 'json' }
import { misfitOf } from 'openapi/validation/schema-check.ts'
import { openDatabase } from 'service-kit/database/database.ts'
import { runCommand } from 'service-kit/process/command.ts'
import { databaseUrlOf } from 'service-kit/process/settings.ts'
import { StartFailure } from 'service-kit/process/start-failure.ts'
import { migrations } from './migrations.ts'
import type { Tables } from './tables.ts'
import { hashPassword, isCommon } from './users/passwords.ts'
import { system } from './users/user-event-store.ts'
import { userStore } from './users/user-store.ts'

/**
 * Makes a staff member of the installation that the settings name, whether or not its service runs:
 * `create-staff EMAIL [NAME]`, with the password on standard input.
 */
await runCommand(async () => {
  const [email = '', name = email.replace(/@.*/, '')] = process.argv.slice(2)
  const databaseUrl = databaseUrlOf('user-service')
  const password = await readPassword()
  const misfit = misfitOf(contract, 'RegisterUser', { name, email, password })
  if (misfit)
    throw new StartFailure(`cannot create staff: ${misfit} (create-staff EMAIL [NAME], password on standard input)`)
  if (isCommon(password)) throw new StartFailure('cannot create staff: the password is one of the most common ones')

  await using database = await openDatabase<Tables>(databaseUrl, migrations, { exclusive: false })
  const passwordHash = await hashPassword(password)
  const user = await userStore(database).add({ name, email, roles: ['customer', 'staff'], passwordHash }, system)
  if (!user) throw new StartFailure(`cannot create staff: ${email} has an account; staff can give it the role`)
  process.stdout.write(`${email} is staff, as user ${user.id}\n`)
})

/** The first line of standard input. At a terminal it is asked for, and not shown. */
async function readPassword(): Promise<string> {
  const hidden = new Writable({ write: (_text, _encoding, done) => done() })
  const lines = createInterface({ input: process.stdin, output: hidden, terminal: process.stdin.isTTY })
  if (process.stdin.isTTY) process.stderr.write('Password: ')
  const { value = '' } = await lines[Symbol.asyncIterator]().next()
  lines.close()
  if (process.stdin.isTTY) process.stderr.write('\n')
  return value
}
