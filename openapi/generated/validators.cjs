// Generated from the contracts by `npm run generate`.

'use strict'
exports['e7719fa8c0496489'] = () => require('./user-service.validators.cjs')
exports['12028e690c446d4b'] = () => require('./order-service.validators.cjs')
