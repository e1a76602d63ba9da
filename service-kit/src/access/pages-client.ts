import type { Pages } from '../problems/html.ts'
import { pageFiles } from '../problems/html.ts'

/** The OAuth client as which people sign in on the pages of both services. It is built into the User Service. */
export const pagesClient = { clientId: 'service-pages', name: 'Order Management' }

/** The path at which a service's pages receive authorization codes: its redirect URI is below the public URL. */
export const signedInPath = '/docs/signed-in'

/** The path of the Order Service's page with the reports, which receives authorization codes itself. */
export const reportsPath = '/reports'

/** The path of the User Service's page with a person's passkeys, which receives authorization codes itself. */
export const passkeysPath = '/account/passkeys'

/** The scripts with which a page at a path signs a person in and sends requests. Its own scripts import them from `./`. */
export function signInScripts(path: string): Pages {
  return pageFiles(path, 'service-kit/access/browser', ['sign-in.js', 'requests.js'])
}
