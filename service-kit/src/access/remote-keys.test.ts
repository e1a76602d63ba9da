import { exportJWK, generateKeyPair } from 'jose'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { algorithm } from './access-tokens.ts'
import type { PublishedKeys } from './remote-keys.ts'
import { remoteKeys } from './remote-keys.ts'

const issuer = 'http://issuer.example'
const [one, other] = [await publicKey('one'), await publicKey('other')]

describe('remote keys', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }))
  afterEach(() => void vi.useRealTimers())

  it('are fetched once for all who wait for the first, and not again for those that are known', async () => {
    const { find, fetchKeys } = serverWith(one)
    const found = await Promise.all([find('one'), find('one'), find('nobody')])
    expect(found).toEqual([{ key: expect.any(CryptoKey), issuer }, { key: expect.any(CryptoKey), issuer }, undefined])
    expect(await find('one')).toEqual(found[0])
    expect(fetchKeys).toHaveBeenCalledTimes(1)
  })

  it('are not fetched before one is needed', () => {
    expect(serverWith(one).fetchKeys).not.toHaveBeenCalled()
  })

  it('are fetched again for one that is not known, once for all who wait', async () => {
    const { find, fetchKeys } = serverWith(one)
    await find('one')
    fetchKeys.mockResolvedValue({ issuer: 'http://renamed.example', keys: [other] })
    const [found] = await Promise.all([find('other'), find('other')])
    expect(found).toEqual({ key: expect.any(CryptoKey), issuer: 'http://renamed.example' })
    expect(fetchKeys).toHaveBeenCalledTimes(2)
    expect(await find('one')).toBeUndefined()
    expect(fetchKeys).toHaveBeenCalledTimes(2)
  })

  it('are fetched at most every 30 seconds for made-up ones', async () => {
    const { find, fetchKeys } = serverWith(one)
    await find('one')
    for (let n = 0; n < 50; n++) expect(await find(`made-up-${n}`)).toBeUndefined()
    expect(fetchKeys).toHaveBeenCalledTimes(2)
    vi.advanceTimersByTime(29_999)
    await find('made-up')
    expect(fetchKeys).toHaveBeenCalledTimes(2)
    vi.advanceTimersByTime(1)
    await find('made-up')
    expect(fetchKeys).toHaveBeenCalledTimes(3)
  })

  it('are fetched again behind the caller’s back once they are five minutes old', async () => {
    const { find, fetchKeys } = serverWith(one)
    await find('one')
    vi.advanceTimersByTime(5 * 60_000 + 1)
    const { resolve: answer, promise } = Promise.withResolvers<PublishedKeys>()
    fetchKeys.mockReturnValue(promise)
    expect(await find('one')).toBeDefined() // while the fetch is under way
    expect(await find('one')).toBeDefined()
    expect(fetchKeys).toHaveBeenCalledTimes(2)
    const waiting = find('other')
    answer({ issuer, keys: [other] })
    expect(await waiting).toBeDefined()
    expect(await find('one')).toBeUndefined() // not published any more
    expect(fetchKeys).toHaveBeenCalledTimes(2)
  })

  it('that were had are good for as long as the other service is away', async () => {
    const { find, fetchKeys } = serverWith(one)
    await find('one')
    fetchKeys.mockRejectedValue(new Error('away'))
    for (let minute = 0; minute < 60; minute++) {
      vi.advanceTimersByTime(60_000)
      expect(await find('one')).toBeDefined()
      await expect(find('other')).rejects.toThrow('cannot be had: Error: away')
    }
  })

  it('cannot be had while the other service is away, and can at once when it is back', async () => {
    const { find, fetchKeys } = serverWith(one)
    fetchKeys.mockRejectedValueOnce(new Error('away')).mockRejectedValueOnce(new Error('still away'))
    await expect(Promise.all([find('one'), find('one')])).rejects.toThrow('cannot be had: Error: away')
    await expect(find('one')).rejects.toThrow('cannot be had: Error: still away')
    expect(await find('one')).toBeDefined()
    expect(fetchKeys).toHaveBeenCalledTimes(3)
  })

  it('are asked for again five seconds after a failure', async () => {
    const { find, fetchKeys } = serverWith(one)
    await find('one')
    fetchKeys.mockRejectedValueOnce(new Error('away'))
    await expect(find('other')).rejects.toThrow('cannot be had: Error: away')
    fetchKeys.mockResolvedValue({ issuer, keys: [one, other] })
    vi.advanceTimersByTime(4999)
    await expect(find('other')).rejects.toThrow('cannot be had: Error: away')
    expect(fetchKeys).toHaveBeenCalledTimes(2)
    vi.advanceTimersByTime(1)
    expect(await find('other')).toBeDefined()
    expect(await find('made-up')).toBeUndefined()
  })

  it('that are none cannot be had', async () => {
    const { find } = serverWith({ ...one, y: one.x })
    await expect(find('one')).rejects.toThrow('cannot be had')
  })
})

async function publicKey(kid: string): Promise<PublishedKeys['keys'][number]> {
  const { x = '', y = '' } = await exportJWK((await generateKeyPair(algorithm)).publicKey)
  return { kty: 'EC', crv: 'P-256', kid, x, y }
}

function serverWith(...keys: PublishedKeys['keys']) {
  const fetchKeys = vi.fn(async () => ({ issuer, keys }))
  const find = remoteKeys(fetchKeys, cause => new Error(`The keys cannot be had: ${cause}`))
  return { find, fetchKeys }
}
