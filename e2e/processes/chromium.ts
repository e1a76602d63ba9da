import { existsSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { chromium } from 'playwright-core'

const defaultPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/**
 * Returns the path of Chromium: the environment variable CHROMIUM (empty: no Chromium) or a default path. Returns undefined
 * and logs a warning when Chromium is missing, so that the browser tests are skipped. In CI, throws instead.
 */
export function findChromium(): string | undefined {
  const path = process.env.CHROMIUM ?? defaultPaths.find(existsSync)
  if (path) return path
  const missing = 'Chromium was not found. Install it (apt-get install chromium) or set CHROMIUM to its path'
  if (process.env.CI) throw new Error(`The browser tests cannot run: ${missing}.`)
  console.warn(`The browser tests are skipped: ${missing}.`)
  return undefined
}

/** Starts Chromium without a window and without its own background requests. */
export function launchChromium(path: string): Promise<Browser> {
  const noBackgroundRequests = [
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ]
  const anyMachine = ['--no-sandbox', '--disable-gpu', '--disable-quic'] // also works as root in a container
  return chromium.launch({ executablePath: path, args: ['--headless', ...anyMachine, ...noBackgroundRequests] })
}
