import axe from 'axe-core'
import type { Page } from 'playwright-core'

/**
 * The serious and critical violations that axe finds in a page, as the rule and the elements. `exclude` has the selectors
 * of elements that are not checked.
 */
export async function seriousViolations(page: Page, exclude: string[] = []): Promise<string[]> {
  await page.evaluate(axe.source)
  const run = `axe.run({ exclude: ${JSON.stringify(exclude.map(selector => [selector]))} })`
  const { violations } = (await page.evaluate(run)) as axe.AxeResults // what axe.run resolves with
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}
