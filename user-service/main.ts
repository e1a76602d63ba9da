import { main } from 'service-kit/lifecycle.ts'
import { environmentOf } from 'service-kit/settings.ts'
import { userService } from './app.ts'
import { readSettings } from './settings.ts'

await main(() => userService(readSettings(environmentOf('user-service'))))
