import { instance } from '@viz-js/viz'

/** As much of a bundled contract as tells how something lives, and where the documentation shows it. */
interface Documented {
  tags: { description: string; 'x-shows-lifecycle-of'?: string }[]
  components: { schemas: Record<string, { 'x-lifecycle'?: Lifecycle }> }
}
interface Lifecycle {
  initial: string
  conditions: Record<string, string>
  moves: Record<string, { to: Record<string, string[]>; if?: string; by?: string }>
}

const graphviz = await instance()

/** A plugin of Redocly's tool: its decorator adds to the documentation a diagram of what the contract says of states. */
export default () => ({
  id: 'lifecycle',
  decorators: { oas3: { diagram: () => ({ Root: { leave: showLifecycles } }) } },
})

function showLifecycles({ tags, components }: Documented): void {
  for (const tag of tags) {
    const lifecycle = components.schemas[tag['x-shows-lifecycle-of'] ?? '']?.['x-lifecycle']
    if (lifecycle) tag.description += `\n\n${inMarkdown(lifecycle)}`
  }
}

/** The states as an image that is in the text itself, and what the conditions mean. */
function inMarkdown({ initial, conditions, moves }: Lifecycle): string {
  const svg = graphviz.renderString(graphOf(initial, moves), { format: 'svg' })
  const image = Buffer.from(svg.slice(svg.indexOf('<svg'))).toString('base64')
  const meanings = Object.entries(conditions).map(([name, meaning]) => `- *${name}*: ${meaning}`)
  // As HTML, because Redoc's Markdown has no images that are SVG.
  const alt = 'The states, and what leads from one to another'
  return [`<img alt="${alt}" src="data:image/svg+xml;base64,${image}">`, '', ...meanings].join('\n')
}

/** In the language of Graphviz: one arrow from state to state, with all the moves that lead there. */
function graphOf(initial: string, moves: Lifecycle['moves']): string {
  const arrows = new Map<string, string[]>()
  for (const [name, { to, if: condition, by }] of Object.entries(moves))
    for (const [from, states] of Object.entries(to))
      for (const state of states) {
        const arrow = `${from} -> ${state}`
        const label = [name, condition && `[${condition}]`, by && `(${by})`].filter(Boolean).join(' ')
        arrows.set(arrow, [...(arrows.get(arrow) ?? []), label])
      }
  return `digraph {
    graph [bgcolor=white, nodesep=0.6, ranksep=0.6, pad=0.2]
    node [shape=box, style="rounded,filled", fillcolor="#eef3fb", color="#3b5b8c", fontname=Helvetica, fontsize=13]
    edge [color="#5a6b85", fontname=Helvetica, fontsize=10, fontcolor="#333333"]
    start [shape=point, width=0.15, color="#3b5b8c"]
    start -> ${initial}
    ${[...arrows].map(([arrow, labels]) => `${arrow} [label="${labels.map(label => ` ${label}\\l`).join('')}"]`).join('\n')}
  }`
}
