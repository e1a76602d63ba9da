import type { RequestListener } from 'node:http'
import { DatabaseSync } from 'node:sqlite'
import userContract from 'openapi/generated/user-service.json' with { type: 'json' }
import { dropDatabase } from 'service-kit/testing/service.ts'
import { vi } from 'vitest'
import type { Answers } from '../../../order-service/testing.ts'
import type { TestedUserService } from '../../../user-service/testing.ts'
import type { Circumstance } from './scenario.ts'

/** What a circumstance can strike at. */
interface Struck {
  databaseUrl: string
  users: TestedUserService
  /** What is answered in the User Service's place. */
  answers: Answers
}

/** Where the User Service is asked who somebody is. */
const whoIs = ['/oauth/token', '/api/user', '/api/users/1']

/** Has it go wrong for good. */
export const strike: Record<Circumstance, (struck: Struck) => unknown> = {
  'the database is away': ({ databaseUrl }) => dropDatabase(databaseUrl),
  'the tables are gone': ({ databaseUrl }) => dropTables(databaseUrl.slice('sqlite:'.length)),
  'replies cannot be sent': () => breakReplies(),
  'the User Service is away': ({ users }) => users.stop(),
  'the User Service has always been away': () => {},
  'the User Service has another contract': () => {},
  'the User Service makes a mistake': ({ answers }) => {
    for (const path of whoIs) answers[path] = (_request, response) => void response.writeHead(500).end('A mistake')
  },
  'the User Service does not answer': ({ answers }) => {
    for (const path of whoIs) answers[path] = () => {}
  },
}

/** A contract of the next major version, whose users have no e-mail address. */
export function anotherContract(): RequestListener {
  const { User } = userContract.components.schemas
  const { email: _, ...properties } = User.properties
  const required = User.required.filter(name => name !== 'email')
  const schemas = { ...userContract.components.schemas, User: { ...User, required, properties } }
  const another = { ...userContract, components: { ...userContract.components, schemas } }
  return (_request, response) =>
    void response.setHeader('API-Contract', '2.0.0+fcde2b2edba56bf4').end(JSON.stringify(another))
}

function dropTables(file: string): void {
  using database = new DatabaseSync(file, { enableForeignKeyConstraints: false })
  const tables = database
    .prepare("select name from sqlite_master where type = 'table' and name not like 'sqlite_%'")
    .all()
  for (const { name } of tables) database.exec(`drop table "${name}"`)
}

/** For operations that use nothing which could be taken from them: Node itself fails, when the next reply is sent. */
function breakReplies(): void {
  const broken = vi.spyOn(Buffer, 'byteLength').mockImplementation(() => {
    broken.mockRestore()
    throw new Error('Node makes a mistake')
  })
}
