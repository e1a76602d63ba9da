import { readFile, writeFile } from 'node:fs/promises'
import openapiTS, { astToString } from 'openapi-typescript'
import { redocly, root } from './redocly.ts'

/** Bundles each contract into one JSON and one YAML file, and writes the TypeScript types that follow from it. */
for (const service of ['user-service', 'order-service']) {
  const generated = `${root}openapi/generated/${service}`
  for (const extension of ['yaml', 'json']) redocly('bundle', service, '--output', `${generated}.${extension}`)
  const document = JSON.parse(await readFile(`${generated}.json`, 'utf8'))
  const types = astToString(await openapiTS(document))
  await writeFile(`${generated}.ts`, `// Generated from openapi/${service}.yaml by \`npm run generate\`.\n\n${types}`)
}
