// Generated from the contracts by `npm run generate`.

'use strict'
exports['2867b2bc343db41a'] = () => require('./user-service.validators.cjs')
exports['44833d9a807f6b90'] = () => require('./order-service.validators.cjs')
