import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

const read = (file: string) => parse(readFileSync(join(import.meta.dirname, file), 'utf8'), { merge: true })
const { services } = read('compose.yaml')

describe('deploy/compose.yaml with the profile observability', () => {
  it('names a version of every image that it does not build', () => {
    for (const { image, build } of Object.values<{ image: string; build?: object }>(services))
      expect(build ? image : image.split(':')[1]).toMatch(build ? /-service$/ : /\d+\.\d+/)
  })

  it('scrapes /metrics of both services, with the token that they require', () => {
    const { scrape_configs: jobs } = read('prometheus/prometheus.yml')
    const targets = jobs.map(
      ({ static_configs: [{ targets }] }: { static_configs: [{ targets: string[] }] }) => targets,
    )
    expect(targets).toEqual([['user-service:3000'], ['order-service:3001']])
    for (const { authorization } of jobs) {
      expect(authorization.credentials_file).toBe(services['user-service'].environment.METRICS_TOKEN_FILE)
      expect(services.prometheus.secrets).toContain('metrics-token')
    }
  })

  it('sends traces to the collector when the operator turns them on, and to none by default', () => {
    for (const name of ['user-service', 'order-service'])
      expect(services[name].environment).toMatchObject({
        OTEL_EXPORTER_OTLP_ENDPOINT: 'http://otel-collector:4318',
        OTEL_SDK_DISABLED: `$\{OTEL_SDK_DISABLED:-true}`, // podman-compose 1.0 takes no empty default
      })
    const { endpoint } = read('otel-collector.yaml').receivers.otlp.protocols.http
    expect(endpoint).toBe('0.0.0.0:4318')
  })

  it('mounts the files that Prometheus and Grafana are told to read', () => {
    expect(services.prometheus.volumes).toContain('./prometheus/alerts.yml:/etc/prometheus/alerts.yml:ro')
    expect(read('prometheus/prometheus.yml').rule_files).toEqual(['alerts.yml'])
    const [{ options }] = read('grafana/provisioning/dashboards/dashboards.yaml').providers
    expect(services.grafana.volumes).toContain(`./grafana/dashboards:${options.path}:ro`)
  })

  it('reaches the data sources of Grafana and the exporter of the collector by names of services', () => {
    const { datasources } = read('grafana/provisioning/datasources/datasources.yaml')
    const { exporters } = read('otel-collector.yaml')
    const hosts = datasources.map(({ url }: { url: string }) => new URL(url).hostname)
    for (const host of [...hosts, exporters['otlp/jaeger'].endpoint.split(':')[0]]) {
      expect(services).toHaveProperty(host)
      expect(services[host].profiles).toEqual(['observability'])
    }
  })
})
