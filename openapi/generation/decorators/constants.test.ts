import { describe, expect, it } from 'vitest'
import orderService from '../../generated/order-service.json' with { type: 'json' }
import userService from '../../generated/user-service.json' with { type: 'json' }
import { objectsIn } from '../../testing/documents.ts'

describe('the decorator of constants', () => {
  it.each([orderService, userService])('gives each text that is a const the same enum: $info.title', contract => {
    const constants = objectsIn(contract).filter(schema => typeof schema.const === 'string')
    expect(constants).not.toEqual([])
    for (const constant of constants) expect(constant).toMatchObject({ type: 'string', enum: [constant.const] })
  })
})
