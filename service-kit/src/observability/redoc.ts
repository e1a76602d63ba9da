import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { memoizeOnce } from 'openapi/contract/memoize.ts'

/** Loads the script of Redoc. It has two megabytes, so it is read on the first request and then cached. */
export const loadRedoc = memoizeOnce(async (): Promise<string> => {
  const path = createRequire(import.meta.url).resolve('redoc/bundles/redoc.standalone.js')
  return removeRemoteLogo(await readFile(path, 'utf8'))
})

/** Replaces the logo that Redoc loads from its vendor's host by the vendor's name, so that the page works offline. */
export function removeRemoteLogo(script: string): string {
  return script
    .replaceAll(/https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(-full)?\.svg/g, 'data:image/svg+xml,')
    .replaceAll('API docs by', 'API docs by Redocly')
}
