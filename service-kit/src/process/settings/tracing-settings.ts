import type { SettingKind } from './setting-kinds.ts'
import { oneOf, optional, wholeNumber } from './setting-kinds.ts'
import type { ReadSetting } from './setting-reader.ts'

/**
 * The settings of OpenTelemetry that its SDK does not read itself. It reads OTEL_SERVICE_NAME, OTEL_RESOURCE_ATTRIBUTES
 * and OTEL_EXPORTER_OTLP_* from the environment of the process.
 */
export interface TracingSettings {
  exporter: 'otlp' | 'console'
  sampler: string
  /** The recorded share of the traces, for the samplers with a ratio. */
  samplerRatio: number
  /** The bounded queue of the spans that wait for their export. */
  batch: {
    scheduledDelayMillis: number
    exportTimeoutMillis: number
    maxQueueSize: number
    maxExportBatchSize: number
  }
}

const samplers = ['always_on', 'always_off', 'traceidratio']

const ratio: SettingKind<number> = {
  accepts: 'a number from 0 to 1, such as 0.1',
  parse: text => (/^(0(\.\d+)?|1(\.0+)?)$/.test(text) ? Number(text) : undefined),
}

const trueOrFalse: SettingKind<boolean> = {
  accepts: 'true or false',
  parse: text => ({ true: true, false: false })[text.toLowerCase()],
}

/** The URL of a collector. It can contain a password, which must not be printed. */
const collectorUrl: SettingKind<string> = {
  accepts: 'a URL such as http://localhost:4318',
  parse: text => (['http:', 'https:'].includes(URL.parse(text)?.protocol ?? '') ? text : undefined),
  secret: true,
}

/**
 * Reads the environment variables of OpenTelemetry. Returns null when tracing is off: without an endpoint or an exporter,
 * and with OTEL_SDK_DISABLED=true. The other variables are read only when tracing is on.
 */
export function readTracingSettings(read: ReadSetting): TracingSettings | null {
  if (read('OTEL_SDK_DISABLED', trueOrFalse, 'false')) return null
  const endpoint = read('OTEL_EXPORTER_OTLP_ENDPOINT', optional(collectorUrl), '')
  const tracesEndpoint = read('OTEL_EXPORTER_OTLP_TRACES_ENDPOINT', optional(collectorUrl), '')
  const usual = endpoint === null && tracesEndpoint === null ? 'none' : 'otlp'
  const exporter = read('OTEL_TRACES_EXPORTER', oneOf('otlp', 'console', 'none'), usual)
  if (exporter !== 'otlp' && exporter !== 'console') return null
  const protocol = oneOf('http/protobuf')
  read('OTEL_EXPORTER_OTLP_TRACES_PROTOCOL', protocol, read('OTEL_EXPORTER_OTLP_PROTOCOL', protocol, 'http/protobuf'))
  const maxQueueSize = read('OTEL_BSP_MAX_QUEUE_SIZE', wholeNumber(1, 1_000_000), '2048')
  return {
    exporter,
    sampler: read(
      'OTEL_TRACES_SAMPLER',
      oneOf(...samplers, ...samplers.map(each => `parentbased_${each}`)),
      'parentbased_always_on',
    ),
    samplerRatio: read('OTEL_TRACES_SAMPLER_ARG', ratio, '1'),
    batch: {
      scheduledDelayMillis: read('OTEL_BSP_SCHEDULE_DELAY', wholeNumber(0, 3_600_000), '5000'),
      exportTimeoutMillis: read('OTEL_BSP_EXPORT_TIMEOUT', wholeNumber(1, 3_600_000), '30000'),
      maxQueueSize,
      maxExportBatchSize: read(
        'OTEL_BSP_MAX_EXPORT_BATCH_SIZE',
        wholeNumber(1, maxQueueSize),
        String(Math.min(512, maxQueueSize)),
      ),
    },
  }
}
