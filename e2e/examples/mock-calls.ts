/** A call that the mock and the service are to answer alike. */
export interface Call extends Partial<Sent> {
  operation: string
  as: Caller | undefined
  status: number
  /** The slug of the problem type, or OAuth's error code. */
  problem: string | undefined
  /** Both answer the same example, but for what is generated. */
  same?: boolean
  /** Why the mock answers something else by itself: it shows this answer only when it is asked for it. */
  unlike?: string
}

/** What is sent, where it is not the operation's own example. */
interface Sent {
  path: Record<string, string | number>
  query: string
  headers: Record<string, string>
  /** Null for none; a text is sent as it is. */
  body: object | string | null
  method: string
}

/** Who has a token. */
export type Caller = 'john' | 'staff' | 'jane'

const state = 'it keeps no state'
const rights = 'it knows neither people nor tokens'
const unknown = 'it ignores parameters that the operation does not have'
const refusal = 'it refuses with 422 wherever an operation documents that'
const own = 'it says in its own words that nothing is there'
const grants = 'it takes any grant'
const first = 'it shows the first example of a status'
const optional = 'the contract lets If-Match be left out, for the service to say 428'

const [nobody, john, staff, jane, same] = [undefined, 'john', 'staff', 'jane', true] as const
const [stale, current] = [{ 'If-Match': '"999"' }, { 'If-Match': '*' }]
const text = { 'Content-Type': 'text/plain' }
const badToken = { Authorization: 'Bearer no-such-token' }
const [mug, noUser] = [{ sku: 'MUG-BLUE' }, { userId: 404 }]
const many = { items: [{ sku: 'MUG-BLUE', quantity: 999 }] }

/** In an order in which each finds what it needs: the people, the catalogue and the orders of the examples. */
export const userCalls = [
  call('getCurrentUser', nobody, '200', { same }),
  call('getCurrentUser', john, '200', { same }),
  call('getCurrentUser', nobody, '304', { headers: { 'If-None-Match': '"1.1"' }, unlike: state }),
  call('getCurrentUser', nobody, '400 invalid-request', { query: 'verbose=1', unlike: unknown }),
  call('getCurrentUser', nobody, '401 invalid-token', { headers: badToken, unlike: rights }),
  call('listUsers', staff, '200', { same }),
  call('listUsers', staff, '400 invalid-request', { query: 'limit=101' }),
  call('listUsers', nobody, '401 unauthenticated'),
  call('listUsers', john, '403 forbidden', { unlike: rights }),
  call('getUser', john, '200', { path: { userId: 1 }, same }),
  call('getUser', john, '304', { path: { userId: 1 }, headers: { 'If-None-Match': '"1"' }, unlike: state }),
  call('getUser', staff, '404 user-not-found', { path: noUser, unlike: state }),
  call('getUser', staff, '400 invalid-request', { path: { userId: 'me' } }),
  call('getUser', nobody, '401 unauthenticated', { path: { userId: 1 } }),
  call('registerUser', nobody, '201', {
    body: { name: 'Max Moe', email: 'max@example.com', password: 'only-for-trying-out' },
  }),
  call('registerUser', nobody, '409 email-taken', { unlike: state }),
  call('registerUser', nobody, '400 invalid-request', { body: { name: 'Max Moe' } }),
  call('registerUser', nobody, '415 unsupported-media-type', { headers: text, body: 'Max Moe' }),
  call('updateUser', john, '200', { path: { userId: 1 }, headers: current, same }),
  call('updateUser', john, '412 precondition-failed', { path: { userId: 1 }, headers: stale, unlike: state }),
  call('updateUser', john, '428 precondition-required', { path: { userId: 1 }, unlike: optional }),
  call('updateUser', john, '409 email-taken', {
    path: { userId: 1 },
    headers: current,
    body: { email: 'staff@example.com' },
    unlike: state,
  }),
  call('updateUser', john, '400 invalid-request', {
    path: { userId: 1 },
    headers: current,
    body: { email: 'nowhere' },
  }),
  call('listUserEvents', staff, '200', { path: { userId: 3 } }),
  call('listUserEvents', staff, '404 user-not-found', { path: noUser, unlike: state }),
  call('issueToken', nobody, '200'),
  call('issueToken', nobody, '400 unsupported_grant_type', { body: { grant_type: 'implicit' }, unlike: grants }),
  call('issueToken', nobody, '400 invalid_request', { body: {}, unlike: first }),
  call('issueToken', nobody, '400 invalid_grant', {
    body: { grant_type: 'password', username: 'john@example.com', password: 'wrong' },
    unlike: state,
  }),
  call('issueToken', nobody, '401 invalid_client', {
    body: { grant_type: 'client_credentials', client_id: 'x', client_secret: 'y' },
    unlike: rights,
  }),
  call('issueToken', nobody, '415 invalid_request', { headers: { 'Content-Type': 'application/json' }, body: '{}' }),
  call('issueToken', nobody, '405 invalid_request', { method: 'GET', body: null, unlike: own }),
  call('revokeToken', nobody, '200'),
  call('revokeToken', nobody, '400 invalid_request', { body: {} }),
  call('getKeys', nobody, '200'),
  call('getAuthorizationServer', nobody, '200', { same }),
  call('changePassword', jane, '403 wrong-password', {
    path: { userId: 3 },
    body: { currentPassword: 'wrong', newPassword: 'three-blind-mice-1805' },
    unlike: state,
  }),
  call('changePassword', jane, '204', { path: { userId: 3 } }),
  call('changePassword', jane, '400 invalid-request', { path: { userId: 3 }, body: { newPassword: 'short' } }),
  call('eraseUser', jane, '204', { path: { userId: 3 } }),
  call('eraseUser', jane, '404 user-not-found', { path: { userId: 3 }, unlike: state }),
  call('getLiveness', nobody, '200', { same }),
  call('getLiveness', nobody, '405 method-not-allowed', { method: 'DELETE', unlike: own }),
  call('getReadiness', nobody, '200'), // not the same: a contract cannot hold its own digest
]

export const orderCalls = [
  call('listProducts', nobody, '200', { same }),
  call('listProducts', nobody, '400 invalid-request', { query: 'limit=101' }),
  call('listProducts', nobody, '400 invalid-request', { query: 'limit=1&color=blue', unlike: unknown }),
  call('listProducts', nobody, '401 invalid-token', { headers: badToken, unlike: rights }),
  call('getProduct', nobody, '200', { path: mug, same }),
  call('getProduct', nobody, '304', { path: mug, headers: { 'If-None-Match': '"1"' }, unlike: state }),
  call('getProduct', nobody, '404 product-not-found', { path: { sku: 'NO-SUCH-SKU' }, unlike: state }),
  call('getProduct', nobody, '400 invalid-request', { path: { sku: 'blue mug' } }),
  call('quoteOrder', john, '200', { same }),
  call('quoteOrder', john, '422 unknown-sku', {
    body: { items: [{ sku: 'NO-SUCH-SKU', quantity: 1 }] },
    unlike: state,
  }),
  call('quoteOrder', john, '400 invalid-request', { body: { items: [] }, unlike: refusal }),
  call('quoteOrder', nobody, '401 unauthenticated'),
  call('createSampleOrder', nobody, '200'),
  call('createSampleOrder', nobody, '401 invalid-token', { headers: badToken, unlike: rights }),
  call('placeOrder', john, '201', { same }),
  call('placeOrder', john, '201', { same }),
  call('placeOrder', john, '409 out-of-stock', { body: many, unlike: state }),
  call('placeOrder', john, '400 invalid-request', { body: {}, unlike: refusal }),
  call('placeOrder', john, '415 unsupported-media-type', { headers: text, body: 'Two mugs' }),
  call('placeOrder', nobody, '401 unauthenticated'),
  call('listOrders', john, '200'),
  call('listOrders', john, '400 invalid-request', { query: 'status=lost' }),
  call('listOrders', nobody, '401 unauthenticated'),
  call('getOrder', john, '200', { path: { orderId: 101 }, same }),
  call('getOrder', john, '304', { path: { orderId: 101 }, headers: { 'If-None-Match': '"1"' }, unlike: state }),
  call('getOrder', john, '404 order-not-found', { path: { orderId: 404 }, unlike: state }),
  call('getOrder', john, '400 invalid-request', { path: { orderId: 'mine' } }),
  call('getOrder', nobody, '401 unauthenticated', { path: { orderId: 101 } }),
  call('updateOrder', john, '412 precondition-failed', { path: { orderId: 101 }, headers: stale, unlike: state }),
  call('updateOrder', john, '428 precondition-required', { path: { orderId: 101 }, unlike: optional }),
  call('updateOrder', john, '409 illegal-transition', { path: { orderId: 104 }, headers: current, unlike: state }),
  call('updateOrder', john, '200', { path: { orderId: 101 }, headers: current, same }),
  call('cancelOrder', john, '200', { path: { orderId: 111 }, same }),
  call('cancelOrder', john, '409 illegal-transition', { path: { orderId: 103 }, unlike: state }),
  call('recordPayment', staff, '201', { path: { orderId: 112 }, same }),
  call('recordPayment', john, '403 forbidden', { path: { orderId: 102 }, unlike: rights }),
  call('recordPayment', staff, '409 illegal-transition', { path: { orderId: 104 }, unlike: state }),
  call('listOrderEvents', john, '200', { path: { orderId: 104 }, same }),
  call('listOrderEvents', john, '404 order-not-found', { path: { orderId: 404 }, unlike: state }),
  call('refundOrder', staff, '201', { path: { orderId: 112 }, same }),
  call('refundOrder', staff, '409 illegal-transition', { path: { orderId: 101 }, unlike: state }),
  call('createShipment', staff, '201', { path: { orderId: 104 }, same }),
  call('createShipment', staff, '409 over-shipped', { path: { orderId: 106 }, unlike: state }),
  call('deliverShipment', staff, '200', { path: { orderId: 106, shipmentId: 1 }, same }),
  call('deliverShipment', staff, '404 shipment-not-found', { path: { orderId: 106, shipmentId: 9 }, unlike: state }),
  call('deliverShipment', staff, '409 illegal-transition', { path: { orderId: 107, shipmentId: 1 }, unlike: state }),
  call('requestReturn', john, '201', { path: { orderId: 107 }, same }),
  call('requestReturn', john, '409 illegal-transition', { path: { orderId: 101 }, unlike: state }),
  call('receiveReturn', staff, '200', { path: { orderId: 108, returnId: 1 }, same }),
  call('receiveReturn', staff, '409 illegal-transition', { path: { orderId: 109, returnId: 1 }, unlike: state }),
  call('createProduct', staff, '201', { same }),
  call('createProduct', staff, '409 sku-taken', { unlike: state }),
  call('createProduct', john, '403 insufficient-scope', { unlike: rights }),
  call('createProduct', nobody, '401 unauthenticated'),
  call('adjustStock', staff, '200', { path: { sku: 'TRAY-OAK' } }),
  call('adjustStock', staff, '409 stock-not-counted', { path: { sku: 'SAMPLE' }, unlike: state }),
  call('updateProduct', staff, '200', { path: { sku: 'TRAY-OAK' }, headers: current }),
  call('updateProduct', staff, '412 precondition-failed', { path: mug, headers: stale, unlike: state }),
  call('updateProduct', staff, '400 invalid-request', { path: mug, headers: current, body: { unitPrice: 0 } }),
  call('getLiveness', nobody, '200', { same }),
  call('getLiveness', nobody, '405 method-not-allowed', { method: 'DELETE', unlike: own }),
  call('getReadiness', nobody, '200'), // not the same: a contract cannot hold its own digest
]

/** `answer` is a status, and the problem where it is one. */
function call(
  operation: string,
  as: Caller | undefined,
  answer: string,
  rest: Partial<Sent> & Pick<Call, 'same' | 'unlike'> = {},
): Call {
  const [status, problem] = answer.split(' ')
  return { operation, as, status: Number(status), problem, ...rest }
}
