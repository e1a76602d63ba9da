import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findFreePort } from 'service-kit/testing/process.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runService } from '../e2e/processes/processes.ts'
import { eventually, hasPrograms } from './testing/containers.ts'

const names = { users: 'users.shop.example', orders: 'orders.shop.example' }

describe.skipIf(!hasPrograms('nginx', 'nginx', 'openssl', 'curl'))('deploy/nginx/order-management.conf', () => {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'))
  const running = new AsyncDisposableStack()
  let port = 0
  afterAll(async () => {
    await running.disposeAsync()
    rmSync(folder, { recursive: true })
  })

  beforeAll(async () => {
    const shared = { DATABASE_URL: 'sqlite::memory:', TRUSTED_PROXIES: '1' }
    const users = running.use(
      await runService('user-service', {
        ...shared,
        PUBLIC_URL: `https://${names.users}`,
        SIGN_IN_FAILURES_PER_15_MINUTES: '1',
      }),
    )
    const orders = running.use(
      await runService('order-service', {
        ...shared,
        PUBLIC_URL: `https://${names.orders}`,
        USER_SERVICE_URL: users.url,
      }),
    )
    for (const name of Object.values(names)) createCertificate(folder, name)
    port = await findFreePort()
    await startNginx({ 3000: users.url, 3001: orders.url })
  })

  /** Runs nginx with the file, on other ports and with the certificates of the test. */
  async function startNginx(services: Record<string, string>): Promise<void> {
    let servers = readFileSync(join(import.meta.dirname, 'nginx/order-management.conf'), 'utf8')
      .replaceAll('listen 443', `listen 127.0.0.1:${port}`)
      .replaceAll('/etc/order-management/tls', folder)
    for (const [documented, url] of Object.entries(services))
      servers = servers.replace(`http://127.0.0.1:${documented}`, url)
    const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      .map(name => `${name}_temp_path ${folder}/${name};`)
      .join(' ')
    const http = `http { access_log off; ${paths}\n${servers} }`
    writeFileSync(
      join(folder, 'nginx.conf'),
      `daemon off; pid ${folder}/pid; error_log stderr; worker_processes 1; events {} ${http}`,
    )
    const nginx = spawn('nginx', ['-c', join(folder, 'nginx.conf')], { stdio: 'ignore' })
    running.defer(async () => {
      nginx.kill('SIGQUIT')
      if (nginx.exitCode === null) await once(nginx, 'exit')
    })
    await eventually(() => request(names.users, '/health/live'))
  }

  /** Sends a request with curl, which verifies the certificate, and returns the status and the body. */
  function request(name: string, path: string, ...args: string[]): { status: number; body: string } {
    const tls = ['--cacert', join(folder, `${name}.crt`), '--resolve', `${name}:${port}:127.0.0.1`]
    const url = `https://${name}:${port}${path}`
    const output = execFileSync('curl', ['-sS', ...tls, '--write-out', '\n%{http_code}', url, ...args], {
      encoding: 'utf8',
      stdio: 'pipe',
    })
    const end = output.lastIndexOf('\n')
    return { status: Number(output.slice(end)), body: output.slice(0, end) }
  }

  it('passes requests to both services over TLS', () => {
    expect(request(names.users, '/api/user')).toMatchObject({ status: 200, body: expect.stringContaining('John Doe') })
    expect(request(names.orders, '/api/order')).toMatchObject({ status: 200, body: expect.stringContaining('orderId') })
  })

  it('passes on the address of the client, and not the one that the client claims', () => {
    const signIn = (address: string, claimed: string) =>
      request(
        names.users,
        '/oauth/token',
        ...['--interface', address, '--header', `X-Forwarded-For: ${claimed}`],
        ...['-d', 'grant_type=password', '-d', 'username=john@example.com', '-d', 'password=wrong-password'],
      ).status
    expect(signIn('127.0.0.1', '192.0.2.1')).toBe(400)
    expect(signIn('127.0.0.1', '192.0.2.2')).toBe(429) // the second wrong password of the same address
    expect(signIn('127.0.0.2', '192.0.2.2')).toBe(400) // the first one of another address
  })

  it('hides the metrics', () => {
    for (const name of Object.values(names)) expect(request(name, '/metrics').status).toBe(404)
  })
})

function createCertificate(folder: string, name: string): void {
  const subject = ['-subj', `/CN=${name}`, '-addext', `subjectAltName=DNS:${name}`]
  const files = ['-keyout', join(folder, `${name}.key`), '-out', join(folder, `${name}.crt`)]
  execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1', ...subject, ...files], {
    stdio: 'pipe',
  })
}
