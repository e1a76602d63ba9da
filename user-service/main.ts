import { enableCompileCache } from 'node:module'

enableCompileCache() // before the imports of the modules whose compiled code is cached

/** Runs the service, or with the argument `migrate` executes the pending migrations, which MIGRATE=off leaves out. */
if (process.argv[2] === 'migrate') {
  const { runMigrateCommand } = await import('service-kit/database/maintenance/migrate-command.ts')
  const { migrations } = await import('./migrations.ts')
  await runMigrateCommand('user-service', migrations)
} else {
  const { main } = await import('service-kit/http/lifecycle.ts')
  const { loadEnvironment } = await import('service-kit/process/settings/setting-reader.ts')
  const { userService } = await import('./app.ts')
  const { readSettings } = await import('./settings.ts')
  await main(() => userService(readSettings(loadEnvironment('user-service'))))
}
