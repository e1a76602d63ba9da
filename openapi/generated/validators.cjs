// Generated from the contracts by `npm run generate`.

'use strict'
exports['6d2d6ab1fbd5322e'] = () => require('./user-service.validators.cjs')
exports['28e179c423a09b44'] = () => require('./order-service.validators.cjs')
