import { expect, it } from 'vitest'
import orderContract from '../generated/order-service.json' with { type: 'json' }
import userContract from '../generated/user-service.json' with { type: 'json' }
import { smallerContract } from './smaller-contract.ts'

it.each([
  ['order-service', orderContract],
  ['user-service', userContract],
])('the smaller contract of the %s has the same operations, schemas and properties', (_name, contract) => {
  const smaller = smallerContract(contract)
  expect(namesIn(smaller)).toEqual(namesIn(contract))
  expect(JSON.stringify(smaller).length).toBeLessThan(JSON.stringify(contract).length / 2)
})

it('removes documentation and examples, and keeps what has the names of keywords', () => {
  const schema = { description: 'A', examples: [{}], properties: { description: { example: 'B', type: 'string' } } }
  const post = {
    summary: 'C',
    'x-safe': false,
    'x-access': { allow: ['staff'] },
    responses: { 200: { description: 'D' } },
  }
  const contract = { paths: { '/a': { post } }, components: { schemas: { summary: schema } } }
  expect(smallerContract(contract)).toEqual({
    paths: { '/a': { post: { 'x-safe': false, responses: { 200: {} } } } },
    components: { schemas: { summary: { properties: { description: { type: 'string' } } } } },
  })
})

/** The paths of all members of a document, but documentation, examples and extensions. */
function namesIn(document: unknown): string[] {
  const names: string[] = []
  const visit = (value: unknown, path: string[]) => {
    if (typeof value !== 'object' || value === null) return
    for (const [name, each] of Object.entries(value)) {
      const inProperties = path.at(-1) === 'properties' && path.at(-2) !== 'properties'
      if (!inProperties && /^(description|summary|examples?|x-(?!safe).*)$/.test(name)) continue
      names.push([...path, name].join(' '))
      visit(each, [...path, name])
    }
  }
  visit(document, [])
  return names
}
