// Generated from the contracts by `npm run generate`.

'use strict'
exports['2e7977bd9088a573'] = () => require('./user-service.validators.cjs')
exports['c6bc2d08af1d5679'] = () => require('./order-service.validators.cjs')
