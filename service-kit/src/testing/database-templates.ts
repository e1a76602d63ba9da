import pg from 'pg'
import { inject } from 'vitest'
import { maintainDatabase } from '../database/database.ts'
import type { Migrations } from '../database/maintenance/migrator.ts'
import { migrateUp } from '../database/maintenance/migrator.ts'
import { createPostgresDatabase, dropPostgresDatabase, executeOn } from './test-databases.ts'

/**
 * Gives an empty database on the server of the tests the tables of a service. They are copied from a template, because
 * the migrations take longer than most tests. Changes no other database.
 */
export async function copyTemplate(url: string, service: string, migrations: Migrations): Promise<void> {
  const server = inject('postgresUrl')
  if (server === undefined || !inject('isPostgresTemporary')) return
  if (!URL.canParse(url) || new URL(url).host !== new URL(server).host) return
  const template = `template_of_${service.replaceAll('-', '_')}`
  const client = new pg.Client(server)
  await client.connect()
  // One at a time until the connection ends: replicas of a service may start on one empty database.
  await client.query(`select pg_advisory_lock(hashtext('${template}'))`)
  const tables = await executeOn(url, `select 1 from pg_class where relnamespace = 'public'::regnamespace limit 1`)
  if (tables.length === 0) {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [template])
    if (rowCount === 0) await createTemplate(Object.assign(new URL(server), { pathname: template }).href, migrations)
    await dropPostgresDatabase(url)
    await createPostgresDatabase(url, template)
  }
  await client.end()
}

async function createTemplate(url: string, migrations: Migrations): Promise<void> {
  await createPostgresDatabase(url)
  await maintainDatabase(url, database => migrateUp(database, migrations('postgres')))
}
