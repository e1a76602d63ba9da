import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { placeOrderAs, prepareOrder } from '../../order-service/orders/testing.ts'
import { startShop } from '../../order-service/testing.ts'

const page = readFileSync(join(import.meta.dirname, '../../docs/operating.md'), 'utf8')
const section = page.slice(page.indexOf('## Metrics and alerts')).split(/\n## /)[0] ?? ''
const documented = section.matchAll(/^\| `([a-z_]+)` \| ([^|]*)\| (.*) \|$/gm)
const rows = [...documented].map(([, name = '', labels = '', meaning = '']) => ({
  name,
  labels: [...labels.matchAll(/`(\w+)`/g)].map(([, label]) => label),
  isOfOrders: meaning.startsWith('Order Service:'),
}))

const labelsOf = (name: string) => rows.find(row => row.name === name)?.labels

/** The names of the metrics of a service, and the labels of each metric that has values. */
async function metricsOf(url: string) {
  const lines = (await (await fetch(`${url}/metrics`)).text()).split('\n')
  const isOwn = (name: string | undefined) => name !== undefined && !/^(process|nodejs)_/.test(name)
  const names = lines.map(line => line.match(/^# TYPE (\w+) /)?.[1]).filter(isOwn)
  const labels = new Map<string, string[]>()
  for (const line of lines) {
    const [, name = '', list = ''] = line.match(/^([a-z_]+?)(?:_bucket|_sum|_count)?(?:\{(.*)\})? \S+$/) ?? []
    const labelNames = [...list.matchAll(/(\w+)="/g)].map(([, label = '']) => label).filter(label => label !== 'le')
    if (name !== '' && isOwn(name)) labels.set(name, labelNames)
  }
  return { names, labels }
}

describe('The table of metrics in docs/operating.md', () => {
  it('has the metrics of both services, with their labels, and no others', async () => {
    await using shop = await startShop()
    await placeOrderAs(shop.john)
    await prepareOrder(shop, 'pay', 'cancel')
    const orders = await vi.waitFor(async () => {
      const metrics = await metricsOf(shop.url)
      expect([...metrics.labels.keys()]).toContain('orders')
      return metrics
    })
    const users = await metricsOf(shop.users.url)
    expect(orders.names.toSorted()).toEqual(rows.map(({ name }) => name).toSorted())
    const shared = rows.filter(({ isOfOrders }) => !isOfOrders)
    expect(users.names.toSorted()).toEqual(shared.map(({ name }) => name).toSorted())
    for (const { labels } of [orders, users])
      for (const [name, present] of labels) expect({ name, labels: present }).toEqual({ name, labels: labelsOf(name) })
  })
})
