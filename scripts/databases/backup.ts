import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { runCommand } from 'service-kit/process/command.ts'
import { StartFailure } from 'service-kit/process/start-failure.ts'
import { create } from 'tar'
import { copyDatabase, nameOfCopy, syncFile } from './copies.ts'
import { readArguments } from './services.ts'

/**
 * Writes a backup of the databases of both services, or of one with `--service`, to a new file, while the services run.
 * The file is a tar archive with one copy for each service. It appears under its name only when it is complete.
 */
await runCommand(async () => {
  const usage = 'Usage: npm run backup -- FILE, or npm run backup -- FILE --service order-service'
  const { databases, words } = readArguments(usage, 1)
  const file = resolve(words[0] ?? '')
  if (existsSync(file)) throw new StartFailure(`${file} already exists`)
  if (!existsSync(dirname(file))) throw new StartFailure(`the folder ${dirname(file)} does not exist`)
  const folder = mkdtempSync(`${file}.incomplete-`) // only its owner may read it
  try {
    const names = []
    for (const { service, url } of databases) {
      const name = nameOfCopy(service, url)
      await copyDatabase(url, join(folder, name))
      names.push(name)
    }
    const archive = join(folder, 'archive')
    await create({ file: archive, cwd: folder, portable: true, mode: 0o600 }, names)
    syncFile(archive)
    renameSync(archive, file)
    console.log(`${file} contains ${names.join(' and ')}`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
