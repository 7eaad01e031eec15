import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  decodeStoredItem,
  encodeStoredItem,
  secretForItem,
  secretOfItem,
  type StoredItem,
} from '../../../src/main/vault/stored-item'
import { codeOf, usual, valueOf } from './rig'

/** Many runs, on a machine that may be busy with other things. */
const patiently = { timeout: 120_000 }

const account = (changes: Partial<Extract<StoredItem, { kind: 'account' }>> = {}): StoredItem => ({
  kind: 'account',
  secret: secretForItem(Uint8Array.from({ length: 20 }, (_, index) => index * 13)),
  parameters: usual,
  issuer: 'Example',
  accountName: 'alice@example.com',
  ...changes,
})

/** A secret as long as they are accepted (512 bytes). */
const longestSecret = secretForItem(new Uint8Array(512).fill(0xff))

const hardNames = [
  ['200 letters', 'n'.repeat(200)],
  ['200 umlauts', 'ü'.repeat(200)],
  ['200 Chinese characters', '示'.repeat(200)],
  ['100 emoji', '🏦'.repeat(100)],
  ['200 quotation marks', '"'.repeat(200)],
  ['200 backslashes', '\\'.repeat(200)],
] as const

const flipped = (value: string, at: number): string => {
  const other = value[at] === 'A' ? 'B' : 'A'
  return value.slice(0, at) + other + value.slice(at + 1)
}

describe('a stored item', () => {
  it.each([
    ['an account', account()],
    ['an account without names', account({ issuer: '', accountName: '' })],
    ['an account of other parameters', account({ parameters: { ...usual, algorithm: 'SHA512', digits: 8 } })],
    ['a client secret', { kind: 'clientSecret', clientSecret: 'grüße/+=' }],
    ['the canary', { kind: 'canary', installId: '0123456789abcdef' }],
  ] satisfies [string, StoredItem][])('comes back as %s', (_, item) => {
    expect(decodeStoredItem(valueOf(encodeStoredItem(item)))).toEqual({ ok: true, value: item })
  })

  it('gives back every secret byte for byte', patiently, () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 512 }), (secret) => {
        const item = decodeStoredItem(valueOf(encodeStoredItem(account({ secret: secretForItem(secret) }))))
        expect(item.ok && item.value.kind === 'account' && secretOfItem(item.value)).toEqual(secret)
      }),
    )
  })

  it.each(hardNames)(
    'is one line of at most 2,000 bytes of ASCII with the longest secret and %s',
    (_, name) => {
      const value = valueOf(
        encodeStoredItem(account({ secret: longestSecret, issuer: name, accountName: name })),
      )
      expect(value).toMatch(/^[\x21-\x7E]{1,2000}$/)
    },
  )

  it('is such a line whatever the names', patiently, () => {
    const name = fc.string({ unit: 'binary', maxLength: 200 })
    fc.assert(
      fc.property(name, name, (issuer, accountName) => {
        const value = valueOf(encodeStoredItem(account({ secret: longestSecret, issuer, accountName })))
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

  it.each([
    ['nothing', ''],
    ['a newline at the end', `${value}\n`],
    ['two values', value + value],
    ['another program’s value', 'hunter2'],
    ['a later version', value.replace('keyturn:1:', 'keyturn:2:')],
  ])('is refused when it is %s', (_, text) => {
    expect(codeOf(decodeStoredItem(text))).toBe('keychainItemDamaged')
  })
})
