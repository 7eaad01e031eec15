// `otpauth-migration://offline?data=…`, with which Google Authenticator and others move accounts to
// another phone: protobuf in base64, split over several QR codes when there are many.
import { base64Decode, BinaryReader, WireType } from '@bufbuild/protobuf/wire'
import { permanent } from '../../shared/errors'
import type { Algorithm } from '../../shared/models'
import { fail, ok, type Result } from '../../shared/result'
import { decodePercent } from './escapes'
import type { ReadAccount } from './key-uri'
import { joinNames, splitAtColon } from './label'
import { splitLink, splitQuery } from './link'
import { createOtpAccountOfBytes, type OtpParametersInput } from './otp-account'

/** One of the QR codes of a transfer. */
export interface TransferPart {
  /** The same in all parts of a transfer; any whole number of 32 bits. */
  readonly batchId: number
  /** From 0. */
  readonly index: number
  /** How many parts there are. */
  readonly size: number
  readonly entries: readonly Result<ReadAccount>[]
}

/** Characters: the most bytes in base64, with room for escapes. */
const maxTextLength = 131_072
/** No QR code holds more than 2,953 bytes. */
const maxBytes = 65_536
const maxEntries = 1000
const maxParts = 1000

/** The message as it is on the wire; field numbers and enum values as they were observed. */
interface Payload {
  readonly entries: Uint8Array[]
  size: number
  index: number
  batchId: number
}

interface Entry {
  secret: Uint8Array
  name: string
  issuer: string
  algorithm: number
  digits: number
  type: number
  counter: number
}

/** 4 is MD5. */
const algorithms: readonly (Algorithm | undefined)[] = ['SHA1', 'SHA1', 'SHA256', 'SHA512']
/** An enumeration, not a count. */
const digitCounts: readonly (number | undefined)[] = [6, 6, 8]
const types: readonly (OtpParametersInput['type'] | undefined)[] = ['totp', 'hotp', 'totp']

type FieldReader = (field: number, wireType: WireType) => boolean

/** Calls back for every field; what it does not take is skipped, as newer versions have more. Throws. */
function readFields(reader: BinaryReader, take: FieldReader): void {
  while (reader.pos < reader.len) {
    const [field, wireType] = reader.tag()
    if (!take(field, wireType)) reader.skip(wireType, field)
  }
}

function readPayload(bytes: Uint8Array): Payload {
  const reader = new BinaryReader(bytes)
  const payload: Payload = { entries: [], size: 0, index: 0, batchId: 0 }
  readFields(reader, (field, wireType) => {
    if (field === 1 && wireType === WireType.LengthDelimited) payload.entries.push(reader.bytes())
    else if (wireType !== WireType.Varint) return false
    else if (field === 3) payload.size = reader.int32()
    else if (field === 4) payload.index = reader.int32()
    // Negative as often as not, and ten bytes long then.
    else if (field === 5) payload.batchId = reader.int32()
    else return false
    return true
  })
  return payload
}

function readEntryFields(bytes: Uint8Array): Entry {
  const reader = new BinaryReader(bytes)
  const entry: Entry = {
    secret: new Uint8Array(),
    name: '',
    issuer: '',
    algorithm: 0,
    digits: 0,
    type: 0,
    counter: 0,
  }
  readFields(reader, (field, wireType) => {
    if (wireType === WireType.LengthDelimited) {
      // A copy: the account must not keep the bytes of all the others alive.
      if (field === 1) entry.secret = reader.bytes().slice()
      else if (field === 2) entry.name = reader.string()
      else if (field === 3) entry.issuer = reader.string()
      else return false
      return true
    }
    if (wireType !== WireType.Varint) return false
    if (field === 4) entry.algorithm = reader.int32()
    else if (field === 5) entry.digits = reader.int32()
    else if (field === 6) entry.type = reader.int32()
    else if (field === 7) entry.counter = Number(reader.int64())
    else return false
    return true
  })
  return entry
}

/** `transferDamaged` for whatever the protobuf reader throws. */
function guarded<T>(read: () => T): Result<T> {
  try {
    return ok(read())
  } catch {
    return fail(permanent('transferDamaged'))
  }
}

function readParameters(entry: Entry): Result<OtpParametersInput> {
  const type = types[entry.type]
  if (type === undefined) return fail(permanent('kindUnsupported'))
  const algorithm = algorithms[entry.algorithm]
  if (algorithm === undefined) return fail(permanent('algorithmUnsupported'))
  const digits = digitCounts[entry.digits]
  if (digits === undefined) return fail(permanent('digitsUnsupported'))
  return ok(
    type === 'hotp'
      ? { type, algorithm, digits, counter: entry.counter }
      : { type: 'totp', algorithm, digits, period: 30 },
  )
}

function readEntry(bytes: Uint8Array): Result<ReadAccount> {
  const fields = guarded(() => readEntryFields(bytes))
  if (!fields.ok) return fields
  const { secret, name, issuer } = fields.value
  const names = joinNames(name, splitAtColon(name), issuer)
  if (!names.ok) return names
  const parameters = readParameters(fields.value)
  if (!parameters.ok) return parameters
  const { labelIssuer, ...issuerAndName } = names.value
  const account = createOtpAccountOfBytes({ ...issuerAndName, secret, parameters: parameters.value })
  return account.ok ? ok({ account: account.value, labelIssuer }) : account
}

/** The bytes of the `data` parameter; null when there is none, more than one, or no base64 in it. */
function readData(text: string): Uint8Array | null {
  const link = splitLink(text)
  if (link?.scheme !== 'otpauth-migration') return null
  const [data, ...more] = splitQuery(link.query).filter(([name]) => name === 'data')
  const decoded = data && more.length === 0 ? decodePercent(data[1]) : null
  if (decoded === null) return null
  // A space was a "+", before someone read the link as a form.
  const bytes = guarded(() => base64Decode(decoded.trim().replaceAll(' ', '+')))
  return bytes.ok ? bytes.value : null
}

/**
 * Reads one part of a transfer. One account that cannot be read does not keep the others back.
 *
 * @returns `transferDamaged` when it is no such link or its content makes no sense, `textTooLong` above
 *   64 KiB or 1,000 accounts
 */
export function parseTransferPart(text: string): Result<TransferPart> {
  if (text.length > maxTextLength) return fail(permanent('textTooLong'))
  const bytes = readData(text)
  if (bytes === null) return fail(permanent('transferDamaged'))
  if (bytes.length > maxBytes) return fail(permanent('textTooLong'))
  const payload = guarded(() => readPayload(bytes))
  if (!payload.ok) return payload
  const { entries, size, index, batchId } = payload.value
  if (entries.length > maxEntries) return fail(permanent('textTooLong'))
  const parts = size === 0 ? 1 : size
  const makesSense = entries.length > 0 && parts > 0 && parts <= maxParts && index >= 0 && index < parts
  if (!makesSense) return fail(permanent('transferDamaged'))
  return ok({ batchId, index, size: parts, entries: entries.map(readEntry) })
}
