import { instance } from '@viz-js/viz'

/** The parts of a bundled contract that this decorator reads: the lifecycle of a schema, and the tag that shows it. */
interface ContractWithLifecycle {
  tags: { description: string; 'x-shows-lifecycle-of'?: string }[]
  components: { schemas: Record<string, { 'x-lifecycle'?: Lifecycle }> }
}
interface Lifecycle {
  initial: string
  conditions: Record<string, string>
  moves: Record<string, { to: Record<string, string[]>; if?: string[]; by?: string }>
}

const graphviz = await instance()

/** A plugin for Redocly CLI. Its decorator adds a state diagram of each lifecycle to the documentation. */
export default () => ({
  id: 'lifecycle',
  decorators: { oas3: { diagram: () => ({ Root: { leave: addDiagrams } }) } },
})

function addDiagrams({ tags, components }: ContractWithLifecycle): void {
  for (const tag of tags) {
    const lifecycle = components.schemas[tag['x-shows-lifecycle-of'] ?? '']?.['x-lifecycle']
    if (lifecycle) tag.description += `\n\n${lifecycleMarkdown(lifecycle)}`
  }
}

/** The diagram as an inline image, and the meanings of the conditions. */
function lifecycleMarkdown({ initial, conditions, moves }: Lifecycle): string {
  const svg = graphviz.renderString(graphvizSource(initial, moves), { format: 'svg' })
  const image = Buffer.from(svg.slice(svg.indexOf('<svg'))).toString('base64')
  const meanings = Object.entries(conditions).map(([name, meaning]) => `- *${name}*: ${meaning}`)
  // An HTML element, because Redoc's Markdown does not support SVG images.
  const alt = 'State diagram: each arrow shows the operations that change one state to another'
  return [`<img alt="${alt}" src="data:image/svg+xml;base64,${image}">`, '', ...meanings].join('\n')
}

/**
 * The diagram in the DOT language, with one arrow for each pair of states, labelled with all transitions between them.
 */
function graphvizSource(initial: string, moves: Lifecycle['moves']): string {
  const arrows = new Map<string, string[]>()
  for (const [name, { to, if: conditions, by }] of Object.entries(moves))
    for (const [from, states] of Object.entries(to))
      for (const state of states) {
        const arrow = `${from} -> ${state}`
        const label = [name, conditions && `[${conditions.join(' and ')}]`, by && `(${by})`].filter(Boolean).join(' ')
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
