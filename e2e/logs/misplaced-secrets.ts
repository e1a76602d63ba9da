import { connect } from 'node:net'
import type { ContractRequest } from '../requests/contract-requests.ts'

/** Secrets of a user. */
export interface Secrets {
  email: string
  password: string
  token: string
}

/** Returns variants of a request, each with secrets in a place where the contract has none. */
export function misplaceSecrets(request: ContractRequest, { email, password, token }: Secrets): ContractRequest[] {
  const { path, headers, body } = request
  const encodedEmail = encodeURIComponent(email)
  const separator = path.includes('?') ? '&' : '?'
  const withHeaders = (added: Record<string, string>) => ({ ...request, headers: { ...headers, ...added } })
  const withBody = (text: string, added: Record<string, string> = {}) => ({ ...withHeaders(added), body: text })
  const inPathAndHeaders = [
    { ...request, path: `${path}${separator}password=${password}&access_token=${token}&email=${encodedEmail}` },
    { ...request, path: path.replace(/[^/]+$/, encodedEmail) },
    { ...request, path: `/${password}${path}/${token}` },
    { ...request, path: `${path}/%zz${password}` },
    { ...request, method: 'OPTIONS', path: `${path}${separator}email=${encodedEmail}` },
    { ...request, method: request.method === 'DELETE' ? 'PUT' : 'DELETE', path: `${path}${separator}token=${token}` },
    withHeaders({ Authorization: `Basic ${Buffer.from(`${email}:${password}`).toString('base64')}` }),
    withHeaders({ Authorization: `Bearer ${password}` }),
    withHeaders({ Authorization: password }),
    withHeaders({ Cookie: `session=${token}`, Referer: `http://x.example/?password=${password}`, 'User-Agent': email }),
    withHeaders({
      'X-Forwarded-For': email,
      Forwarded: `for=${password}`,
      'Idempotency-Key': token,
      Traceparent: token,
    }),
    withHeaders({ 'If-Match': password, 'If-None-Match': token }),
    withHeaders({ 'X-Request-Id': `${email} ${password}` }),
  ]
  if (body === null) return inPathAndHeaders
  return [
    ...inPathAndHeaders,
    withBody(password),
    withBody(`{"email": "${email}", "password": "${password}`),
    withBody(`{"password": ${password}}`),
    withBody(JSON.stringify({ [password]: email, name: { [email]: token }, email: password, password: [password] })),
    withBody(JSON.stringify(Array(5000).fill(password))),
    withBody(body.replace(/"([^"]+)"(?!:)/g, `"${password}"`)),
    withBody(`${email} ${password}`, { 'Content-Type': 'text/plain' }),
    withBody(body, { 'Content-Type': `application/x-${password}; name=${token}` }),
    withBody(body, { 'Content-Type': `${headers['Content-Type']}; charset=${password}` }),
    withBody(body, { 'Content-Encoding': password }),
  ]
}

/** Sends bytes with secrets that are not valid HTTP requests. */
export async function sendMalformedHttp(url: string, { password, token }: Secrets): Promise<void> {
  const { hostname, port } = new URL(url)
  const malformed = [
    `${password} / HTTP/1.1\r\n\r\n`,
    `GET /?password=${password} HTTP/9.9\r\n\r\n`,
    `GET / HTTP/1.1\r\nHost: x\r\n${password}\r\n\r\n`,
    `GET / HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${token.repeat(1000)}\r\n\r\n`,
    `POST /oauth/token HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n${password}\r\n`,
  ]
  for (const bytes of malformed)
    await new Promise(resolve => {
      const socket = connect(Number(port), hostname, () => socket.write(bytes))
      socket
        .on('close', resolve)
        .on('error', () => {})
        .resume() // the server may reset the connection before it has read everything
    })
}
