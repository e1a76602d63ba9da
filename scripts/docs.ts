import { execFileSync } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { withoutRemoteLogo } from 'service-kit/docs.ts'

/** Writes each contract's documentation as one HTML file that needs no network: dist/docs/<service>.html. */
await mkdir('dist/docs', { recursive: true })
for (const service of ['user-service', 'order-service']) {
  const page = `dist/docs/${service}.html`
  const options = ['--output', page, '--inlineBundle', '--openapi.jsonSamplesExpandLevel=all']
  execFileSync('redocly', ['build-docs', service, ...options], {
    stdio: ['ignore', 'ignore', 'pipe'], // its progress goes to standard error: shown only when it fails
    shell: process.platform === 'win32',
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
  })
  await writeFile(page, withoutRemoteLogo(await readFile(page, 'utf8')))
  console.log(page)
}
