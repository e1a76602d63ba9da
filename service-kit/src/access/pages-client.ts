/** The OAuth client as which people sign in on the pages of both services. It is built into the User Service. */
export const pagesClient = { clientId: 'service-pages', name: 'Order Management' }

/** The path at which a service's pages receive authorization codes: its redirect URI is below the public URL. */
export const signedInPath = '/docs/signed-in'

/** The path of the Order Service's page with the reports, which receives authorization codes itself. */
export const reportsPath = '/reports'
