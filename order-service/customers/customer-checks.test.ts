import { createLogger } from 'service-kit/process/logger.ts'
import type { SpanStart, Tracing } from 'service-kit/tracing/tracing.ts'
import { expect, it, vi } from 'vitest'
import type { CheckStore } from './check-store.ts'
import { startCustomerChecks } from './customer-checks.ts'

it('customer checks are a trace, unless no order waits for one', async () => {
  const started: SpanStart[] = []
  const context = { traceId: 'a'.repeat(32), spanId: 'b'.repeat(16), flags: 1, state: undefined, isRecorded: true }
  const tracing: Tracing = {
    startSpan: start => {
      started.push(start)
      return { ...context, end: () => {} }
    },
    end: async () => {},
    isExporting: () => false,
  }
  for (const isPending of [false, true]) {
    const hasPending = vi.fn(async () => isPending)
    const checks: CheckStore = {
      hasPending,
      claim: async () => true,
      release: async () => {},
      pendingPages: async function* () {},
    }
    const parts = {
      checks,
      users: { userWithId: vi.fn() },
      inTransaction: vi.fn(),
      log: createLogger('test', 'silent'),
    }
    const end = startCustomerChecks({ ...parts, tracing })
    await end()
    expect(hasPending).toHaveBeenCalledOnce()
  }
  expect(started).toEqual([{ name: 'check customers', kind: 'internal', parent: undefined }])
})
