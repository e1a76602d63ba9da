import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { redoclyEnv } from '../generation/redocly.ts'

/** Lints the documents with redocly.yaml, in one process. Returns the names of the rules that each document violates. */
export function lint(documents: object[]): string[][] {
  const inProject = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))
  const folder = mkdtempSync(join(tmpdir(), 'contracts-'))
  try {
    const files = documents.map((document, index) => {
      const file = join(folder, `${index}.json`)
      writeFileSync(file, JSON.stringify(document))
      return file
    })
    const command = [inProject('node_modules/@redocly/cli/bin/cli.js'), 'lint']
    const options = ['--config', inProject('redocly.yaml'), '--format=json']
    const { stdout, stderr } = spawnSync(process.execPath, [...command, ...options, ...files], {
      encoding: 'utf8',
      env: redoclyEnv,
      maxBuffer: Number.POSITIVE_INFINITY, // each document reports all components that its one path does not use
    })
    if (!stdout) throw new Error(stderr)
    // Redocly CLI prints one JSON document after another, one for each file.
    const reports: Report[] = JSON.parse(`[${stdout.replaceAll('\n}{', '\n},{')}]`)
    const problems = reports.flatMap(report => report.problems)
    return files.map(file =>
      problems
        .filter(({ location: [first] }) => first && basename(first.source.ref) === basename(file))
        .map(({ ruleId }) => ruleId),
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}

interface Report {
  problems: { ruleId: string; location: { source: { ref: string } }[] }[]
}
