import { existsSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { chromium } from 'playwright-core'

const usualPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/**
 * Where the Chromium of this machine is: what CHROMIUM names (nothing, when it is empty), or else a usual place.
 * Where there is none, the tests in a browser are skipped, and a line says so. In CI there has to be one: this throws.
 */
export function findChromium(): string | undefined {
  const path = process.env.CHROMIUM ?? usualPaths.find(existsSync)
  if (path) return path
  const missing = 'there is no Chromium (apt-get install chromium, or name one in CHROMIUM)'
  if (process.env.CI) throw new Error(`The tests in a browser cannot run: ${missing}.`)
  console.warn(`Tests in a browser are skipped: ${missing}.`)
  return undefined
}

/** Starts it without a window, and without calls of its own to its maker. */
export function launchChromium(path: string): Promise<Browser> {
  const quiet = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
  const anywhere = ['--no-sandbox', '--disable-gpu', '--disable-quic'] // as root in a container, too
  return chromium.launch({ executablePath: path, args: ['--headless', ...anywhere, ...quiet] })
}
