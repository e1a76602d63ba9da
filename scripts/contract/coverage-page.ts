import type { CoverageItem } from './contract-coverage.ts'
import { itemName } from './contract-coverage.ts'

const columns = ['statuses', 'problems', 'examples', 'upstream', 'access', 'events'] as const

/** A self-contained HTML page that shows which items of the contracts the tests have observed. */
export function coveragePage(items: CoverageItem[], observed: Set<string>, undocumented: string[]): string {
  const isObserved = (item: CoverageItem) => observed.has(itemName(item))
  const chip = (item: CoverageItem) => `<span class="${isObserved(item) ? 'seen' : 'missing'}">${item.of}</span>`
  /** There are many callers, so those that were observed are only counted. */
  const callers = (cells: CoverageItem[]) => [
    `<span class="seen">${cells.filter(isObserved).length}</span>`,
    ...cells.filter(cell => !isObserved(cell)).map(chip),
  ]
  const cellOf = (kind: CoverageItem['kind'], ofKind: CoverageItem[]) =>
    `<td>${(kind === 'access' ? callers(ofKind) : ofKind.map(chip)).join(' ')}</td>`

  const operations = Map.groupBy(items, ({ service, operationId }) => `${service} <b>${operationId}</b>`)
  const rows = [...operations].map(([operation, ofOperation]) => {
    const cells = columns.map(kind =>
      cellOf(
        kind,
        ofOperation.filter(item => item.kind === kind),
      ),
    )
    return `<tr><th>${operation}</th>${cells.join('')}</tr>`
  })
  const headings = columns.map(kind => {
    const ofKind = items.filter(item => item.kind === kind)
    return `<th>${kind}<br><small>${ofKind.filter(isObserved).length} of ${ofKind.length}</small></th>`
  })
  const notDocumented = undocumented.map(name => `<p><span class="missing">not documented</span> ${name}</p>`)
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Contract coverage</title>
<style>${style}</style>
<h1>What the contracts document, and what the tests have observed</h1>
${notDocumented.join('\n')}
<table>
<thead><tr><th>operation</th>${headings.join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
</html>
`
}

const style = `
  :root { color-scheme: light dark; font: 14px/1.5 system-ui, sans-serif }
  body { margin: 2rem auto; max-width: 90rem; padding: 0 1rem }
  table { border-collapse: collapse; width: 100% }
  th, td { border-top: 1px solid #8884; padding: .5rem; text-align: left; vertical-align: top; font-weight: normal }
  thead th { position: sticky; top: 0; background: Canvas }
  span { display: inline-block; margin: 1px 0; padding: 0 .5em; border-radius: 1em }
  .seen { background: #2a92; color: light-dark(#064, #8e9) }
  .missing { background: #c22; color: #fff }
`
