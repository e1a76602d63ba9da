// The part of the entry point of the image `postgres` that compose.yaml uses: it creates a database on the first start.
import { execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'

const { POSTGRES_USER: user, POSTGRES_DB: name, POSTGRES_PASSWORD_FILE: passwordFile } = process.env
const data = '/var/lib/postgresql/18/docker'
const asPostgres = { uid: 1000, gid: 1000, stdio: ['pipe', 'inherit', 'inherit'] }

if (!existsSync(data)) {
  mkdirSync(data, { recursive: true })
  chownSync(data, 1000, 1000)
  writeFileSync('/tmp/password', readFileSync(passwordFile))
  chownSync('/tmp/password', 1000, 1000)
  const auth = ['--auth=scram-sha-256', '--pwfile=/tmp/password']
  execFileSync('/opt/postgres/bin/initdb', [`--pgdata=${data}`, `--username=${user}`, ...auth], asPostgres)
  writeFileSync(`${data}/pg_hba.conf`, 'host all all all scram-sha-256\n')
  const create = { ...asPostgres, input: `CREATE DATABASE ${name}\n` }
  execFileSync('/opt/postgres/bin/postgres', ['--single', '-D', data, 'postgres'], create)
}
const options = ['-D', data, '-c', 'listen_addresses=*', '-c', 'unix_socket_directories=']
const server = spawn('/opt/postgres/bin/postgres', options, asPostgres)
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill('SIGINT'))
server.on('exit', code => process.exit(code ?? 1))
