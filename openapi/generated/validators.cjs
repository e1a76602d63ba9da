// Generated from the contracts by `npm run generate`.

'use strict'
exports['1feee4e3b7040065'] = () => require('./user-service.validators.cjs')
exports['044a24a37337f9fd'] = () => require('./order-service.validators.cjs')
