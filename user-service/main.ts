import { enableCompileCache } from 'node:module'

enableCompileCache() // before the imports of the modules whose compiled code is cached
const { main } = await import('service-kit/http/lifecycle.ts')
const { loadEnvironment } = await import('service-kit/process/setting-reader.ts')
const { userService } = await import('./app.ts')
const { readSettings } = await import('./settings.ts')

await main(() => userService(readSettings(loadEnvironment('user-service'))))
