// Generated from the contracts by `npm run generate`.

'use strict'
exports['c681df22b844e0d7'] = () => require('./user-service.validators.cjs')
exports['b2e78d3b83c18541'] = () => require('./order-service.validators.cjs')
