import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

/** As much of a bundled contract as names the journeys that lead through it. */
interface Documented {
  info: { description: string; 'x-journeys'?: string[] }
  servers: { url: string }[]
}

/** As much of an Arazzo document as tells a reader what happens. */
interface Journey {
  info: { title: string; description: string }
  workflows: { steps: { description: string; operationId: string }[] }[]
}

/** A plugin of Redocly's tool: its decorator adds to the documentation the journeys that lead through a service. */
export default () => ({
  id: 'journeys',
  decorators: { oas3: { list: () => ({ Root: { leave: listJourneys } }) } },
})

function listJourneys({ info, servers: [server] }: Documented): void {
  const { 'x-journeys': names = [] } = info
  const introduction =
    'What happens from beginning to end, as workflows that programs can follow (Arazzo 1.0.1). Each step is carried out against the running services whenever something changes.'
  const listed = names.map(name => inMarkdown(name, `${server?.url}/workflows/${name}.arazzo.yaml`))
  if (names.length > 0) info.description += ['\n## Journeys', introduction, ...listed].join('\n\n')
}

function inMarkdown(name: string, url: string): string {
  const file = new URL(`../../workflows/${name}.arazzo.yaml`, import.meta.url)
  const { info, workflows }: Journey = parse(readFileSync(file, 'utf8'))
  const steps = workflows
    .flatMap(({ steps }) => steps)
    .map(({ operationId, description }) => `1. \`${operationId.split('.').at(-1)}\`: ${description}`)
  return [`**[${info.title}](${url})**. ${info.description}`, '', ...steps].join('\n')
}
