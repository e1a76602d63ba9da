// Generated from the contracts by `npm run generate`.

'use strict'
exports['71796670ae512179'] = () => require('./user-service.validators.cjs')
exports['d38fe054ea4a3ad3'] = () => require('./order-service.validators.cjs')
