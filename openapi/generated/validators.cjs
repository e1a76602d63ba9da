// Generated from the contracts by `npm run generate`.

'use strict'
exports['7a5e7a57fc237ca1'] = () => require('./user-service.validators.cjs')
exports['28e179c423a09b44'] = () => require('./order-service.validators.cjs')
