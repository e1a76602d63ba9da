// Generated from the contracts by `npm run generate`.

'use strict'
exports['176659c4c3fa5142'] = () => require('./user-service.validators.cjs')
exports['948d1b81bd8ea715'] = () => require('./order-service.validators.cjs')
