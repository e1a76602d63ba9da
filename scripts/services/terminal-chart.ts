import { styleText } from 'node:util'
import type { Bar, Chart } from '../../order-service/reports/renderings/chart-spec.ts'

const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉']
const maxLabelWidth = 28

/** A chart as lines of text with bars of block characters. `paint` marks a bar that needs attention. */
export function chartLines(
  { title, panels }: Chart,
  columns: number,
  paint: (text: string) => string = text => text,
): string[] {
  return [title, ...panels.flatMap(panel => ['', panel.title, ...barLines(panel.bars, columns, paint)])]
}

/** Marks a text in red when standard output is a terminal, and NO_COLOR is not set. */
export function paintWarning(text: string): string {
  return styleText('red', text, { stream: process.stdout })
}

function barLines(bars: Bar[], columns: number, paint: (text: string) => string): string[] {
  const labelWidth = Math.min(maxLabelWidth, Math.max(0, ...bars.map(({ label }) => label.length)))
  const textWidth = Math.max(0, ...bars.map(({ text }) => text.length))
  const barWidth = Math.max(8, columns - labelWidth - textWidth - 4)
  const longest = Math.max(...bars.map(({ value }) => Math.abs(value)))
  return bars.map(({ label, value, text, isWarning }) => {
    const length = longest === 0 ? 0 : (Math.abs(value) / longest) * barWidth
    const bar = barOf(length)
    const name = label.length > labelWidth ? `${label.slice(0, labelWidth - 1)}…` : label.padEnd(labelWidth)
    return `${name}  ${isWarning ? paint(bar) : bar}${bar === '' ? '' : ' '}${isWarning ? paint(text) : text}`
  })
}

/** A bar in steps of an eighth of a character. */
function barOf(length: number): string {
  const steps = Math.round(length * 8)
  return '█'.repeat(Math.floor(steps / 8)) + (eighths[steps % 8] ?? '')
}
