import { describe, expect, it, vi } from 'vitest'
import orderContract from './generated/order-service.json' with { type: 'json' }
import { commonHeaders, startFaultyServer } from './testing/server.ts'

const {
  history: { value: events },
} = orderContract.paths['/api/exports/order-events'].get.responses['200'].content['application/x-ndjson'].examples
const headers = { ...commonHeaders, 'Content-Type': 'application/x-ndjson' }
const linesOf = (values: unknown[]) => values.map(value => `${JSON.stringify(value)}\n`).join('')

/** The client's response to a text, and then the end of the response or of the connection. */
async function receive(text: string, isComplete: boolean, closed = () => {}) {
  const server = await startFaultyServer([
    (_request, response) => {
      response.on('close', closed)
      response.writeHead(200, headers)
      response.write(text, () => (isComplete ? response.end() : response.destroy()))
    },
  ])
  const response = await server.orders.exportOrderEvents()
  if (response.status !== 200) throw new Error(`unexpected status ${response.status}`)
  return { lines: response.body, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() }
}

describe('a client of JSON Lines', () => {
  it('gets each line, also with properties that it does not know', async () => {
    const added = { ...events[0], wrapping: 'red' }
    await using response = await receive(linesOf([added, events[1]]), true)
    expect(await Array.fromAsync(response.lines)).toEqual([added, events[1]])
  })

  it('fails at a line that violates the contract', async () => {
    await using response = await receive(linesOf([events[0], { ...events[1], version: 'two' }]), true)
    const read: unknown[] = []
    const reading = async () => {
      for await (const line of response.lines) read.push(line)
    }
    await expect(reading()).rejects.toThrow('exportOrderEvents 200: body/0/version must be integer')
    expect(read).toEqual([events[0]])
  })

  it('fails when the response is incomplete', async () => {
    await using response = await receive(linesOf(events), false)
    await expect(Array.fromAsync(response.lines)).rejects.toThrow()
  })

  it('closes the connection when it ends the iteration', async () => {
    const closed = vi.fn<() => void>()
    await using response = await receive(linesOf(events), true, closed)
    for await (const { id } of response.lines) if (id === 1) break
    await vi.waitFor(() => expect(closed).toHaveBeenCalled(), 5000)
  })
})
