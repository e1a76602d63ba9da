import { connect } from 'node:net'
import type { ContractRequest } from '../requests/contract-requests.ts'

/** What people and programs keep to themselves. */
export interface Secrets {
  email: string
  password: string
  token: string
}

/** A request, again and again, each time with secrets where they do not belong. */
export function misplaced(request: ContractRequest, { email, password, token }: Secrets): ContractRequest[] {
  const { path, headers, body } = request
  const written = encodeURIComponent(email)
  const mark = path.includes('?') ? '&' : '?'
  const withHeaders = (more: Record<string, string>) => ({ ...request, headers: { ...headers, ...more } })
  const withBody = (text: string, more: Record<string, string> = {}) => ({ ...withHeaders(more), body: text })
  const everywhere = [
    { ...request, path: `${path}${mark}password=${password}&access_token=${token}&email=${written}` },
    { ...request, path: path.replace(/[^/]+$/, written) },
    { ...request, path: `/${password}${path}/${token}` },
    { ...request, path: `${path}/%zz${password}` },
    { ...request, method: 'OPTIONS', path: `${path}${mark}email=${written}` },
    { ...request, method: request.method === 'DELETE' ? 'PUT' : 'DELETE', path: `${path}${mark}token=${token}` },
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
  if (body === null) return everywhere
  return [
    ...everywhere,
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

/** Bytes that never become a request, with secrets in them. */
export async function sendBrokenHttp(url: string, { password, token }: Secrets): Promise<void> {
  const { hostname, port } = new URL(url)
  const broken = [
    `${password} / HTTP/1.1\r\n\r\n`,
    `GET /?password=${password} HTTP/9.9\r\n\r\n`,
    `GET / HTTP/1.1\r\nHost: x\r\n${password}\r\n\r\n`,
    `GET / HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${token.repeat(1000)}\r\n\r\n`,
    `POST /oauth/token HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n${password}\r\n`,
  ]
  for (const bytes of broken)
    await new Promise(closed => {
      const socket = connect(Number(port), hostname, () => socket.write(bytes))
      socket
        .on('close', closed)
        .on('error', () => {})
        .resume() // it may be reset before all of it is read
    })
}
