import { execFileSync } from 'node:child_process'
import { copyFile, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { rolldown } from 'rolldown'
import { smallerContract } from './smaller-contract.ts'

/**
 * Builds what `npm pack -w openapi` packs: the modules and their declarations, in `openapi/dist` or in the folder that the
 * argument names.
 */
const workspace = resolve(import.meta.dirname, '..')
const dist = resolve(process.argv[2] ?? resolve(workspace, 'dist'))
await rm(dist, { recursive: true, force: true })

const bundle = await rolldown({
  cwd: workspace,
  input: { 'order-management': 'package/order-management.ts', receiver: 'receiver.ts' },
  external: [/^node:/, /^ajv/, 'openapi-fetch'],
  transform: { target: 'es2022' },
  plugins: [
    {
      name: 'smaller-contracts',
      load: {
        filter: { id: /\.json$/ },
        handler: async id => JSON.stringify(smallerContract(JSON.parse(await readFile(id, 'utf8')))),
      },
    },
  ],
})
await bundle.write({ dir: dist, format: 'esm', chunkFileNames: 'shared.js' })
await bundle.close()

const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc')
const project = ['--project', import.meta.dirname, '--outDir', resolve(dist, 'types')]
execFileSync(process.execPath, [compiler, ...project], { stdio: 'inherit' })
await copyFile(resolve(workspace, '../LICENSE'), resolve(dist, 'LICENSE'))
