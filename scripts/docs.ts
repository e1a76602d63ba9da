import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { redocly, root } from 'openapi/generation/redocly.ts'
import { withoutRemoteLogo } from 'service-kit/observability/docs.ts'

/** Writes each contract's documentation as one HTML file that needs no network: dist/docs/<service>.html. */
await mkdir(`${root}dist/docs`, { recursive: true })
for (const service of ['user-service', 'order-service']) {
  const page = `dist/docs/${service}.html`
  redocly(
    'build-docs',
    service,
    '--output',
    page,
    '--inlineBundle',
    '--openapi.jsonSamplesExpandLevel=all',
    '--openapi.showExtensions=x-access',
  )
  await writeFile(root + page, withoutRemoteLogo(await readFile(root + page, 'utf8')))
  console.log(page)
}
