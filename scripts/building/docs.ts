import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { redocly, root } from 'openapi/generation/redocly.ts'
import { redocStyle } from 'service-kit/observability/docs-pages.ts'
import { removeRemoteLogo } from 'service-kit/observability/redoc.ts'

/** Writes the documentation of each contract as one HTML file without remote resources: dist/docs/<service>.html. */
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
  const html = removeRemoteLogo(await readFile(root + page, 'utf8'))
  await writeFile(
    root + page,
    html.replace('</head>', () => `<style>${redocStyle}</style>\n</head>`),
  )
  console.log(page)
}
