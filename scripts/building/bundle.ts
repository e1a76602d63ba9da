import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { rolldown } from 'rolldown'

/**
 * `npm run bundle`: writes the programs that the images run, such as `dist/bundles/user-service/main.js`. The folder of a
 * service has everything that it needs. Bundles are not minified, so that stack traces stay readable.
 */
const root = join(import.meta.dirname, '../..')

/** The programs of each service, and what it reads from packages while it runs. */
const services = {
  'user-service': {
    programs: ['main.ts', 'create-staff.ts', 'rotate-keys.ts'],
    files: [
      'openapi/generated/user-service.yaml',
      'user-service/authorization/browser',
      'user-service/passkeys/page/browser',
    ],
  },
  'order-service': {
    programs: ['main.ts'],
    files: ['openapi/generated/order-service.yaml', 'order-service/reports/page/browser'],
  },
}
const filesOfBoth = [
  'openapi/generated/validators.cjs',
  'openapi/workflows',
  'service-kit/src/access/browser',
  'redoc/bundles/redoc.standalone.js',
  '@scalar/fastify-api-reference/dist/index.js',
]

for (const [service, { programs, files }] of Object.entries(services)) {
  const folder = join(root, 'dist/bundles', service)
  rmSync(folder, { recursive: true, force: true })
  await bundle(
    programs.map(program => join(service, program)),
    folder,
    'esm',
  )
  const validators = `openapi/generated/${service}.validators.cjs`
  await bundle([validators], join(folder, 'node_modules/openapi/generated'), 'cjs')
  for (const file of [...files, ...filesOfBoth]) {
    const [, name = ''] = /^(@[^/]+\/[^/]+|[^/]+)/.exec(file) ?? []
    for (const path of [file, `${name}/package.json`])
      cpSync(join(root, 'node_modules', path), join(folder, 'node_modules', path), {
        recursive: true,
        dereference: true,
      })
  }
}

/** Bundles programs with all packages that they import. What they import on demand is in files of its own. */
async function bundle(input: string[], dir: string, format: 'esm' | 'cjs'): Promise<void> {
  const build = await rolldown({
    cwd: root,
    input,
    platform: 'node',
    external: ['pg-native'], // pg can use it, but it is not installed
    resolve: { mainFields: ['module', 'main'] }, // the UMD module of jsonc-parser cannot be bundled
    onLog: (_level, { message }) => {
      throw new Error(message)
    },
  })
  const extension = format === 'esm' ? 'js' : 'cjs'
  await build.write({ dir, format, entryFileNames: `[name].${extension}`, chunkFileNames: '[name].js' })
  await build.close()
}
