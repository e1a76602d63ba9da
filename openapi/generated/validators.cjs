// Generated from the contracts by `npm run generate`.

'use strict'
exports['d3ba238f5eeb764b'] = () => require('./user-service.validators.cjs')
exports['0efa92fdc05ec37b'] = () => require('./order-service.validators.cjs')
