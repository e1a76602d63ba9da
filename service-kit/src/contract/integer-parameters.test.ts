import fc from 'fast-check'
import { bodyTypesOf, operationsOf, parametersOf } from 'openapi/contract/contract.ts'
import type { Contract } from 'openapi/contract/document.ts'
import orderContract from 'openapi/generated/order-service.json' with { type: 'json' }
import userContract from 'openapi/generated/user-service.json' with { type: 'json' }
import { beforeAll, describe, expect, it } from 'vitest'
import { startTestService } from '../testing/handlers.ts'
import { operationChecksOf } from '../testing/operation-checks.ts'

const otherNotations = ['0x1', '1e0', '1.0', '%201', '1%20', '007', '+1', '-0', '1_0', '%D9%A1', '']

describe('integers in paths and queries', () => {
  let service: Awaited<ReturnType<typeof startTestService>>
  beforeAll(async () => {
    service = await startTestService()
    return service.stop
  })

  it.for(otherNotations.filter(text => text !== ''))('400 for the path parameter %s', async text => {
    const response = await service.send(`/api/orders/${text}`)
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({
      type: '/problems/invalid-request',
      errors: [{ pointer: '/path/orderId', message: 'must be an integer in decimal digits, such as 20' }],
    })
  })

  it.for(otherNotations)('400 for the query parameter limit=%s', async text => {
    const response = await service.send(`/api/products?limit=${text}`)
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ errors: [{ pointer: '/query/limit' }] })
  })

  it('400 reports them together with the other errors of the request', async () => {
    const { errors } = await (await service.send('/api/orders?limit=0x10&userId=0&status=odd')).json()
    expect(errors.map(({ pointer }: { pointer: string }) => pointer).sort()).toEqual([
      '/query/limit',
      '/query/status/0',
      '/query/userId',
    ])
  })
})

describe.for([...integersIn(userContract), ...integersIn(orderContract)])(
  '$part parameter $name of $operationId',
  ({ contract, operationId, headers, part, name, minimum, maximum }) => {
    const pointersFor = (text: string): string[] => {
      const parts = { path: {}, query: {}, headers, body: {}, [part]: { [name]: text } }
      try {
        operationChecksOf(contract, operationId).request(parts)
        return []
      } catch (error) {
        return (error as { errors?: { pointer: string }[] }).errors?.map(({ pointer }) => pointer) ?? []
      }
    }
    const pointer = `/${part}/${name}`

    it('accepts every decimal within its bounds', () => {
      fc.assert(
        fc.property(fc.integer({ min: minimum, max: maximum }), number => {
          expect(pointersFor(String(number))).not.toContain(pointer)
        }),
      )
    })

    it('rejects every text that is not a decimal', () => {
      const almost = fc.constantFrom(...otherNotations.map(decodeURIComponent))
      const number = fc.oneof(fc.integer(), fc.double()).map(String)
      const text = fc.oneof(almost, number, fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789+-.eExX ') }))
      fc.assert(
        fc.property(
          text.filter(each => !/^(0|[1-9][0-9]*)$/.test(each)),
          each => {
            expect(pointersFor(each)).toContain(pointer)
          },
        ),
      )
    })
  },
)

/** The integer parameters of a contract, with their bounds. */
function integersIn(contract: Contract) {
  return operationsOf(contract).flatMap(({ operation }) =>
    parametersOf(contract, operation).flatMap(({ name, in: part, schema }) => {
      const { type, minimum = 0, maximum = 0 } = schema as { type?: string; minimum?: number; maximum?: number }
      const { operationId } = operation
      const headers = { 'content-type': bodyTypesOf(operation)[0] }
      return type === 'integer' ? [{ contract, operationId, headers, part, name, minimum, maximum }] : []
    }),
  )
}
