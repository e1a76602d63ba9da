import { execFileSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import openapiTS, { astToString } from 'openapi-typescript'

/** Bundles each contract into one JSON and one YAML file, and writes the TypeScript types that follow from it. */
const root = fileURLToPath(new URL('..', import.meta.url))

for (const service of ['user-service', 'order-service']) {
  const generated = `${root}openapi/generated/${service}`
  for (const extension of ['yaml', 'json'])
    execFileSync('redocly', ['bundle', service, '--output', `${generated}.${extension}`], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'pipe'], // its progress goes to standard error: shown only when it fails
      shell: process.platform === 'win32',
      env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
    })
  const document = JSON.parse(await readFile(`${generated}.json`, 'utf8'))
  const types = astToString(await openapiTS(document))
  await writeFile(`${generated}.ts`, `// Generated from openapi/${service}.yaml by \`npm run generate\`.\n\n${types}`)
}
