// Generated from the contracts by `npm run generate`.

'use strict'
exports['d3ba238f5eeb764b'] = () => require('./user-service.validators.cjs')
exports['b2734effb4ecd8a2'] = () => require('./order-service.validators.cjs')
