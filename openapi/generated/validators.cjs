// Generated from the contracts by `npm run generate`.

'use strict'
exports['651811726d5bbc41'] = () => require('./user-service.validators.cjs')
exports['2009833b9100e93d'] = () => require('./order-service.validators.cjs')
