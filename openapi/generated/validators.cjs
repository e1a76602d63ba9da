// Generated from the contracts by `npm run generate`.

'use strict'
exports['39de10c069d9501b'] = () => require('./user-service.validators.cjs')
exports['eb34abd80f6e2b86'] = () => require('./order-service.validators.cjs')
