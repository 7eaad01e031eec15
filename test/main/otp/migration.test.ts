import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseTransferPart } from '../../../src/main/otp/migration'
import { anyName } from './arbitraries'
import {
  encodeEntry,
  encodeTransfer,
  transferUri,
  type EntryFields,
  type TransferFields,
} from './transfer-fixture'

/** Many runs, on a machine that may be busy with other things. */
const patiently = { timeout: 120_000 }

const secret = new Uint8Array(Buffer.from('48656c6c6f21deadbeef', 'hex'))
const alice: EntryFields = {
  secret,
  name: 'Example:alice',
  issuer: 'Example',
  algorithm: 1,
  digits: 1,
  type: 2,
}
const whole: TransferFields = { entries: [alice], version: 1, size: 1, index: 0, batchId: 77 }

const totp = { type: 'totp', algorithm: 'SHA1', digits: 6, period: 30 }
const account = { issuer: 'Example', accountName: 'alice', secret, parameters: totp }
const entryOf = (changes: object = {}, labelIssuer: string | null = null) => ({
  ok: true,
  value: { account: { ...account, ...changes }, labelIssuer },
})
const refusal = (code: string) => ({ ok: false, error: { code, retryable: false } })

const read = (fields: TransferFields) => parseTransferPart(transferUri(encodeTransfer(fields)))
const readOne = (changes: EntryFields) => {
  const part = read({ ...whole, entries: [{ ...alice, ...changes }] })
  return part.ok ? part.value.entries[0] : part
}

describe('parseTransferPart reads', () => {
  it('a part with its place in the transfer', () => {
    const part = read({ entries: [alice, alice], version: 2, size: 3, index: 2, batchId: 123456789 })
    expect(part).toEqual({
      ok: true,
      value: { batchId: 123456789, index: 2, size: 3, entries: [entryOf(), entryOf()] },
    })
  })

  it.each([-1, -2147483648, -1234567890, 2147483647, 0])('a batch id of %d', (batchId) => {
    expect(read({ ...whole, batchId })).toMatchObject({ ok: true, value: { batchId } })
  })

  it.each([
    ['without version, size, index and id', { entries: [alice] }],
    ['of size 0', { ...whole, size: 0 }],
    ['of a version that does not exist yet', { ...whole, version: 99 }],
  ])('a part %s as the only one', (_, fields) => {
    expect(read(fields)).toMatchObject({ ok: true, value: { index: 0, size: 1, entries: [entryOf()] } })
  })

  it.each([
    ['SHA1 where nothing is said', { algorithm: 0 }, { parameters: totp }],
    ['SHA256', { algorithm: 2 }, { parameters: { ...totp, algorithm: 'SHA256' } }],
    ['SHA512', { algorithm: 3 }, { parameters: { ...totp, algorithm: 'SHA512' } }],
    ['six digits where nothing is said', { digits: 0 }, { parameters: totp }],
    ['eight digits', { digits: 2 }, { parameters: { ...totp, digits: 8 } }],
    ['TOTP where nothing is said', { type: 0 }, { parameters: totp }],
    [
      'HOTP',
      { type: 1, counter: 41 },
      { parameters: { type: 'hotp', algorithm: 'SHA1', digits: 6 }, counter: 41 },
    ],
    [
      'HOTP without a counter',
      { type: 1 },
      { parameters: { type: 'hotp', algorithm: 'SHA1', digits: 6 }, counter: 0 },
    ],
    ['a counter of TOTP, which means nothing', { counter: -5 }, {}],
    ['a field of newer versions', { shortId: 'a1b2c3' }, {}],
    ['a name without the issuer', { name: 'alice' }, {}],
    ['a name with a space after the colon', { name: 'Example: alice' }, {}],
    ['no issuer but the name’s', { issuer: '' }, {}],
    ['no names', { name: '', issuer: '' }, { issuer: '', accountName: '' }],
    ['a percent sign in a name, which is only that', { name: 'Example:100%25' }, { accountName: '100%25' }],
    ['a name in Chinese', { name: '示例:爱丽丝', issuer: '示例' }, { issuer: '示例', accountName: '爱丽丝' }],
  ] satisfies [string, EntryFields, object][])('%s', (_, changes, expected) => {
    expect(readOne(changes)).toEqual(entryOf(expected))
  })

  it('the issuer of its field where the name has another, which it tells', () => {
    expect(readOne({ name: 'Sample:alice' })).toEqual(entryOf({}, 'Sample'))
  })

  it.each([1, 16, 17, 512])('a secret of %d bytes as it is', (length) => {
    const bytes = new Uint8Array(length).fill(0xfb)
    expect(readOne({ secret: bytes })).toEqual(entryOf({ secret: bytes }))
  })

  it('fields of unknown numbers and types, and goes on', () => {
    const unknown = Uint8Array.from([
      0x3a, 2, 1, 2, 0x41, 1, 2, 3, 4, 5, 6, 7, 8, 0x4d, 1, 2, 3, 4, 0x53, 8, 1, 0x54,
    ])
    const bytes = Buffer.concat([unknown, encodeTransfer(whole), unknown])
    expect(parseTransferPart(transferUri(bytes))).toMatchObject({ ok: true, value: { batchId: 77 } })
  })
})

describe('parseTransferPart reads the link', () => {
  // Bytes whose base64 has "+" and "/" in it, and padding at its end.
  const fields = {
    ...whole,
    entries: [{ ...alice, secret: new Uint8Array(Buffer.from('efbefbefbeffffff', 'hex')) }],
  }
  const base64 = Buffer.from(encodeTransfer(fields)).toString('base64')
  const link = (data: string) => `otpauth-migration://offline?data=${data}`

  it('that these tests are about: with +, / and = in it', () => {
    expect(['+', '/', '='].filter((character) => !base64.includes(character))).toEqual([])
  })

  it.each([
    ['percent-encoded, as it should be', link(encodeURIComponent(base64))],
    ['with every character as it stands', link(base64)],
    ['with + read as a space by someone before', link(base64.replaceAll('+', ' '))],
    ['with the alphabet for URLs', link(Buffer.from(base64, 'base64').toString('base64url'))],
    ['without padding', link(encodeURIComponent(base64.replace(/=+$/, '')))],
    [
      'with escapes in lower case',
      link(encodeURIComponent(base64).replace(/%../g, (text) => text.toLowerCase())),
    ],
    ['with a slash before the question mark', link(base64).replace('offline?', 'offline/?')],
    ['with scheme and parameter in capitals', `OTPAUTH-MIGRATION://OFFLINE?DATA=${base64}`],
    ['with other parameters', `otpauth-migration://offline?v=1&data=${base64}&x=data`],
    ['in quotes, with blanks around', ` "${link(base64)}"\n`],
    ['broken into lines', link(base64.replace(/.{20}/g, '$&\r\n'))],
  ])('%s', (_, uri) => {
    expect(parseTransferPart(uri)).toEqual(read(fields))
  })
})

describe('parseTransferPart refuses', () => {
  it.each([
    ['a link of another kind', 'otpauth://offline?data=CgAQAQ'],
    ['no data', 'otpauth-migration://offline'],
    ['empty data', 'otpauth-migration://offline?data='],
    ['data twice', `${transferUri(encodeTransfer(whole))}&data=`],
    ['data that is no base64', 'otpauth-migration://offline?data=!!!!'],
    ['escapes that are no UTF-8', 'otpauth-migration://offline?data=%FF'],
    ['base64 that is no message', transferUri(Uint8Array.from([7, 7, 7]))],
    ['a message that is cut off', transferUri(encodeTransfer(whole).subarray(0, 20))],
    [
      'a group that another one ends',
      transferUri(Buffer.concat([encodeTransfer(whole), Uint8Array.from([0x53, 0x5c])])),
    ],
    ['groups within groups', transferUri(new Uint8Array(2000).fill(0x53))],
    ['no accounts', transferUri(encodeTransfer({ ...whole, entries: [] }))],
    ['a place after the last', transferUri(encodeTransfer({ ...whole, size: 2, index: 2 }))],
    ['a place before the first', transferUri(encodeTransfer({ ...whole, index: -1 }))],
    ['fewer parts than none', transferUri(encodeTransfer({ ...whole, size: -3 }))],
    ['more parts than anyone scans', transferUri(encodeTransfer({ ...whole, size: 1001 }))],
  ])('%s', (_, uri) => {
    expect(parseTransferPart(uri)).toEqual(refusal('transferDamaged'))
  })

  it.each([
    ['text without an end', `otpauth-migration://offline?data=${'A'.repeat(262_144)}`],
    ['more than 64 KiB', transferUri(new Uint8Array(65_537))],
    [
      'more than 1,000 accounts',
      transferUri(encodeTransfer({ entries: Array.from({ length: 1001 }, () => ({})) })),
    ],
  ])('%s', (_, uri) => {
    expect(parseTransferPart(uri)).toEqual(refusal('textTooLong'))
  })
})

describe('parseTransferPart refuses one account and reads the others, for', () => {
  it.each([
    ['MD5', { ...alice, algorithm: 4 }, 'algorithmUnsupported'],
    ['an algorithm below none', { ...alice, algorithm: -1 }, 'algorithmUnsupported'],
    ['digits that are no choice', { ...alice, digits: 3 }, 'digitsUnsupported'],
    ['a type that is no choice', { ...alice, type: 3 }, 'kindUnsupported'],
    ['a counter below 0', { ...alice, type: 1, counter: -1 }, 'counterUnsupported'],
    ['a counter beyond counting', { ...alice, type: 1, counter: 2n ** 53n }, 'counterUnsupported'],
    ['no secret', { ...alice, secret: new Uint8Array() }, 'secretTooShort'],
    ['a secret of 513 bytes', { ...alice, secret: new Uint8Array(513) }, 'secretTooLong'],
    ['a name that turns the reading direction', { ...alice, name: 'a\u202Eb' }, 'keyUriTextUnsafe'],
    ['a name that is too long', { ...alice, name: 'n'.repeat(201) }, 'nameTooLong'],
    ['an account that is cut off', encodeEntry(alice).subarray(0, 5), 'transferDamaged'],
  ] satisfies [string, EntryFields | Uint8Array, string][])('%s', (_, bad, code) => {
    expect(read({ ...whole, entries: [alice, bad, alice] })).toMatchObject({
      ok: true,
      value: { entries: [entryOf(), refusal(code), entryOf()] },
    })
  })
})

describe('parseTransferPart and the account it has read', () => {
  it('share no memory with the rest of the transfer', () => {
    const one = readOne({})
    expect(one?.ok && 'account' in one.value && one.value.account.secret.buffer.byteLength).toBe(
      secret.length,
    )
  })

  it('agree with whoever wrote it, whatever the names, secret and counter', patiently, () => {
    const entry = fc.record({
      issuer: anyName,
      accountName: anyName,
      secret: fc.uint8Array({ minLength: 1, maxLength: 64 }),
      counter: fc.maxSafeNat().map((counter) => Math.min(counter, 2 ** 53 - 2)),
    })
    fc.assert(
      fc.property(entry, ({ issuer, accountName, secret, counter }) => {
        const name = `${issuer}:${accountName}`
        expect(readOne({ secret, issuer, name, type: 1, counter })).toMatchObject({
          ok: true,
          value: { account: { accountName, secret, counter } },
        })
      }),
      { numRuns: 2_000 },
    )
  })
})
