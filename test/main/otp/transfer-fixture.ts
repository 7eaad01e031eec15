// Writes transfers as Google Authenticator does, so that there is something to read: nothing in the app
// writes them. Every field can be left out or set to what no app would write.
import { BinaryWriter, WireType } from '@bufbuild/protobuf/wire'

export interface EntryFields {
  readonly secret?: Uint8Array
  readonly name?: string
  readonly issuer?: string
  /** 0 unspecified, 1 SHA1, 2 SHA256, 3 SHA512, 4 MD5. */
  readonly algorithm?: number
  /** 0 unspecified, 1 six, 2 eight. */
  readonly digits?: number
  /** 0 unspecified, 1 HOTP, 2 TOTP. */
  readonly type?: number
  readonly counter?: number | bigint
  /** Field 8 of newer versions. */
  readonly shortId?: string
}

export interface TransferFields {
  readonly entries?: readonly (EntryFields | Uint8Array)[]
  readonly version?: number
  readonly size?: number
  readonly index?: number
  readonly batchId?: number
}

function writeVarints(writer: BinaryWriter, first: number, values: readonly (number | undefined)[]): void {
  values.forEach((value, offset) => {
    if (value !== undefined) writer.tag(first + offset, WireType.Varint).int32(value)
  })
}

export function encodeEntry(entry: EntryFields): Uint8Array<ArrayBuffer> {
  const writer = new BinaryWriter()
  if (entry.secret) writer.tag(1, WireType.LengthDelimited).bytes(entry.secret)
  if (entry.name !== undefined) writer.tag(2, WireType.LengthDelimited).string(entry.name)
  if (entry.issuer !== undefined) writer.tag(3, WireType.LengthDelimited).string(entry.issuer)
  writeVarints(writer, 4, [entry.algorithm, entry.digits, entry.type])
  if (entry.counter !== undefined) writer.tag(7, WireType.Varint).int64(entry.counter)
  if (entry.shortId !== undefined) writer.tag(8, WireType.LengthDelimited).string(entry.shortId)
  return writer.finish()
}

/** The message, before base64. */
export function encodeTransfer(fields: TransferFields): Uint8Array<ArrayBuffer> {
  const writer = new BinaryWriter()
  for (const entry of fields.entries ?? []) {
    const bytes = entry instanceof Uint8Array ? entry : encodeEntry(entry)
    writer.tag(1, WireType.LengthDelimited).bytes(bytes)
  }
  writeVarints(writer, 2, [fields.version, fields.size, fields.index, fields.batchId])
  return writer.finish()
}

/** The link of a message. */
export const transferUri = (bytes: Uint8Array): string =>
  `otpauth-migration://offline?data=${encodeURIComponent(Buffer.from(bytes).toString('base64'))}`
