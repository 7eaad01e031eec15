import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseTransferPart } from '../../../src/main/otp/migration'
import { otpAccountOf, readTransferUriVectors, type TransferEntryVector } from '../../support/vectors'
import { anyName } from './arbitraries'
import { encodeTransfer, transferUri, type EntryFields, type TransferFields } from './transfer-fixture'

/** Many runs, on a machine that may be busy with other things. */
const patiently = { timeout: 120_000 }

const vectors = readTransferUriVectors()

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

const refusal = (error: object) => ({ ok: false, error: { ...error, retryable: false } })
const entryOf = (entry: TransferEntryVector) =>
  'error' in entry
    ? refusal(entry.error)
    : { ok: true, value: { account: otpAccountOf(entry.account), labelIssuer: entry.labelIssuer } }

function readOne(changes: EntryFields) {
  const entries = [{ ...alice, ...changes }]
  const part = parseTransferPart(transferUri(encodeTransfer({ ...whole, entries })))
  return part.ok ? part.value.entries[0] : part
}

describe('parseTransferPart', () => {
  it.each(vectors.read)('reads $group: $about', ({ uri, batchId, index, size, entries }) => {
    const value = { batchId, index, size, entries: entries.map(entryOf) }
    expect(parseTransferPart(uri)).toEqual({ ok: true, value })
  })

  it('reads links with +, / and = in them, which those of the vectors have', () => {
    const [link] = vectors.read.filter(({ group }) => group === 'the link')
    const base64 = decodeURIComponent(link?.uri.split('data=')[1] ?? '')
    expect(['+', '/', '='].filter((character) => !base64.includes(character))).toEqual([])
  })

  it.each(vectors.refused)('refuses $about', ({ uri, error }) => {
    expect(parseTransferPart(uri)).toEqual(refusal(error))
  })

  it.each([
    ['text without an end', `otpauth-migration://offline?data=${'A'.repeat(262_144)}`],
    ['more than 64 KiB', transferUri(new Uint8Array(65_537))],
  ])('refuses %s', (_, uri) => {
    expect(parseTransferPart(uri)).toEqual(refusal({ code: 'textTooLong' }))
  })
})

describe('parseTransferPart reads', () => {
  it('1,000 accounts', () => {
    const entries = Array.from({ length: 1000 }, () => ({ secret }))
    const part = parseTransferPart(transferUri(encodeTransfer({ entries })))
    expect(part.ok && part.value.entries.length).toBe(1000)
  })

  it('the last of 1,000 parts', () => {
    const last = encodeTransfer({ ...whole, size: 1000, index: 999 })
    expect(parseTransferPart(transferUri(last))).toMatchObject({
      ok: true,
      value: { size: 1000, index: 999 },
    })
  })

  it('data with blanks around', () => {
    const uri = transferUri(encodeTransfer(whole)).replace('data=', 'data=%20').concat('%20')
    expect(parseTransferPart(uri)).toMatchObject({ ok: true, value: { batchId: 77 } })
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
