import { enableCompileCache } from 'node:module'

enableCompileCache() // before all that is to be kept compiled from one start to the next
const { main } = await import('service-kit/http/lifecycle.ts')
const { environmentOf } = await import('service-kit/process/settings.ts')
const { orderService } = await import('./app.ts')
const { readSettings } = await import('./settings.ts')

await main(() => orderService(readSettings(environmentOf('order-service'))))
