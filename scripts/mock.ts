import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { examplesOf, operationsOf, responsesOf } from 'openapi/contract/contract.ts'
import type { Contract } from 'openapi/contract/document.ts'
import { jsonLinesType } from 'openapi/contract/streams/json-lines.ts'

/**
 * Mocks a service from its contract with Prism: `mock user-service 4010`. Schema examples are removed first, because
 * Prism prefers them to the examples of a response, and would respond with the same problem to every error. It cannot write
 * JSON Lines, so their examples become texts.
 */
const [service = '', port = ''] = process.argv.slice(2)
const contract: Contract & { components: { schemas: Record<string, { examples?: unknown[] }> } } = JSON.parse(
  readFileSync(new URL(`../openapi/generated/${service}.json`, import.meta.url), 'utf8'),
)
for (const schema of Object.values(contract.components.schemas)) delete schema.examples
for (const { operation } of operationsOf(contract))
  for (const [, { content = {} }] of responsesOf(contract, operation))
    for (const media of [content[jsonLinesType]].filter(each => each !== undefined)) {
      media.schema = { type: 'string' }
      for (const [, example] of examplesOf(contract, { content: { [jsonLinesType]: media } }))
        example.value = (example.value as unknown[]).map(line => `${JSON.stringify(line)}\n`).join('')
    }

const folder = new URL('../dist/mock/', import.meta.url)
mkdirSync(folder, { recursive: true })
const document = new URL(`${service}.json`, folder)
writeFileSync(document, JSON.stringify(contract))

const prism = fileURLToPath(import.meta.resolve('@stoplight/prism-cli/dist/index.js'))
const child = spawn(process.execPath, [prism, 'mock', '--port', port, fileURLToPath(document)], { stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
const [code] = await once(child, 'exit')
process.exitCode = code ?? 0
