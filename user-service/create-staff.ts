import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import contract from 'openapi/generated/user-service.json' with { type: 'json' }
import { openDatabase } from 'service-kit/database/database.ts'
import { validationErrorOf } from 'service-kit/formats/schema-check.ts'
import { runCommand } from 'service-kit/process/command.ts'
import { readDatabaseSettings } from 'service-kit/process/settings/database-settings.ts'
import { StartFailure } from 'service-kit/process/start-failure.ts'
import { migrations } from './migrations.ts'
import type { Tables } from './tables.ts'
import { systemActor } from './users/history/user-event-store.ts'
import { weaknessOf } from './users/password-policy.ts'
import { hashPassword } from './users/passwords.ts'
import { userStore } from './users/user-store.ts'

/**
 * Creates a staff account in the database in the settings: `create-staff EMAIL [NAME]`, with the password on standard
 * input. The service may be running or stopped.
 */
await runCommand(async () => {
  const [email = '', name = email.replace(/@.*/, '')] = process.argv.slice(2)
  const { databaseUrl, migrate } = readDatabaseSettings('user-service')
  const password = await readPassword()
  const error = validationErrorOf(contract, 'RegisterUser', { name, email, password })
  if (error)
    throw new StartFailure(`cannot create staff: ${error} (create-staff EMAIL [NAME], password on standard input)`)
  const weakness = weaknessOf(password, { name, email })
  if (weakness) throw new StartFailure(`cannot create staff: the password ${weakness}`)

  await using database = await openDatabase<Tables>(databaseUrl, migrations, { exclusive: false, migrate })
  const passwordHash = await hashPassword(password)
  const user = await userStore(database).add({ name, email, roles: ['customer', 'staff'], passwordHash }, systemActor)
  if (!user)
    throw new StartFailure(
      'cannot create staff: an account with this e-mail address already exists; a staff member can change its roles',
    )
  process.stdout.write(`Created the staff account with user id ${user.id}.\n`)
})

/** Reads the first line of standard input. On a terminal, shows a prompt and hides the input. */
async function readPassword(): Promise<string> {
  const hidden = new Writable({ write: (_text, _encoding, done) => done() })
  const lines = createInterface({ input: process.stdin, output: hidden, terminal: process.stdin.isTTY })
  if (process.stdin.isTTY) process.stderr.write('Password: ')
  const { value = '' } = await lines[Symbol.asyncIterator]().next()
  lines.close()
  if (process.stdin.isTTY) process.stderr.write('\n')
  return value
}
