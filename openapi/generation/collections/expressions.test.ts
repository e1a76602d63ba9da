import { describe, expect, it } from 'vitest'
import { codeOf, comparisonOf, jsonTemplateOf, templateOf } from './expressions.ts'

describe('expressions of journeys in collections', () => {
  it('are templates of variables, also within a text', () => {
    expect(templateOf('buy', '$steps.place.outputs.orderId')).toBe('{{buy_place_orderId}}')
    expect(templateOf('buy', 'Bearer {$steps.signIn.outputs.token}')).toBe('Bearer {{buy_signIn_token}}')
    expect(templateOf('buy', 100)).toBe('100')
  })

  it('stand for JSON in a JSON body, and inputs for texts', () => {
    const payload = { total: '$steps.quote.outputs.total', email: '$inputs.email', quantity: 2, note: 'a "note"' }
    const template = jsonTemplateOf('buy', payload)
    const body = template
      .replace('{{buy_quote_total_json}}', '{"amount":1}')
      .replace('{{buy_email}}', 'john@example.com')
    expect(JSON.parse(body)).toEqual({ ...payload, total: { amount: 1 }, email: 'john@example.com' })
  })

  it('are JavaScript in conditions', () => {
    expect(codeOf('buy', '$response.body#/items/0/sku')).toBe('body?.items?.[0]?.sku')
    expect(codeOf('buy', '$response.header.Idempotency-Replayed')).toBe("header('Idempotency-Replayed')")
    expect(comparisonOf('buy', '$statusCode == 200')).toEqual({
      left: 'String(status)',
      right: 'String(200)',
      equal: true,
    })
    expect(comparisonOf('buy', "$inputs.a != 'b c'")).toEqual({
      left: "String(recall('buy_a'))",
      right: "String('b c')",
      equal: false,
    })
  })

  it.each(['$statusCode > 200', '$statusCode == $request.path.id', '$url'])(
    'are errors where no tool has them: %s',
    text => {
      expect(() => comparisonOf('buy', text)).toThrow(/cannot express/)
    },
  )
})
