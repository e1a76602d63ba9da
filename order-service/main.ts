import { main } from 'service-kit/lifecycle.ts'
import { environmentOf } from 'service-kit/settings.ts'
import { orderService } from './app.ts'
import { readSettings } from './settings.ts'

await main(() => orderService(readSettings(environmentOf('order-service'))))
