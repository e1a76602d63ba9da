import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/**
 * Mocks a service from its contract with Prism: `mock user-service 4010`. Schema examples are removed first, because
 * Prism prefers them to the examples of a response, and would respond with the same problem to every error.
 */
const [service = '', port = ''] = process.argv.slice(2)
const contract = JSON.parse(readFileSync(new URL(`../openapi/generated/${service}.json`, import.meta.url), 'utf8'))
for (const schema of Object.values<{ examples?: unknown[] }>(contract.components.schemas)) delete schema.examples

const folder = new URL('../dist/mock/', import.meta.url)
mkdirSync(folder, { recursive: true })
const document = new URL(`${service}.json`, folder)
writeFileSync(document, JSON.stringify(contract))

const prism = fileURLToPath(import.meta.resolve('@stoplight/prism-cli/dist/index.js'))
const child = spawn(process.execPath, [prism, 'mock', '--port', port, fileURLToPath(document)], { stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
const [code] = await once(child, 'exit')
process.exitCode = code ?? 0
