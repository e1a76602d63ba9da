// Generated from the contracts by `npm run generate`.

'use strict'
exports['c9f08e57ed50504b'] = () => require('./user-service.validators.cjs')
exports['fcd322141d4bee4c'] = () => require('./order-service.validators.cjs')
