import { execFileSync } from 'node:child_process'
import { copyFile, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { rolldown } from 'rolldown'
import { smallerContract } from './smaller-contract.ts'

/** Builds what `npm pack -w openapi` packs: `openapi/dist`, with the modules and their declarations. */
const workspace = resolve(import.meta.dirname, '..')
const dist = resolve(workspace, 'dist')
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
execFileSync(process.execPath, [compiler, '--project', resolve(import.meta.dirname, 'tsconfig.json')], {
  stdio: 'inherit',
})
await copyFile(resolve(workspace, '../LICENSE'), resolve(dist, 'LICENSE'))
