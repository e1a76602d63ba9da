// Generated from the contracts by `npm run generate`.

'use strict'
exports['599533b365ee73ca'] = () => require('./user-service.validators.cjs')
exports['28e179c423a09b44'] = () => require('./order-service.validators.cjs')
