import type { GroupMark, RectMark, Spec } from 'vega'

/** A bar of a chart. `text` is its value as people read it. */
export interface Bar {
  label: string
  value: number
  text: string
  /** A bar that needs attention is red. */
  isWarning?: boolean
}

/** One part of a chart, with its own scale. Columns stand side by side, in the order of time; bars lie below each other. */
export interface Panel {
  title: string
  kind: 'columns' | 'bars'
  bars: Bar[]
}

/** A chart: a heading, a sentence that says the same in words, and its panels below each other. */
export interface Chart {
  title: string
  description: string
  panels: Panel[]
}

/** The colors in light and in dark mode. Each is used as it is in the image, and replaced by its style in dark mode. */
export const colors = {
  paper: ['#ffffff', '#111827'],
  ink: ['#1f2937', '#e5e7eb'],
  muted: ['#6b7280', '#9ca3af'],
  grid: ['#e5e7ec', '#374152'],
  bar: ['#2563eb', '#60a5fa'],
  warning: ['#dc2626', '#f87171'],
} as const
const [paper, ink, muted] = [colors.paper[0], colors.ink[0], colors.muted[0]]
const [grid, bar, warning] = [colors.grid[0], colors.bar[0], colors.warning[0]]

const width = 560
const columnsHeight = 150
const barHeight = 24
const panelGap = 56
const font = 'system-ui, sans-serif'

/** The specification of a chart for Vega: its panels below each other. */
export function specOf({ title, panels }: Chart): Spec {
  let y = 0
  const marks = panels.map((panel, index) => {
    const top = y
    y += heightOf(panel) + panelGap
    return panelMark(panel, `bars${index}`, top)
  })
  return {
    width,
    height: Math.max(y - panelGap, 1),
    padding: { left: 16, right: 16, top: 8, bottom: 16 },
    background: paper,
    autosize: { type: 'pad', contains: 'padding' },
    title: { text: title, anchor: 'start', color: ink, fontSize: 16, font, offset: 24 },
    data: panels.map(({ bars }, index) => ({
      name: `bars${index}`,
      values: bars.map((each, at) => ({ ...each, label: xmlLabel(each.label), at })),
    })),
    marks,
  }
}

function heightOf({ kind, bars }: Panel): number {
  return kind === 'columns' ? columnsHeight : Math.max(1, bars.length) * barHeight
}

function panelMark(panel: Panel, data: string, top: number): GroupMark {
  const { title, kind } = panel
  const height = heightOf(panel)
  const base = {
    type: 'group' as const,
    encode: { enter: { y: { value: top }, width: { value: width }, height: { value: height } } },
    title: {
      text: title,
      anchor: 'start' as const,
      color: muted,
      fontSize: 12,
      font,
      fontWeight: 'normal' as const,
    },
  }
  const axis = {
    labelColor: muted,
    labelFont: font,
    labelFontSize: 11,
    domain: false,
    ticks: false,
    labelPadding: 6,
  }
  const length = { name: 'length', type: 'linear' as const, domain: { data, field: 'value' }, nice: true, zero: true }
  const place = { name: 'place', type: 'band' as const, domain: { data, field: 'at' }, padding: 0.25 }
  const fill = { signal: `datum.isWarning ? '${warning}' : '${bar}'` }
  const description = { signal: "datum.label + ': ' + datum.text" }
  /** A bar for each row of the data. `along` is the direction of its length. */
  const rects = (across: 'x' | 'y', along: 'x' | 'y'): RectMark => ({
    type: 'rect',
    from: { data },
    encode: {
      enter: {
        [across]: { scale: 'place', field: 'at' },
        [across === 'x' ? 'width' : 'height']: { scale: 'place', band: 1 },
        [along]: { scale: 'length', field: 'value' },
        [`${along}2`]: { scale: 'length', value: 0 },
        ...{ fill, description },
      },
    },
  })
  const named = { signal: `data('${data}')[datum.value].label` }
  if (kind === 'columns') {
    return {
      ...base,
      scales: [
        { ...place, range: [0, width] },
        { ...length, range: [height, 0] },
      ],
      axes: [
        { ...axis, orient: 'left', scale: 'length', grid: true, gridColor: grid, tickCount: 4, format: '~s' },
        {
          ...axis,
          orient: 'bottom',
          scale: 'place',
          labelOverlap: 'greedy',
          encode: { labels: { update: { text: named } } },
        },
      ],
      marks: [rects('x', 'y')],
    }
  }
  return {
    ...base,
    scales: [
      { ...place, range: [0, height] },
      { ...length, range: [0, width - 120] }, // with room for the texts
    ],
    axes: [
      {
        ...axis,
        orient: 'left',
        scale: 'place',
        labelColor: ink,
        labelLimit: 240,
        encode: { labels: { update: { text: named } } },
      },
    ],
    marks: [
      rects('y', 'x'),
      {
        type: 'text',
        from: { data },
        encode: {
          enter: {
            y: { scale: 'place', field: 'at', band: 0.5 },
            x: { scale: 'length', signal: 'max(datum.value, 0)', offset: 6 },
            text: { field: 'text' },
            baseline: { value: 'middle' },
            fill: { signal: `datum.isWarning ? '${warning}' : '${ink}'` },
            font: { value: font },
            fontSize: { value: 11 },
          },
        },
      },
    ],
  }
}

/** XML 1.0 allows no control characters, which older names of products and people can contain. */
export function xmlLabel(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
}
