// Generated from the contracts by `npm run generate`.

'use strict'
exports['3af0b374d1228109'] = () => require('./user-service.validators.cjs')
exports['232321d694ee2725'] = () => require('./order-service.validators.cjs')
