import { hash } from 'node:crypto'
import { escapeHtml } from 'service-kit/problems/html.ts'
import type { Chart } from './chart-spec.ts'
import { colors, specOf, xmlLabel } from './chart-spec.ts'

const style = `@media (prefers-color-scheme: dark) {${Object.values(colors)
  .map(([light, dark]) => `[fill="${light}"]{fill:${dark}}[stroke="${light}"]{stroke:${dark}}`)
  .join('')}}`

/** What a browser may load when it shows the image alone: only its own style. */
export const chartPolicy = `default-src 'none'; style-src 'sha256-${hash('sha256', style, 'base64')}'; frame-ancestors 'none'`

/** Draws a chart as SVG, for light and dark mode. Vega is loaded with the first chart, because it takes a moment. */
export async function drawChart(chart: Chart): Promise<string> {
  const { View, parse } = await import('vega')
  const svg = await new View(parse(specOf(chart)), { renderer: 'none' }).toSVG()
  const names = `<title id="title">${xmlText(chart.title)}</title><desc id="desc">${xmlText(chart.description)}</desc>`
  return svg
    .replace('<svg ', '<svg role="img" aria-labelledby="title" aria-describedby="desc" ')
    .replace('>', () => `>${names}<style>${style}</style>`)
}

function xmlText(text: string): string {
  return escapeHtml(xmlLabel(text))
}
