import type { Claim } from './contract-claims.ts'
import { nameOf } from './contract-claims.ts'

const columns = ['statuses', 'problems', 'examples', 'upstream', 'access'] as const

/** A page that shows every claim of the contracts: whether it was seen, or not yet. It needs nothing besides itself. */
export function pageOf(claims: Claim[], seen: Set<string>, undocumented: string[]): string {
  const isSeen = (claim: Claim) => seen.has(nameOf(claim))
  const chip = (claim: Claim) => `<span class="${isSeen(claim) ? 'seen' : 'missing'}">${claim.of}</span>`
  /** There are many callers: those who got what they should are only counted. */
  const callers = (cells: Claim[]) => [
    `<span class="seen">${cells.filter(isSeen).length}</span>`,
    ...cells.filter(cell => !isSeen(cell)).map(chip),
  ]
  const cellOf = (kind: Claim['kind'], ofKind: Claim[]) =>
    `<td>${(kind === 'access' ? callers(ofKind) : ofKind.map(chip)).join(' ')}</td>`

  const operations = Map.groupBy(claims, ({ service, operationId }) => `${service} <b>${operationId}</b>`)
  const rows = [...operations].map(([operation, of]) => {
    const cells = columns.map(kind =>
      cellOf(
        kind,
        of.filter(claim => claim.kind === kind),
      ),
    )
    return `<tr><th>${operation}</th>${cells.join('')}</tr>`
  })
  const heads = columns.map(kind => {
    const ofKind = claims.filter(claim => claim.kind === kind)
    return `<th>${kind}<br><small>${ofKind.filter(isSeen).length} of ${ofKind.length}</small></th>`
  })
  const strangers = undocumented.map(name => `<p><span class="missing">not documented</span> ${name}</p>`)
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>What the contracts say, and what the tests have seen of it</title>
<style>${style}</style>
<h1>What the contracts say, and what the tests have seen of it</h1>
${strangers.join('\n')}
<table>
<thead><tr><th>operation</th>${heads.join('')}</tr></thead>
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
