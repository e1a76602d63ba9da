import { existsSync } from 'node:fs'
import type { SettingKind } from './setting-kinds.ts'
import { StartFailure } from './start-failure.ts'

/** Reads one environment variable. Throws a StartFailure with the name, the value and the accepted values. */
export type ReadSetting = <Value>(name: string, kind: SettingKind<Value>, fallback: string) => Value

/** Returns the environment of the process. An existing `.env` file of the service adds variables that are not set. */
export function loadEnvironment(service: string): NodeJS.ProcessEnv {
  const file = `${service}/.env`
  if (existsSync(file)) process.loadEnvFile(file)
  return process.env
}

/** An empty variable counts as not set. */
export function createSettingReader(environment: NodeJS.ProcessEnv): ReadSetting {
  return (name, { accepts, parse, secret }, fallback) => {
    const text = environment[name] || fallback
    const value = parse(text)
    if (value !== undefined) return value
    const reported = text === '' ? 'missing' : secret ? 'not accepted' : `"${withoutSecrets(text)}"`
    throw new StartFailure(`${name} is ${reported}; accepted: ${accepts}`)
  }
}

/** Hides the parts of a URL that can contain a password, or all of a text with `@` or `?` that is not a URL. */
function withoutSecrets(text: string): string {
  if (!/[@?]/.test(text)) return text
  const url = URL.parse(text)
  return url?.host ? `${url.protocol}//***@${url.host}${url.pathname}` : '***'
}
