import { readFile } from 'node:fs/promises'
import { memoizeOnce } from 'openapi/contract/memoize.ts'

/**
 * Loads the script of Scalar, which its plugin for Fastify contains as a text. It has five megabytes, so it is read on the
 * first request and then cached. The plugin itself is not executed.
 */
export const loadScalar = memoizeOnce(async (): Promise<string> => {
  const module = await readFile(new URL(import.meta.resolve('@scalar/fastify-api-reference')), 'utf8')
  return addMissingAria(findScript(module))
})

/**
 * What screen readers miss in Scalar: the state of a combobox, the names of an editor and of a button, the keyboard focus of that editor, and
 * the role of another button. A third button refers to an element that does not exist.
 */
const missingAria = [
  ['"aria-expanded":ve.value?`true`:void 0', '"aria-expanded":ve.value?`true`:e.withVariables?`false`:void 0'],
  ['role:`textbox`,"aria-multiline":`true`', 'role:`textbox`,"aria-multiline":`true`,"aria-label":`Text`,tabindex:`0`'],
  ['key:2,class:`text-c-3 hover:text-c-2 -m-0.5', 'key:2,"aria-label":`Scopes`,class:`text-c-3 hover:text-c-2 -m-0.5'],
  ['role:r.value?`alert`:`none`', 'role:r.value?`alert`:void 0'],
  ['{"aria-controls":D(r),content:c()}', '{"aria-controls":void 0,content:c()}'],
] as const

/** Throws an Error when the script has changed. */
function addMissingAria(source: string): string {
  return missingAria.reduce((text, [found, complete]) => {
    if (text.split(found).length !== 2) throw new Error(`The script of Scalar does not contain ${found} once.`)
    return text.replace(found, () => complete)
  }, source)
}

/** Throws an Error when the module does not contain the script. */
function findScript(module: string): string {
  const [, literal] = module.match(/^var standalone_default = (".*");$/m) ?? []
  if (!literal) throw new Error('The plugin of Scalar does not contain its script.')
  // JSON, except that it contains control characters as they are
  return JSON.parse(literal.replaceAll(/\p{Cc}/gu, character => JSON.stringify(character).slice(1, -1)))
}
