import { existsSync, readFileSync } from 'node:fs'
import { StartFailure } from '../start-failure.ts'
import type { SettingKind } from './setting-kinds.ts'

/** Reads one environment variable. Throws a StartFailure with the name, the value and the accepted values. */
export type ReadSetting = <Value>(name: string, kind: SettingKind<Value>, fallback: string) => Value

/** Returns the environment of the process. An existing `.env` file of the service adds variables that are not set. */
export function loadEnvironment(service: string): NodeJS.ProcessEnv {
  const file = `${service}/.env`
  if (existsSync(file)) process.loadEnvFile(file)
  return process.env
}

/** An empty variable counts as not set. A setting with a password can come from the file that NAME_FILE names. */
export function createSettingReader(environment: NodeJS.ProcessEnv): ReadSetting {
  return (name, { accepts, parse, secret, fromFile }, fallback) => {
    const text = environment[name] || (fromFile && readSettingFile(environment, `${name}_FILE`)) || fallback
    const value = parse(text)
    if (value !== undefined) return value
    const reported = text === '' ? 'missing' : secret ? 'not accepted' : `"${withoutSecrets(text)}"`
    throw new StartFailure(`${name} is ${reported}; accepted: ${accepts}`)
  }
}

/** Returns the text of the file without the line break at its end; undefined when the variable is not set. */
function readSettingFile(environment: NodeJS.ProcessEnv, name: string): string | undefined {
  const path = environment[name]
  if (!path) return undefined
  const text = readFile(name, path).replace(/\r?\n$/, '')
  if (text === '') throw new StartFailure(`${name} is "${path}", an empty file`)
  return text
}

function readFile(name: string, path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (cause) {
    throw new StartFailure(`${name} is "${path}", a file that cannot be read`, { cause })
  }
}

/** Hides the parts of a URL that can contain a password, or all of a text with `@` or `?` that is not a URL. */
function withoutSecrets(text: string): string {
  if (!/[@?]/.test(text)) return text
  const url = URL.parse(text)
  return url?.host ? `${url.protocol}//***@${url.host}${url.pathname}` : '***'
}
