import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { hasPrograms } from './testing/containers.ts'
import { alerts, alertsFile } from './testing/monitoring.ts'

const docs = resolve(import.meta.dirname, '../docs')
const names = alerts().map(({ alert }) => alert)

describe('deploy/prometheus/alerts.yml', () => {
  it('has a severity, and texts with a link to the page, for each alert', () => {
    for (const { alert, labels, annotations } of alerts()) {
      expect(['critical', 'warning']).toContain(labels.severity)
      expect(annotations).toEqual({
        summary: expect.any(String),
        description: expect.any(String),
        runbook_url: `{{ $externalLabels.runbooks }}/${alert}.md`,
      })
    }
  })

  it('has a page in docs/runbooks for each alert, and no other page is there', () => {
    const pages = readdirSync(join(docs, 'runbooks'))
    expect(pages.toSorted()).toEqual(names.map(name => `${name}.md`).toSorted())
    for (const page of pages) {
      const text = readFileSync(join(docs, 'runbooks', page), 'utf8')
      expect(text.split('\n').filter(line => line.startsWith('#'))).toEqual([
        `# ${page.replace('.md', '')}`,
        '## What to look at',
        '## What to do',
      ])
    }
  })

  it('has a line for each alert in the table of docs/operating.md', () => {
    const table = readFileSync(join(docs, 'operating.md'), 'utf8').matchAll(
      /^\| \[(\w+)\]\(runbooks\/(\w+)\.md\) \| (\w+) \|/gm,
    )
    const lines = [...table].map(([, name, page, severity]) => ({ name, page, severity }))
    expect(lines).toEqual(
      alerts().map(({ alert, labels }) => ({ name: alert, page: alert, severity: labels.severity })),
    )
  })

  describe.skipIf(!hasPrograms('The alert rules', 'promtool'))('with promtool', () => {
    const promtool = (...args: string[]) => execFileSync('promtool', args, { encoding: 'utf8', stdio: 'pipe' })

    it('is valid', () => {
      expect(promtool('check', 'rules', alertsFile)).toContain(`${names.length} rules found`)
    })

    it('fires as alerts.test.yml says, which has a test for each alert', () => {
      const tests = join(import.meta.dirname, 'prometheus/alerts.test.yml')
      expect(promtool('test', 'rules', tests)).toContain('SUCCESS')
      for (const name of names) expect(readFileSync(tests, 'utf8')).toContain(`alertname="${name}"`)
    })
  })
})
