// Generated from the contracts by `npm run generate`.

'use strict'
exports['0eef55b5cf01d073'] = () => require('./user-service.validators.cjs')
exports['b17ba4c2c674949c'] = () => require('./order-service.validators.cjs')
