import { samplePassword } from '../../user-service/sample-data.ts'
import type { Target } from '../requests/targets.ts'

/** Values that have a meaning in the services, by the name of the property or parameter. */
export type Hints = Record<string, unknown[]>

export const commonHints: Hints = {
  clientId: ['shop-web', 'help-desk'],
  sku: ['MUG-BLUE', 'TEA-GREEN', 'SAMPLE', 'POSTER-BERLIN', 'NOT-THERE'],
  lineId: [1, 2],
  quantity: [1, 2],
  shipmentId: [1],
  returnId: [1],
  amount: [1, 3820],
  currency: ['USD'],
  grant_type: ['authorization_code', 'password', 'refresh_token', 'client_credentials'],
  password: [samplePassword],
  currentPassword: [samplePassword],
  scope: ['orders:read', 'users:read'],
  redirect_uri: ['https://shop.example/signed-in'],
  response_type: ['code'],
  code_challenge_method: ['S256'],
  cookie: ['authorization=uWkDwSb0V9n2rYtEqLxJ4mZcPf8gHa7oKsT1vNi6Q3A'],
  'if-match': ['*', '"1"', '"2-staff"', '"1", "2", "3"'],
  'if-none-match': ['*', '"1"', '"1-staff"', '"1.1"'],
}

/** Requests one cursor of each listing; the token is a staff member's. */
export async function readCursors(targets: Target[], token: string): Promise<string[]> {
  const cursors: string[] = []
  for (const { url, path } of targets.filter(({ operation }) => operation.operationId.startsWith('list'))) {
    const pageUrl = `${url}${path.replace('{userId}', '1').replace('{orderId}', '102')}?limit=1`
    const response = await fetch(pageUrl, { headers: { authorization: `Bearer ${token}` } })
    const { nextCursor } = await response.json()
    if (nextCursor) cursors.push(nextCursor)
  }
  return cursors
}
