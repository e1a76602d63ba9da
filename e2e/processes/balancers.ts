import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findFreePort } from 'service-kit/testing/process.ts'
import { waitUntilListening } from './programs.ts'

/** A load balancer of Debian, which sends requests to the replicas at some ports in turn. */
export interface BalancerKind {
  command: string
  args: (configuration: string) => string[]
  configure: (port: number, replicas: number[]) => string
}

/**
 * Reads the readiness of each replica, and sends no requests to one that is not ready. Such balancers need a
 * DRAIN_SECONDS of more than the time between two checks.
 */
export const haproxy: BalancerKind = {
  command: 'haproxy',
  args: configuration => ['-db', '-f', configuration],
  configure: (port, replicas) => `
defaults
  mode http
  timeout connect 2s
  timeout client 30s
  timeout server 30s
  timeout check 2s
listen orders
  bind 127.0.0.1:${port}
  option httpchk GET /health/ready
  default-server check inter 200ms fall 1 rise 2
${replicas.map(replica => `  server replica-${replica} 127.0.0.1:${replica}\n`).join('')}`,
}

/**
 * Does not read the readiness. It sends a request to the next replica when a connection is refused, or when it breaks
 * and the request can be repeated: because of its method or, as configured here, because it has an Idempotency-Key. The
 * operating system of a replica resets a connection that is opened in the instant in which the replica stops listening.
 */
export const nginx: BalancerKind = {
  command: 'nginx',
  args: configuration => ['-c', configuration, '-e', 'stderr', '-g', 'daemon off;'],
  configure: (port, replicas) => `
${process.getuid?.() === 0 ? 'user root;' : ''}
pid nginx.pid;
error_log stderr crit;
events {}
http {
  access_log off;
  client_body_temp_path body;
  proxy_temp_path proxy;
  upstream orders {
${replicas.map(replica => `    server 127.0.0.1:${replica} max_fails=0;\n`).join('')}
    keepalive 16;
  }
  server {
    listen 127.0.0.1:${port};
    proxy_http_version 1.1;
    proxy_set_header Connection "";
    proxy_set_header Host $http_host;
    error_page 418 = @repeatable;
    location / {
      if ($http_idempotency_key) { return 418; }
      proxy_pass http://orders;
    }
    location @repeatable {
      proxy_pass http://orders;
      proxy_next_upstream error timeout non_idempotent;
    }
  }
}
`,
}

/** Starts a balancer in front of replicas at these ports, and waits until it listens. */
export async function startBalancer(
  kind: BalancerKind,
  replicas: number[],
): Promise<{ url: string } & AsyncDisposable> {
  const folder = mkdtempSync(join(tmpdir(), `${kind.command}-`))
  const port = await findFreePort()
  const configuration = join(folder, 'configuration')
  writeFileSync(configuration, kind.configure(port, replicas))
  const args = [...(kind === nginx ? ['-p', folder] : []), ...kind.args(configuration)]
  const child = spawn(kind.command, args, { stdio: ['ignore', 'inherit', 'inherit'] })
  const exited = once(child, 'exit')
  await waitUntilListening(port)
  const dispose = async () => {
    child.kill('SIGTERM')
    await exited
    rmSync(folder, { recursive: true })
  }
  return { url: `http://127.0.0.1:${port}`, [Symbol.asyncDispose]: dispose }
}
