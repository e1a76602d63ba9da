import { defineConfig } from '@kubb/core'
import { pluginClient } from '@kubb/plugin-client'
import { pluginOas } from '@kubb/plugin-oas'
import { pluginTs } from '@kubb/plugin-ts'

/** A folder for each contract. Kubb's client with `fetch` sends every body as JSON, also a form. That with axios does not. */
export default defineConfig(
  ['user-service', 'order-service'].map(service => ({
    name: service,
    input: { path: `../../../openapi/generated/${service}.json` },
    output: { path: `dist/kubb/${service}`, extension: { '.ts': '.ts' }, format: false, lint: false },
    plugins: [pluginOas({ generators: [] }), pluginTs(), pluginClient({ client: 'axios', bundle: true })],
  })),
)
