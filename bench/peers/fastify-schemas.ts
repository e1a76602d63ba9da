import contract from '../../openapi/generated/order-service.json' with { type: 'json' }

/** Schemas of the Fastify peers, written as the documentation of Fastify recommends. */
export const noQuery = { type: 'object', additionalProperties: false } as const

export const user = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'name', 'email'],
  properties: { id: { type: 'integer' }, name: { type: 'string' }, email: { type: 'string' } },
} as const

export const sampleOrder = {
  type: 'object',
  additionalProperties: false,
  required: ['orderId', 'user', 'product', 'status'],
  properties: {
    orderId: { type: 'integer' },
    user,
    product: {
      type: 'object',
      additionalProperties: false,
      required: ['name', 'price'],
      properties: { name: { type: 'string' }, price: { type: 'number' } },
    },
    status: { type: 'string', enum: ['created'] },
  },
} as const

/** The Order Service's contract, for references to its schemas. */
export const shared = { $id: 'contract', components: contract.components }
export const placeOrder = { $ref: 'contract#/components/schemas/PlaceOrder' }
export const order = { $ref: 'contract#/components/schemas/Order' }
