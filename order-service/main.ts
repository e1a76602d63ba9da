import { enableCompileCache } from 'node:module'

enableCompileCache() // before the imports: only modules that are loaded afterwards are cached
const { main } = await import('service-kit/http/lifecycle.ts')
const { loadEnvironment } = await import('service-kit/process/setting-reader.ts')
const { orderService } = await import('./app.ts')
const { readSettings } = await import('./settings.ts')

await main(() => orderService(readSettings(loadEnvironment('order-service'))))
