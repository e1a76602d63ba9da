import type { Scenarios, Step } from './scenario.ts'

/** An order's life, as the examples tell it: each operation does what its first example does. */
const placed: Step[] = ['placeOrder']
const paid: Step[] = [...placed, 'recordPayment']
const shipped: Step[] = [...paid, 'createShipment']
const delivered: Step[] = [...shipped, 'deliverShipment']
const returned: Step[] = [...delivered, 'requestReturn']
const received: Step[] = [...returned, 'receiveReturn']
const completed: Step[] = [
  ...delivered,
  {
    do: 'createShipment',
    body: { items: [{ lineId: 2, quantity: 1 }], carrier: 'UPS', trackingNumber: '1Z999AA10123456785' },
  },
  { do: 'deliverShipment', path: { shipmentId: 2 } },
]

const threeMugs = [{ lineId: 1, quantity: 3 }]
const lineNine = [{ lineId: 9, quantity: 1 }]
const parcel = { carrier: 'UPS', trackingNumber: '1Z999AA10123456784' }
const payment = { method: 'card', reference: 'ch_3Nf8c2' }
const tooMuch = { amount: 5000, currency: 'USD' }
const euros = { amount: 500, currency: 'EUR' }

/** What is done with orders once they are placed. */
export const orderActions: Scenarios = {
  cancelOrder: {
    cancelled: { after: placed },
    illegalTransition: { after: completed },
  },
  recordPayment: {
    inFull: { after: placed },
    illegalTransition: { after: paid },
    overpaid: { after: placed, body: { amount: tooMuch, ...payment } },
    currencyMismatch: { after: placed, body: { amount: euros, ...payment } },
  },
  refundOrder: {
    goodwill: { after: paid },
    illegalTransition: { after: placed },
    overRefunded: { after: paid, body: { amount: tooMuch, reason: 'A scratch on the mug' } },
    currencyMismatch: { after: paid, body: { amount: euros, reason: 'A scratch on the mug' } },
  },
  createShipment: {
    mugs: { after: paid },
    illegalTransition: { after: placed },
    overShipped: { after: paid, body: { items: threeMugs, ...parcel } },
    unknownLine: { after: paid, body: { items: lineNine, ...parcel } },
  },
  deliverShipment: {
    mugs: { after: shipped },
    illegalTransition: { after: delivered },
    shipmentNotFound: { after: shipped },
  },
  requestReturn: {
    oneMug: { after: delivered },
    illegalTransition: { after: placed },
    overReturned: { after: delivered, body: { items: threeMugs, reason: 'They have cracks' } },
    unknownLine: { after: delivered, body: { items: lineNine, reason: 'It has a crack' } },
  },
  receiveReturn: {
    cracked: { after: returned },
    illegalTransition: { after: received },
    returnNotFound: { after: returned },
  },
}
