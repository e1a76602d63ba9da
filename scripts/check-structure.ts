import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from 'openapi/generation/redocly.ts'
import { rooms, unrestricted } from './structure/rooms.ts'
import { structureViolations } from './structure/structure.ts'

/** Fails when a file imports what its room may not, when imports form a cycle, or when a file or folder is too large. */
const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts'], {
  cwd: root,
  encoding: 'utf8',
})
const files = listed
  .split('\n')
  .filter(file => file && !file.startsWith('openapi/generated/') && existsSync(join(root, file)))
const violations = structureViolations(root, files, rooms, unrestricted)
for (const violation of violations) console.error(violation)
if (violations.length > 0) process.exitCode = 1
else console.log(`structure: ${files.length} files`)
