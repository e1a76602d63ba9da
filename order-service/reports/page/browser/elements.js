/** @typedef {Node | string} Child */

/**
 * An element with attributes and content.
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name
 * @param {Record<string, string>} attributes
 * @param {Child[]} children
 */
export function element(name, attributes, ...children) {
  const made = document.createElement(name)
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value)
  made.append(...children)
  return made
}

/**
 * A list of figures, each with its name.
 * @param {[name: string, figure: string][]} figures
 */
export function figureList(figures) {
  const groups = figures.map(([name, figure]) => element('div', {}, element('dt', {}, name), element('dd', {}, figure)))
  return element('dl', {}, ...groups)
}

/**
 * A table whose first column names the rows.
 * @param {string} caption
 * @param {string[]} columns
 * @param {Child[][]} rows
 */
export function table(caption, columns, rows) {
  const head = columns.map(column => element('th', { scope: 'col' }, column))
  const body = rows.map(([name = '', ...cells]) =>
    element('tr', {}, element('th', { scope: 'row' }, name), ...cells.map(cell => element('td', {}, cell))),
  )
  return element(
    'table',
    {},
    element('caption', {}, caption),
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...body),
  )
}
