/**
 * The name of the variable for an input or an output of an Arazzo workflow: `$inputs.email`, `$steps.place.outputs.orderId`.
 * Names are unique in the collection, and contain only letters and underscores. Undefined for any other expression.
 */
function variableOf(workflowId: string, expression: string): string | undefined {
  const [, input, step, output] = expression.match(/^\$(?:inputs\.(\w+)|steps\.(\w+)\.outputs\.(\w+))$/) ?? []
  if (input) return `${workflowId}_${input}`
  return step && output ? `${workflowId}_${step}_${output}` : undefined
}

/** The template of a text with expressions: a text that is one, or one in braces (`Bearer {$steps.signIn.outputs.token}`). */
export function templateOf(workflowId: string, value: unknown): string {
  const text = String(value)
  const name = variableOf(workflowId, text)
  if (name !== undefined) return `{{${name}}}`
  return text.replaceAll(/\{(\$[^}]+)\}/g, (_, expression) => templateOf(workflowId, expression))
}

/**
 * The template of a JSON body. An input is a text; an output can have any type, so the template stands for the JSON of it.
 */
export function jsonTemplateOf(workflowId: string, payload: unknown): string {
  const withMarks = JSON.stringify(
    payload,
    (_key, value) => {
      const name = typeof value === 'string' ? variableOf(workflowId, value) : undefined
      if (name === undefined) return value
      return value.startsWith('$inputs.') ? `{{${name}}}` : `\0{{${name}_json}}\0`
    },
    2,
  )
  return withMarks.replaceAll(/"\\u0000(.*?)\\u0000"/g, '$1')
}

/** JavaScript for an expression or a literal of a condition. Throws an Error for what the journeys do not use. */
export function codeOf(workflowId: string, operand: string): string {
  const name = variableOf(workflowId, operand)
  if (name !== undefined) return `recall('${name}')`
  if (operand === '$statusCode') return 'status'
  const [, header] = operand.match(/^\$response\.header\.([\w-]+)$/) ?? []
  if (header) return `header('${header}')`
  const [, pointer] = operand.match(/^\$response\.body#\/(.+)$/) ?? []
  if (pointer)
    return pointer.split('/').reduce((code, key) => `${code}?.${/^\d+$/.test(key) ? `[${key}]` : key}`, 'body')
  if (/^('[^']*'|\d+|true|false|null)$/.test(operand)) return operand
  throw new Error(`The collections cannot express ${operand}.`)
}

/**
 * JavaScript for a condition that compares two operands, and whether they are to be equal. Operands are compared as texts,
 * because variables are texts.
 */
export function comparisonOf(workflowId: string, condition: string): { left: string; right: string; equal: boolean } {
  const [, left, operator, right] = condition.match(/^(\S+) (==|!=) (.+)$/) ?? []
  if (!left || !right) throw new Error(`The collections cannot express the condition ${condition}.`)
  const asText = (operand: string) => `String(${codeOf(workflowId, operand)})`
  return { left: asText(left), right: asText(right), equal: operator === '==' }
}
