import { hash, randomBytes } from 'node:crypto'
import { sampleCustomer, samplePassword } from '../sample-data.ts'

export const redirectUri = 'https://shop.example/signed-in'

/** An authorization request, and the secret with which its client redeems the code (RFC 7636 §4.1). */
export function newRequest(parameters: Record<string, string | undefined> = {}) {
  const verifier = randomBytes(32).toString('base64url')
  const query: Record<string, string | undefined> = {
    response_type: 'code',
    client_id: 'shop-web',
    redirect_uri: redirectUri,
    scope: 'openid orders:read',
    state: 'a state',
    code_challenge: hash('sha256', verifier, 'base64url'),
    code_challenge_method: 'S256',
    ...parameters,
  }
  return { verifier, query: new URLSearchParams(Object.entries(query).filter(hasValue)) }
}

function hasValue(pair: [string, string | undefined]): pair is [string, string] {
  return pair[1] !== undefined
}

/** The sign-in page, as a browser without scripts sees it. */
export interface OpenedPage {
  url: string
  html: string
  /** The cookie that the page has set. */
  cookie: string
  /** The values of the form's fields, by name. */
  fields: Record<string, string>
}

/** Opens an authorization URL. Throws when the response is not the page. */
export async function openPage(url: string | URL): Promise<OpenedPage> {
  const response = await fetch(url, { redirect: 'manual' })
  const html = await response.text()
  if (response.status !== 200) throw new Error(`authorize returned ${response.status} ${html}`)
  const [cookie = ''] = (response.headers.get('set-cookie') ?? '').split(';', 1)
  return { url: String(url), html, cookie, fields: fieldsIn(html) }
}

function fieldsIn(html: string): Record<string, string> {
  const inputs = [...html.matchAll(/<input [^>]*>/g)].map(([input]) => [
    /name="([^"]*)"/.exec(input)?.[1] ?? '',
    (/value="([^"]*)"/.exec(input)?.[1] ?? '')
      .replaceAll('&quot;', '"')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&'),
  ])
  return Object.fromEntries(inputs)
}

/** Sends the form, by default as John, who allows the access. */
export function submit(
  { url, cookie, fields }: OpenedPage,
  values: Record<string, string> = {},
  headers: Record<string, string> = { cookie },
): Promise<Response> {
  const john = { username: sampleCustomer.email, password: samplePassword, decision: 'allow' }
  const body = new URLSearchParams({ ...fields, ...john, ...values })
  return fetch(new URL('/oauth/authorize', url), { method: 'POST', body, headers, redirect: 'manual' })
}

/** Signs in through the page, and returns the URL to which the browser is redirected. */
export async function signInThroughPage(url: string | URL, values: Record<string, string> = {}): Promise<URL> {
  const response = await submit(await openPage(url), values)
  return new URL(response.headers.get('location') ?? '')
}
