/** What the Fastify peers of both services declare, as their documentation recommends. */
export const noQuery = { type: 'object', additionalProperties: false } as const

export const user = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'name', 'email'],
  properties: { id: { type: 'integer' }, name: { type: 'string' }, email: { type: 'string' } },
} as const

export const order = {
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
