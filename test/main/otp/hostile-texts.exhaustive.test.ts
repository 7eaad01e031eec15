import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatKeyUri, parseKeyUri, type ReadAccount } from '../../../src/main/otp/key-uri'
import { parseTransferPart } from '../../../src/main/otp/migration'
import { readPastedText, readScannedText, type OfferedItem } from '../../../src/main/otp/offered-text'
import { findUnusual } from '../../../src/main/otp/unusual'
import { foreignKinds, type AppError } from '../../../src/shared/errors'
import { appErrorCodes } from '../../../src/shared/error-facts'
import { displayName, otpParameters } from '../../../src/shared/models'
import type { Result } from '../../../src/shared/result'
import { hostileKeyUri, hostilePaste, hostileTransfer } from './hostile-texts'

const codes = new Set<string>(appErrorCodes)
const kinds = new Set<string>(foreignKinds)
const names = new Set(['code', 'retryable', 'position', 'foreignKind'])

/** Nothing but words of ours and a position: no room for input. */
const isBareError = (error: AppError): boolean =>
  Object.keys(error).every((name) => names.has(name)) &&
  codes.has(error.code) &&
  !error.retryable &&
  (error.foreignKind === undefined || kinds.has(error.foreignKind)) &&
  (error.position === undefined || (Number.isInteger(error.position) && error.position > 0))

/** An account that the contract lets pass, and that is read back the same when it was written. */
function isSound({ account, labelIssuer }: ReadAccount): boolean {
  const uri = formatKeyUri(account)
  const again = parseKeyUri(uri)
  const shown = [account.issuer, account.accountName, ...(labelIssuer === null ? [] : [labelIssuer])]
  return (
    again.ok &&
    again.value.labelIssuer === null &&
    formatKeyUri(again.value.account) === uri &&
    shown.every((name) => displayName.safeParse(name).success) &&
    otpParameters.safeParse(account.parameters).success &&
    new Set(findUnusual({ account, labelIssuer })).size <= 6
  )
}

const isGood = (result: Result<ReadAccount>): boolean =>
  result.ok ? isSound(result.value) : isBareError(result.error)

function isGoodItem(item: OfferedItem): boolean {
  if (item.kind === 'refused') return isBareError(item.error)
  return item.kind === 'account' ? isSound(item.read) : item.part.entries.every(isGood)
}

interface Trial<T> {
  readonly texts: fc.Arbitrary<string>
  readonly numRuns: number
  readonly read: (text: string) => T
  readonly isGood: (answer: T) => boolean
}

/** Runs a reader over texts: it must come back with something good (how soon is in bench/parse.ts), and leave every object as it is. */
function tryAll<T>({ texts, numRuns, read, isGood }: Trial<T>): void {
  const before = Object.getOwnPropertyDescriptors(Object.prototype)
  fc.assert(
    fc.property(texts, (text) => isGood(read(text))),
    { numRuns },
  )
  expect(Object.getOwnPropertyDescriptors(Object.prototype)).toEqual(before)
}

describe('under hostile texts, with sound accounts or bare codes,', () => {
  it('parseKeyUri answers 150,000 links', () => {
    tryAll({ texts: hostileKeyUri, numRuns: 150_000, read: parseKeyUri, isGood })
  })

  it('parseTransferPart answers 100,000 transfers', () => {
    tryAll({
      texts: hostileTransfer,
      numRuns: 100_000,
      read: parseTransferPart,
      isGood: (part) => {
        if (!part.ok) return isBareError(part.error)
        const { index, size, batchId, entries } = part.value
        return index >= 0 && index < size && (batchId | 0) === batchId && entries.every(isGood)
      },
    })
  })

  it('readPastedText answers 50,000 texts, each with at least one item', () => {
    tryAll({
      texts: hostilePaste,
      numRuns: 50_000,
      read: readPastedText,
      isGood: (items) => items.length > 0 && items.every(isGoodItem),
    })
  })

  it('readScannedText answers 30,000 codes', () => {
    const texts = fc.oneof(hostileKeyUri, hostileTransfer, hostilePaste)
    tryAll({ texts, numRuns: 30_000, read: readScannedText, isGood: isGoodItem })
  })
})

describe('the hostile texts', () => {
  const share = (texts: fc.Arbitrary<string>, isMet: (text: string) => boolean): number =>
    fc.sample(texts, { numRuns: 2000, seed: 5 }).filter(isMet).length / 2000

  it.each([
    ['key URIs', hostileKeyUri, (text: string) => parseKeyUri(text).ok],
    ['transfers', hostileTransfer, (text: string) => parseTransferPart(text).ok],
    ['pastes', hostilePaste, (text: string) => readPastedText(text).some((item) => item.kind === 'account')],
  ])('are %s of both kinds: a tenth at least can be read, a tenth cannot', (_, texts, isRead) => {
    const part = share(texts, isRead)
    expect([part > 0.1, part < 0.9]).toEqual([true, true])
  })
})
