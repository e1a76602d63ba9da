export interface Column<Item> {
  title: string
  cell: (item: Item) => string
  align?: 'right'
}

/** A Markdown table whose columns are padded, so that it is readable as plain text. */
export function table<Item>(items: Item[], columns: Column<Item>[]): string {
  const paddedColumns = columns.map(({ title, cell, align }) => {
    const cells = [title, ...items.map(cell)]
    const width = Math.max(...cells.map(({ length }) => length))
    const [head = '', ...rest] = cells.map(text => (align === 'right' ? text.padStart(width) : text.padEnd(width)))
    const rule = align === 'right' ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width)
    return [head, rule, ...rest]
  })
  const lines = Array.from({ length: items.length + 2 }, (_, line) => paddedColumns.map(column => column[line]))
  return lines.map(cells => `| ${cells.join(' | ')} |`).join('\n')
}

export function median(values: number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1)
  return middle.reduce((sum, value) => sum + value, 0) / middle.length
}
