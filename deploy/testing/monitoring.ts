import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { findFreePort } from 'service-kit/testing/process.ts'
import { parse } from 'yaml'
import { eventually } from './containers.ts'

/** The range of rates in tests, instead of minutes. */
export const shortRange = '[5s]'

export interface Alert {
  alert: string
  expr: string
  labels: { severity: string }
  annotations: Record<string, string>
}

export const alertsFile = resolve(import.meta.dirname, '../prometheus/alerts.yml')

/** All alerts of the rules file, in its order. */
export function alerts(): Alert[] {
  const { groups }: { groups: { rules: Alert[] }[] } = parse(readFileSync(alertsFile, 'utf8'))
  return groups.flatMap(({ rules }) => rules)
}

interface Panel {
  title: string
  description?: string
  type: string
  fieldConfig: { defaults: { unit: string } }
  targets: { expr: string }[]
}

export interface Dashboard {
  uid: string
  title: string
  panels: Panel[]
}

const dashboardsFolder = resolve(import.meta.dirname, '../grafana/dashboards')

/** The dashboards that Grafana loads. */
export function dashboards(): Dashboard[] {
  return readdirSync(dashboardsFolder).map(file => JSON.parse(readFileSync(join(dashboardsFolder, file), 'utf8')))
}

/** The names of the metrics in a query: what is neither a label nor a function. */
export function metricNamesIn(query: string): string[] {
  const withoutLabels = query.replaceAll(/\{[^}]*\}/g, '').replaceAll(/\b(by|on|without) \([^)]*\)/g, '')
  const names: string[] = withoutLabels.match(/\b[a-z]+(_[a-z0-9]+)+\b(?!\()/g) ?? []
  return query.startsWith('up ') ? [...names, 'up'] : names
}

/** A running Prometheus, which scrapes and evaluates the alerts once a second. */
export interface Prometheus extends AsyncDisposable {
  /** The series of a query: at any time since the start, not only now. */
  seriesSince: (query: string, startedAt: number) => Promise<Record<string, string>[]>
  firing: () => Promise<string[]>
  metricNames: () => Promise<Set<string>>
}

/**
 * Starts Prometheus with the configuration and the alerts of the folder `prometheus`, changed to other targets, and to
 * short intervals.
 */
export async function startPrometheus(targets: Record<string, string>, metricsToken: string): Promise<Prometheus> {
  const folder = mkdtempSync(join(tmpdir(), 'prometheus-'))
  const tokenFile = join(folder, 'metrics-token')
  writeFileSync(tokenFile, metricsToken)
  let configuration = readFileSync(join(dirname(alertsFile), 'prometheus.yml'), 'utf8')
    .replace('scrape_interval: 15s', 'scrape_interval: 1s\n  evaluation_interval: 1s')
    .replaceAll('/run/secrets/metrics-token', tokenFile)
  for (const [documented, url] of Object.entries(targets))
    configuration = configuration.replace(documented, new URL(url).host)
  writeFileSync(join(folder, 'prometheus.yml'), configuration)
  const rules = readFileSync(alertsFile, 'utf8')
    .replaceAll(/for: \w+/g, 'for: 1s')
    .replaceAll('[5m]', shortRange)
    .replaceAll('[1m]', shortRange)
  writeFileSync(join(folder, 'alerts.yml'), rules)
  const port = await findFreePort()
  const options = [`--config.file=${folder}/prometheus.yml`, `--storage.tsdb.path=${folder}/data`]
  const prometheus = spawn('prometheus', [...options, `--web.listen-address=127.0.0.1:${port}`], { stdio: 'ignore' })
  const ended = once(prometheus, 'exit')
  const request = async (path: string, parameters: Record<string, string> = {}) => {
    const response = await fetch(`http://127.0.0.1:${port}/api/v1/${path}?${new URLSearchParams(parameters)}`)
    const { status, error, data } = await response.json()
    if (status !== 'success') throw new Error(`${error}: ${parameters.query}`)
    return data
  }
  await eventually(() => request('status/runtimeinfo'))
  return {
    async seriesSince(query, startedAt) {
      const times = { start: String(startedAt / 1000), end: String(Date.now() / 1000), step: '1' }
      const { result } = await request('query_range', { query, ...times })
      return result.map(({ metric }: { metric: Record<string, string> }) => metric)
    },
    async firing() {
      const { alerts: active }: { alerts: { state: string; labels: { alertname: string } }[] } = await request('alerts')
      return [...new Set(active.filter(({ state }) => state === 'firing').map(({ labels }) => labels.alertname))]
    },
    metricNames: async () => new Set(await request('label/__name__/values')),
    async [Symbol.asyncDispose]() {
      prometheus.kill('SIGTERM')
      await ended
      rmSync(folder, { recursive: true })
    },
  }
}
