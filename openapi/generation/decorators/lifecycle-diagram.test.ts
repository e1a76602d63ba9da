import { describe, expect, it } from 'vitest'
import orderService from '../../generated/order-service.json' with { type: 'json' }

describe('the state diagram of an order', () => {
  const { moves, conditions } = orderService.components.schemas.Order['x-lifecycle']
  const { description } = orderService.tags.find(({ name }) => name === 'Orders') ?? { description: '' }
  const [, image = ''] = /src="data:image\/svg\+xml;base64,([^"]+)"/.exec(description) ?? []
  const svg = Buffer.from(image, 'base64').toString()
  const texts = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text.trim())

  it('shows every state', () => {
    expect(texts).toEqual(expect.arrayContaining(orderService.components.schemas.OrderStatus.enum))
  })

  it('shows every transition once for each target state, with its conditions', () => {
    for (const [name, { to, ...rest }] of Object.entries(moves)) {
      const condition = 'if' in rest ? ` [${rest.if.join(' and ')}]` : ''
      const labels = texts.filter(text => text === name + condition || text === `${name} (system)`)
      expect(labels, name).toHaveLength(Object.values(to).flat().length)
    }
  })

  it('has the meaning of each condition beside it', () => {
    for (const meaning of Object.values(conditions)) expect(description).toContain(meaning)
  })
})
