// Generated from the contracts by `npm run generate`.

'use strict'
exports['d3ba238f5eeb764b'] = () => require('./user-service.validators.cjs')
exports['5a01a7168f67f20e'] = () => require('./order-service.validators.cjs')
