import { serve } from 'openapi/testing/server.ts'
import type { Program } from '../processes/processes.ts'
import { runService } from '../processes/processes.ts'
import { misplaced } from './secrets.ts'

/**
 * Runs two Order Services and stops them: one whose client secret the User Service refuses, which `callAll` calls, and one
 * whose User Service returns users that violate the contract.
 */
export async function runWithWrongUpstream(
  shared: Record<string, string>,
  usersUrl: string,
  callAll: (url: string) => Promise<void>,
): Promise<Program[]> {
  const environment = { ...shared, DATABASE_URL: 'sqlite::memory:' }
  await using refused = await runService('order-service', {
    ...environment,
    CLIENT_SECRET: misplaced.password,
    USER_SERVICE_URL: usersUrl,
  })
  await callAll(refused.url)

  const user = { id: 1, name: 'John Doe', email: 'john@example.com' }
  const invalidUsers = [{ ...user, id: 'one' }, { ...user, email: 'John Doe' }, [user], 'john@example.com']
  const malformedBodies = ['John Doe', '{"name": "John Doe']
  let body = ''
  await using users = await serve((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'x-request-id': 'r', etag: '"1"' }).end(body)
  })
  await using misinformed = await runService('order-service', { ...environment, USER_SERVICE_URL: users.url })
  for (body of [...invalidUsers.map(each => JSON.stringify(each)), ...malformedBodies])
    await fetch(`${misinformed.url}/api/order`)
  for (const { stop } of [refused, misinformed]) await stop('SIGTERM')
  return [refused, misinformed]
}
