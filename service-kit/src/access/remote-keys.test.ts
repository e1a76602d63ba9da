import { exportJWK, generateKeyPair } from 'jose'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { algorithm } from './access-tokens.ts'
import type { PublishedKeys, StoredKeys } from './remote-keys.ts'
import { createRemoteKeyFinder } from './remote-keys.ts'

const issuer = 'http://issuer.example'
const [firstKey, secondKey] = [await createPublicKey('first'), await createPublicKey('second')]

describe('createRemoteKeyFinder', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }))
  afterEach(() => void vi.useRealTimers())

  it('fetches once for concurrent lookups, and not again for known keys', async () => {
    const { find, fetchKeys } = createFinder(firstKey)
    const found = await Promise.all([find('first'), find('first'), find('unknown')])
    expect(found).toEqual([{ key: expect.any(CryptoKey), issuer }, { key: expect.any(CryptoKey), issuer }, undefined])
    expect(await find('first')).toEqual(found[0])
    expect(fetchKeys).toHaveBeenCalledTimes(1)
  })

  it('does not fetch before the first lookup', () => {
    expect(createFinder(firstKey).fetchKeys).not.toHaveBeenCalled()
  })

  it('fetches again for an unknown key, once for concurrent lookups', async () => {
    const { find, fetchKeys } = createFinder(firstKey)
    await find('first')
    fetchKeys.mockResolvedValue({ issuer: 'http://renamed.example', keys: [secondKey] })
    const [found] = await Promise.all([find('second'), find('second')])
    expect(found).toEqual({ key: expect.any(CryptoKey), issuer: 'http://renamed.example' })
    expect(fetchKeys).toHaveBeenCalledTimes(2)
    expect(await find('first')).toBeUndefined()
    expect(fetchKeys).toHaveBeenCalledTimes(2)
  })

  it('fetches at most every 30 seconds for unknown keys', async () => {
    const { find, fetchKeys } = createFinder(firstKey)
    await find('first')
    for (let n = 0; n < 50; n++) expect(await find(`generated-${n}`)).toBeUndefined()
    expect(fetchKeys).toHaveBeenCalledTimes(2)
    vi.advanceTimersByTime(29_999)
    await find('generated')
    expect(fetchKeys).toHaveBeenCalledTimes(2)
    vi.advanceTimersByTime(1)
    await find('generated')
    expect(fetchKeys).toHaveBeenCalledTimes(3)
  })

  it('refreshes keys in the background after five minutes', async () => {
    const { find, fetchKeys } = createFinder(firstKey)
    await find('first')
    vi.advanceTimersByTime(5 * 60_000 + 1)
    const { resolve: respond, promise } = Promise.withResolvers<PublishedKeys>()
    fetchKeys.mockReturnValue(promise)
    expect(await find('first')).toBeDefined() // during the fetch
    expect(await find('first')).toBeDefined()
    expect(fetchKeys).toHaveBeenCalledTimes(2)
    const waiting = find('second')
    respond({ issuer, keys: [secondKey] })
    expect(await waiting).toBeDefined()
    expect(await find('first')).toBeUndefined() // no longer published
    expect(fetchKeys).toHaveBeenCalledTimes(2)
  })

  it('uses cached keys while the other service is unavailable', async () => {
    const { find, fetchKeys } = createFinder(firstKey)
    await find('first')
    fetchKeys.mockRejectedValue(new Error('unavailable'))
    for (let minute = 0; minute < 60; minute++) {
      vi.advanceTimersByTime(60_000)
      expect(await find('first')).toBeDefined()
      await expect(find('second')).rejects.toThrow('are unavailable: Error: unavailable')
    }
  })

  it('fails without cached keys, and recovers with the next lookup', async () => {
    const { find, fetchKeys } = createFinder(firstKey)
    fetchKeys.mockRejectedValueOnce(new Error('unavailable')).mockRejectedValueOnce(new Error('still unavailable'))
    await expect(Promise.all([find('first'), find('first')])).rejects.toThrow('are unavailable: Error: unavailable')
    await expect(find('first')).rejects.toThrow('are unavailable: Error: still unavailable')
    expect(await find('first')).toBeDefined()
    expect(fetchKeys).toHaveBeenCalledTimes(3)
  })

  it('fetches again five seconds after a failure', async () => {
    const { find, fetchKeys } = createFinder(firstKey)
    await find('first')
    fetchKeys.mockRejectedValueOnce(new Error('unavailable'))
    await expect(find('second')).rejects.toThrow('are unavailable: Error: unavailable')
    fetchKeys.mockResolvedValue({ issuer, keys: [firstKey, secondKey] })
    vi.advanceTimersByTime(4999)
    await expect(find('second')).rejects.toThrow('are unavailable: Error: unavailable')
    expect(fetchKeys).toHaveBeenCalledTimes(2)
    vi.advanceTimersByTime(1)
    expect(await find('second')).toBeDefined()
    expect(await find('generated')).toBeUndefined()
  })

  it('uses stored keys without a fetch, and refreshes them in the background after five minutes', async () => {
    const { find, fetchKeys } = createFinder(firstKey)
    const load = vi.fn(async () => storedKeys(60_000, firstKey))
    const findStored = createRemoteKeyFinder(fetchKeys, failure, load)
    expect(await Promise.all([findStored('first'), findStored('first')])).toEqual(Array(2).fill(await find('first')))
    expect([load.mock.calls, fetchKeys.mock.calls]).toMatchObject([{ length: 1 }, { length: 1 }]) // the fetch of `find`
    vi.advanceTimersByTime(4 * 60_000 + 1)
    expect(await findStored('first')).toBeDefined()
    expect(fetchKeys).toHaveBeenCalledTimes(2)
  })

  it('trusts stored and cached keys for 24 hours after they were fetched', async () => {
    const { fetchKeys } = createFinder(firstKey)
    fetchKeys.mockRejectedValue(new Error('unavailable'))
    const dayMs = 24 * 60 * 60_000
    const find = createRemoteKeyFinder(fetchKeys, failure, async () => storedKeys(dayMs - 60_000, firstKey))
    expect(await find('first')).toBeDefined()
    vi.advanceTimersByTime(61_000)
    await expect(find('first')).rejects.toThrow('are unavailable: Error: unavailable')
    const findOld = createRemoteKeyFinder(fetchKeys, failure, async () => storedKeys(dayMs + 60_000, firstKey))
    await expect(findOld('first')).rejects.toThrow('are unavailable: Error: unavailable')
  })

  it('fails for a key that is not on the curve', async () => {
    const { find } = createFinder({ ...firstKey, y: firstKey.x ?? '' })
    await expect(find('first')).rejects.toThrow('are unavailable')
  })
})

async function createPublicKey(kid: string): Promise<PublishedKeys['keys'][number]> {
  const { x = '', y = '' } = await exportJWK((await generateKeyPair(algorithm)).publicKey)
  return { kty: 'EC', crv: 'P-256', kid, x, y }
}

function createFinder(...keys: PublishedKeys['keys']) {
  const fetchKeys = vi.fn(async () => ({ issuer, keys }))
  return { find: createRemoteKeyFinder(fetchKeys, failure), fetchKeys }
}

function failure(cause: unknown): Error {
  return new Error(`The keys are unavailable: ${cause}`)
}

function storedKeys(ageMs: number, ...keys: PublishedKeys['keys']): StoredKeys {
  return { issuer, keys, fetchedAt: new Date(Date.now() - ageMs).toISOString() }
}
