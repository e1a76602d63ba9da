import { samplePassword } from '../../../user-service/sample-data.ts'
import type { Scenarios, Step } from './scenario.ts'

const key = { 'Idempotency-Key': '8e03978e-40d5-43dd-bc93-6894a57f9324' }
const items = [{ sku: 'MUG-BLUE', quantity: 2 }]
const tooMany = { items: [{ sku: 'MUG-BLUE', quantity: 200 }] }
const unknown = { items: [{ sku: 'NO-SUCH-SKU', quantity: 1 }] }
const inactive = { items: [{ sku: 'TEA-WHITE', quantity: 1 }] }
const twoCurrencies = { items: [...items, { sku: 'POSTER-BERLIN', quantity: 1 }] }
const twoMistakes = { items: [{ sku: 'MUG-BLUE', quantity: 0 }, { quantity: 1 }] }

const whiteTea: Step = {
  do: 'createProduct',
  body: { sku: 'TEA-WHITE', name: 'White Tea, 100 g', unitPrice: { amount: 990, currency: 'USD' }, active: false },
}
const jane: Step[] = [
  'registerUser',
  { do: 'issueToken', body: { grant_type: 'password', username: 'jane@example.com', password: samplePassword } },
]
const janeSuspended: Step[] = [
  ...jane,
  { do: 'updateUser', as: 'staff', path: { userId: 3 }, body: { status: 'suspended' } },
]
const janeErased: Step[] = [...jane, { do: 'eraseUser', as: 'staff', path: { userId: 3 } }]

/** Orders until they are placed, and what there is to see of them. */
export const orders: Scenarios = {
  createSampleOrder: {
    created: {},
    unauthenticated: { after: [{ do: 'eraseUser', as: 'staff' }] },
    outOfStock: {
      sampleData: false,
      after: [
        {
          do: 'createProduct',
          body: { sku: 'SAMPLE', name: 'Sample Product', unitPrice: { amount: 10_000, currency: 'USD' }, stock: 0 },
        },
      ],
    },
    unknownSku: { sampleData: false },
    productInactive: { after: [{ do: 'updateProduct', path: { sku: 'SAMPLE' }, body: { active: false } }] },
    userNotFound: { after: janeErased, as: 'newcomer' },
    userSuspended: { after: janeSuspended, as: 'newcomer' },
    userServiceError: { while: 'the User Service makes a mistake' },
    userServiceUnavailable: { while: 'the User Service is away' },
    userServiceTimeout: { while: 'the User Service does not answer' },
  },
  placeOrder: {
    placed: {},
    twoMistakes: { body: twoMistakes },
    outOfStock: { body: tooMany },
    priceChanged: { after: ['updateProduct'] },
    unknownSku: { body: unknown },
    productInactive: { after: [whiteTea], body: inactive },
    currencyMismatch: { body: twoCurrencies },
    userNotFound: { as: 'staff', body: { items, userId: 404 } },
    userSuspended: { after: janeSuspended, as: 'staff', body: { items, userId: 3 } },
    keyReused: { after: [{ do: 'placeOrder', headers: key }], body: { items }, headers: key },
    userServiceError: { while: 'the User Service makes a mistake' },
    userServiceUnavailable: { after: ['listOrders'], while: 'the User Service is away' },
    userServiceTimeout: { while: 'the User Service does not answer' },
  },
  quoteOrder: {
    twoKinds: {},
    twoMistakes: { body: twoMistakes },
    unknownSku: { body: unknown },
    productInactive: { after: [whiteTea], body: inactive },
    currencyMismatch: { body: twoCurrencies },
  },
  listOrders: {
    onlyPage: { after: ['placeOrder'] },
  },
  getOrder: {
    order: { after: ['placeOrder'] },
    withCustomer: {
      after: ['placeOrder', { do: 'updateUser', body: { name: 'John Q. Doe' } }],
      query: { expand: 'user' },
    },
  },
  listOrderEvents: {
    paid: { after: ['placeOrder', 'recordPayment'] },
  },
  updateOrder: {
    note: { after: ['placeOrder'] },
    twoMistakes: { body: twoMistakes },
    illegalTransition: { after: ['placeOrder', 'recordPayment'], headers: { 'If-Match': '"2"' } },
    outOfStock: { after: ['placeOrder'], body: tooMany },
    overpaid: {
      after: [
        'placeOrder',
        {
          do: 'recordPayment',
          body: { amount: { amount: 3000, currency: 'USD' }, method: 'card', reference: 'ch_3Nf8c2' },
        },
      ],
      headers: { 'If-Match': '"2"' },
      body: { items: [{ sku: 'MUG-BLUE', quantity: 2 }] },
    },
    unknownSku: { after: ['placeOrder'], body: unknown },
    productInactive: { after: ['placeOrder', whiteTea], body: inactive },
    currencyMismatch: { after: ['placeOrder'], body: twoCurrencies },
  },
}
