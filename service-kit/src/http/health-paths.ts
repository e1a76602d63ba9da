import type { RequestListener } from 'node:http'
import { metricsPath } from '../observability/metrics-endpoint.ts'

/** Whether a path is served also while the service is overloaded, and on HEALTH_PORT: health and metrics. */
export function isHealthPath(url: string): boolean {
  return url.startsWith('/health/') || url === metricsPath || url.startsWith(`${metricsPath}?`)
}

/** Serves health and metrics of a service, and 404 for everything else. */
export function onlyHealth(app: RequestListener): RequestListener {
  return (request, response) => {
    if (isHealthPath(request.url ?? '')) app(request, response)
    else response.writeHead(404).end()
  }
}
