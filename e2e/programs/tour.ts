import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { expectEventsAddUp } from '../orders/order-invariants.ts'

const root = join(import.meta.dirname, '../..')

export interface TourOptions {
  /** Variables of the commands. */
  environment?: Record<string, string>
  /** Replaces the addresses in a command. */
  address?: (command: string) => string
  /** The paths of commands that are left out. */
  without?: RegExp
}

/** Runs the commands of the README's tour, and expects the documented responses. */
export function runTour({ environment = {}, address = command => command, without }: TourOptions = {}): void {
  const [, tour = ''] = readFileSync(join(root, 'README.md'), 'utf8').match(/\n## A tour\n([\s\S]*?)\n## /) ?? []
  const steps = [...tour.matchAll(/^(curl .*?localhost:\d+(\S+).*)\n(?:# (.*)\n)?/gm)]
  expect(steps.length).toBeGreaterThan(5)
  const env: NodeJS.ProcessEnv = { ...process.env, ...environment }
  for (const [, name = '', value = ''] of tour.matchAll(/^([A-Z]+)="(.*)"$/gm))
    env[name] = execFileSync('sh', ['-c', `printf %s "${value}"`], { cwd: root, encoding: 'utf8', env })
  const outputs: Record<string, string> = {}
  for (const [, command = '', path = '', documented = ''] of steps) {
    if (without?.test(path)) continue
    const output = execFileSync(
      'sh',
      ['-c', `${address(command)} --silent --show-error ${documented.startsWith('400') ? '' : '--fail-with-body'}`],
      { cwd: root, encoding: 'utf8', env },
    )
    for (const part of documented.replace(/^400, .*?: /, '').split('…')) expect(output).toContain(part.trim())
    outputs[path] = output
  }
  const { items: events } = JSON.parse(outputs['/api/orders/102/events'] ?? '')
  expectEventsAddUp(JSON.parse(outputs['/api/orders/102/returns/1/receive'] ?? ''), events, 'order 102')
}
