import { expect, it } from 'vitest'
import { chartLines } from './terminal-chart.ts'

const bars = [
  { label: 'Mug', value: 8, text: 'USD 8.00' },
  { label: 'A product with quite a long name', value: 1, text: 'USD 1.00' },
  { label: 'Refunded', value: -2, text: '-USD 2.00', isWarning: true },
  { label: 'None', value: 0, text: 'USD 0.00' },
]

it('a chart has its title, and a line with a bar for each value, as wide as the terminal at most', () => {
  const lines = chartLines(
    { title: 'Sales', description: '', panels: [{ title: 'USD 7.00', kind: 'bars', bars }] },
    57,
    text => `!${text}!`,
  )
  expect(lines).toEqual([
    'Sales',
    '',
    'USD 7.00',
    'Mug                           ████████████████ USD 8.00',
    'A product with quite a long…  ██ USD 1.00',
    'Refunded                      !████! !-USD 2.00!',
    'None                          USD 0.00',
  ])
})

it('a bar has steps of an eighth of a character, and a panel without bars has its title alone', () => {
  const chartOf = (values: number[]) => ({
    title: 't',
    description: '',
    panels: [{ title: 'p', kind: 'bars' as const, bars: values.map(value => ({ label: '', value, text: '' })) }],
  })
  expect(chartLines(chartOf([64, 1, 12]), 12).slice(3)).toEqual(['  ████████ ', '  ▏ ', '  █▌ '])
  expect(chartLines(chartOf([]), 80)).toEqual(['t', '', 'p'])
  expect(chartLines(chartOf([0]), 80)).toEqual(['t', '', 'p', '  '])
})
