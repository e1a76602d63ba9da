import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

/** The parts of a bundled contract that this decorator reads. */
interface ContractWithJourneys {
  info: { description: string; 'x-journeys'?: string[] }
  servers: { url: string }[]
}

/** The parts of an Arazzo document that the documentation shows. */
interface Journey {
  info: { title: string; description: string }
  workflows: { steps: { description: string; operationId: string }[] }[]
}

/** A plugin for Redocly CLI. Its decorator adds the journeys of a service to the documentation. */
export default () => ({
  id: 'journeys',
  decorators: { oas3: { list: () => ({ Root: { leave: listJourneys } }) } },
})

function listJourneys({ info, servers: [server] }: ContractWithJourneys): void {
  const { 'x-journeys': names = [] } = info
  const introduction =
    'A journey is a sequence of calls that reaches a goal. Each journey is also a machine-readable workflow ' +
    '(Arazzo 1.0.1). The tests run every step against the running services.'
  const sections = names.map(name => journeyMarkdown(name, `${server?.url}/workflows/${name}.arazzo.yaml`))
  if (names.length > 0) info.description += ['\n## Journeys', introduction, ...sections].join('\n\n')
}

function journeyMarkdown(name: string, url: string): string {
  const file = new URL(`../../workflows/${name}.arazzo.yaml`, import.meta.url)
  const { info, workflows }: Journey = parse(readFileSync(file, 'utf8'))
  const steps = workflows
    .flatMap(({ steps }) => steps)
    .map(({ operationId, description }) => `1. \`${operationId.split('.').at(-1)}\`: ${description}`)
  return [`**[${info.title}](${url})**. ${info.description}`, '', ...steps].join('\n')
}
