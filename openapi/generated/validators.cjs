// Generated from the contracts by `npm run generate`.

'use strict'
exports['502e19c3ba31f4ea'] = () => require('./user-service.validators.cjs')
exports['0c0faff6923ac8ad'] = () => require('./order-service.validators.cjs')
