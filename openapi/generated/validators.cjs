// Generated from the contracts by `npm run generate`.

'use strict'
exports['d06b019155c654bf'] = () => require('./user-service.validators.cjs')
exports['bccfd022815c0492'] = () => require('./order-service.validators.cjs')
