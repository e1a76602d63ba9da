// Generated from the contracts by `npm run generate`.

'use strict'
exports['368191bb11aed039'] = () => require('./user-service.validators.cjs')
exports['46e0fc62bda0bd1c'] = () => require('./order-service.validators.cjs')
