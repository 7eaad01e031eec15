import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AccountSecret } from '../../../src/main/vault/account-secret'
import {
  createAccountItem,
  decodeStoredItem,
  encodeStoredItem,
  readSecretOfItem,
  type StoredAccountItem,
} from '../../../src/main/vault/stored-item'
import type { HotpParameters } from '../../../src/shared/models'
import type { Result } from '../../../src/shared/result'
import { readStoredItemVectors } from '../../support/vectors'
import { codeOf, usual, valueOf } from './rig'

/** Many runs, on a machine that may be busy with other things. */
const patiently = { timeout: 120_000 }

const names = { issuer: 'Example', accountName: 'alice@example.com' }
const secret = Uint8Array.from({ length: 20 }, (_, index) => index * 13)
const hotp: HotpParameters = { type: 'hotp', algorithm: 'SHA1', digits: 6 }

const vectors = readStoredItemVectors()
const withKey = vectors.read.flatMap(({ key, ...item }) => (key === undefined ? [] : [{ ...item, key }]))

const account = (changes: Partial<StoredAccountItem> = {}): StoredAccountItem => ({
  ...createAccountItem({ secret, parameters: usual }, names),
  ...changes,
})

/** A secret as long as they are accepted (512 bytes), with what takes most room beside it. */
const longest: AccountSecret = {
  secret: new Uint8Array(512).fill(0xff),
  parameters: { type: 'hotp', algorithm: 'SHA512', digits: 10 },
  counter: Number.MAX_SAFE_INTEGER,
}
const { issuer: _issuer, accountName: _accountName, ...maxSecretLength } = createAccountItem(longest, names)

const hardNames = [
  ['200 letters', 'n'.repeat(200)],
  ['200 umlauts', 'ü'.repeat(200)],
  ['200 Chinese characters', '示'.repeat(200)],
  ['100 emoji', '🏦'.repeat(100)],
  ['200 quotation marks', '"'.repeat(200)],
  ['200 backslashes', '\\'.repeat(200)],
] as const

/** Written and read again. */
function roundTripped(key: AccountSecret): Result<AccountSecret> {
  const item = valueOf(decodeStoredItem(valueOf(encodeStoredItem(createAccountItem(key, names)))))
  if (item.kind !== 'account') throw new Error('It became something else')
  return readSecretOfItem(item)
}

function flipped(value: string, at: number): string {
  const other = value[at] === 'A' ? 'B' : 'A'
  return value.slice(0, at) + other + value.slice(at + 1)
}

describe('a stored item', () => {
  it.each(vectors.read)('of $about is read', ({ text, content }) => {
    expect(decodeStoredItem(text)).toEqual({ ok: true, value: content })
  })

  it.each(vectors.read)('of $about is written', ({ text, content }) => {
    expect(encodeStoredItem(content)).toEqual({ ok: true, value: text })
  })

  it.each(withKey)('gives back what codes are made from: $about', ({ key, text }) => {
    expect([roundTripped(key), encodeStoredItem(createAccountItem(key, names))]).toEqual([
      { ok: true, value: key },
      { ok: true, value: text },
    ])
  })

  it('gives back every secret byte for byte', patiently, () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 512 }), (bytes) => {
        expect(roundTripped({ secret: bytes, parameters: usual })).toMatchObject({ value: { secret: bytes } })
      }),
    )
  })

  it('gives back every counter as it was', patiently, () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (counter) => {
        expect(roundTripped({ secret, parameters: hotp, counter })).toMatchObject({ value: { counter } })
      }),
    )
  })

  it.each(hardNames)(
    'is one line of at most 2,000 bytes of ASCII with the longest secret and %s',
    (_, name) => {
      const value = valueOf(encodeStoredItem({ ...maxSecretLength, issuer: name, accountName: name }))
      expect(value).toMatch(/^[\x21-\x7E]{1,2000}$/)
    },
  )

  it('is such a line whatever the names', patiently, () => {
    const name = fc.string({ unit: 'binary', maxLength: 200 })
    fc.assert(
      fc.property(name, name, (issuer, accountName) => {
        const value = valueOf(encodeStoredItem({ ...maxSecretLength, issuer, accountName }))
        expect(value).toMatch(/^[\x21-\x7E]{1,2000}$/)
      }),
    )
  })

  it('keeps the beginning of a name that does not fit, cut between characters', () => {
    const item = valueOf(decodeStoredItem(valueOf(encodeStoredItem(account({ issuer: '🏦'.repeat(100) })))))
    expect(item.kind === 'account' && item.issuer).toMatch(/^(?:🏦){60,99}$/u)
  })

  it('refuses what does not fit at all', () => {
    expect(codeOf(encodeStoredItem({ kind: 'clientSecret', clientSecret: 's'.repeat(2000) }))).toBe(
      'secretTooLong',
    )
  })
})

describe('a damaged item', () => {
  const value = valueOf(encodeStoredItem(account()))

  it('is refused whichever of its characters changed', () => {
    const accepted = Array.from(value, (_, at) => at).filter((at) => decodeStoredItem(flipped(value, at)).ok)
    expect(accepted).toEqual([])
  })

  it('is refused wherever it was cut', () => {
    const accepted = Array.from(value, (_, at) => at).filter((at) => decodeStoredItem(value.slice(0, at)).ok)
    expect(accepted).toEqual([])
  })

  it.each(vectors.refused.filter(({ code }) => code === 'keychainItemDamaged'))(
    'is refused when it is, or has, $about',
    ({ text, code }) => {
      expect(codeOf(decodeStoredItem(text))).toBe(code)
    },
  )
})

describe('an account whose codes count', () => {
  it.each(vectors.withoutKey)('is damaged when its item is that of $about', ({ text, content, code }) => {
    expect([decodeStoredItem(text), codeOf(readSecretOfItem(content))]).toEqual([
      { ok: true, value: content },
      code,
    ])
  })
})
