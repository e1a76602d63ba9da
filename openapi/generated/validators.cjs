// Generated from the contracts by `npm run generate`.

'use strict'
exports['b736864ed071865e'] = () => require('./user-service.validators.cjs')
exports['20f57c9a9961bd31'] = () => require('./order-service.validators.cjs')
