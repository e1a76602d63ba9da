import { expect, it } from 'vitest'
import { barOf, createProgressBar } from './progress-bar.ts'

it('a bar shows its share, and is empty while that is not known', () => {
  expect([0, 0.5, 0.999, 1, 1.2, -1, Number.NaN].map(barOf).map(bar => bar.replaceAll('█', '#'))).toEqual([
    '[                              ]   0 %',
    '[###############               ]  50 %',
    '[############################# ]  99 %',
    '[##############################] 100 %',
    '[##############################] 100 %',
    '[                              ]   0 %',
    '[                              ]   0 %',
  ])
})

it('a progress bar replaces its line in a terminal, and prints nothing elsewhere', () => {
  const printed: string[] = []
  const write = (text: string) => void printed.push(text)
  const bar = createProgressBar({ isTTY: true, write })
  bar.show(1, '3 lines')
  bar.show(1, '4 lines') // too early
  bar.clear()
  expect(printed).toEqual([`\r\u001b[K${barOf(1)} 3 lines`, '\r\u001b[K'])
  const silent = createProgressBar({ write })
  silent.show(1, '3 lines')
  silent.clear()
  expect(printed).toHaveLength(2)
})
