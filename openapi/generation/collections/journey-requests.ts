import { operationsOf } from '../../contract/contract.ts'
import type { Contract } from '../../contract/document.ts'
import type { CollectionRequest, Field, Folder, RequestBody } from './collection.ts'
import { codeOf, comparisonOf, jsonTemplateOf, templateOf } from './expressions.ts'
import { formType, serverVariable } from './operation-requests.ts'

/** The parts of an Arazzo document that become a folder. */
export interface Journey {
  info: { title: string; description: string }
  workflows: Workflow[]
}
interface Workflow {
  workflowId: string
  inputs?: { properties: Record<string, { default: string }> }
  steps: Step[]
}
interface Step {
  stepId: string
  description: string
  /** `$sourceDescriptions.<service>.<operationId>` */
  operationId: string
  parameters?: { name: string; in: string; value: unknown }[]
  requestBody?: { contentType: string; payload: unknown }
  successCriteria: { condition: string; type?: string }[]
  outputs?: Record<string, string>
  onFailure?: { type: string; retryAfter?: number; retryLimit?: number }[]
}

/** The variables of a journey: its inputs, with their defaults. */
export function journeyVariables({ workflows }: Journey): Record<string, string> {
  const variables = workflows.flatMap(({ workflowId, inputs }) =>
    Object.entries(inputs?.properties ?? {}).map(([name, input]) => [`${workflowId}_${name}`, input.default]),
  )
  return Object.fromEntries(variables)
}

/** A folder with a request for each step of a journey, in order. `name` is the name of its file. */
export function journeyFolder(name: string, { info, workflows }: Journey, contracts: Record<string, Contract>): Folder {
  const items = workflows.flatMap(({ workflowId, steps }) =>
    steps.map(step => stepRequest(workflowId, step, contracts)),
  )
  return { name, description: `${info.title}. ${info.description}`, items }
}

function stepRequest(workflowId: string, step: Step, contracts: Record<string, Contract>): CollectionRequest {
  const { stepId, description, parameters = [], requestBody } = step
  const [, service = '', operationId] = step.operationId.split('.')
  const contract = contracts[service]
  const endpoint = contract && operationsOf(contract).find(({ operation }) => operation.operationId === operationId)
  if (!endpoint) throw new Error(`${stepId} calls ${step.operationId}, which no contract has.`)
  const fieldsIn = (place: string): Field[] =>
    parameters
      .filter(parameter => parameter.in === place)
      .map(({ name, value }) => ({ name, value: templateOf(workflowId, value), enabled: true }))
  return {
    name: stepId,
    description,
    method: endpoint.method.toUpperCase(),
    server: serverVariable(service),
    path: endpoint.path.replaceAll(/\{(\w+)\}/g, ':$1'),
    pathParameters: fieldsIn('path'),
    query: fieldsIn('query'),
    headers: fieldsIn('header'),
    ...(requestBody ? { body: stepBody(workflowId, requestBody) } : {}),
    script: stepScript(workflowId, step),
    responses: [],
  }
}

function stepBody(
  workflowId: string,
  { contentType, payload }: { contentType: string; payload: unknown },
): RequestBody {
  if (contentType === formType) {
    const fields = Object.entries(Object(payload))
    return { form: fields.map(([name, value]) => ({ name, value: templateOf(workflowId, value), enabled: true })) }
  }
  const text = typeof payload === 'string' ? payload : jsonTemplateOf(workflowId, payload)
  return { mediaType: contentType, text }
}

/** Checks the criteria of a step, and remembers its outputs. Criteria in JSONPath are left out: no tool evaluates them. */
function stepScript(
  workflowId: string,
  { stepId, successCriteria, outputs = {}, onFailure: [retry] = [] }: Step,
): string[] {
  const criteria = successCriteria
    .filter(({ type = 'simple' }) => type === 'simple')
    .map(({ condition }) => ({ condition, ...comparisonOf(workflowId, condition) }))
  const checks = criteria.map(
    ({ condition, left, right, equal }) =>
      `test(${JSON.stringify(condition)}, () => expect(${left}).to${equal ? '' : '.not'}.equal(${right}))`,
  )
  const captures = Object.entries(outputs).map(
    ([name, expression]) => `remember('${workflowId}_${stepId}_${name}', ${codeOf(workflowId, expression)})`,
  )
  if (!retry) return [...checks, ...captures]
  const holds = criteria.map(({ left, right, equal }) => `${left} ${equal ? '===' : '!=='} ${right}`).join(' && ')
  const attempts = `${workflowId}_${stepId}_attempts`
  return [
    `const attempts = Number(recall('${attempts}')) || 0`,
    `if (${holds} || attempts >= ${retry.retryLimit ?? 1}) {`,
    ...[`remember('${attempts}', 0)`, ...checks, ...captures].map(line => `  ${line}`),
    '} else {',
    `  remember('${attempts}', attempts + 1)`,
    `  repeatAfter(${(retry.retryAfter ?? 0) * 1000})`,
    '}',
  ]
}
