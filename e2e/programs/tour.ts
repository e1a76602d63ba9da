import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, vi } from 'vitest'
import { expectEventsAddUp } from '../orders/order-invariants.ts'
import { run } from '../processes/processes.ts'

const root = join(import.meta.dirname, '../..')

export interface TourOptions {
  /** Variables of the commands. */
  environment?: Record<string, string>
  /** Replaces the addresses in a command. */
  address?: (command: string) => string
  /** The paths of commands that are left out. */
  without?: RegExp
}

const [, tour = ''] = readFileSync(join(root, 'README.md'), 'utf8').match(/\n## A tour\n([\s\S]*?)\n## /) ?? []

/**
 * Runs `npm run listen` as in the README's tour, and then the other commands. Expects that the webhooks of their events
 * arrive.
 */
export async function runTourWithWebhooks(): Promise<void> {
  const [, types = '', documented = ''] = tour.match(/^npm run listen -- (.+)\n((?:# .+\n)+)/m) ?? []
  await using listening = run('scripts/services/listen.ts', types.split(' '))
  await vi.waitFor(() => expect(listening.stderr()).toContain('Listening to'), 30_000)
  runTour()
  const lines = documented
    .trim()
    .split('\n')
    .map(line => line.replace(/^# …/, ''))
  expect(lines.length).toBeGreaterThan(1)
  await vi.waitFor(
    () =>
      expect(
        listening
          .stdout()
          .trim()
          .split('\n')
          .map(line => line.replace(/^\S+/, '')),
      ).toEqual(lines),
    10_000,
  )
}

/** Runs the commands of the README's tour that use curl, and expects the documented responses. */
export function runTour({ environment = {}, address = command => command, without }: TourOptions = {}): void {
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
