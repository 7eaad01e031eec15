// Links as Google Authenticator moves accounts to another phone: one for each account here, all of one batch.
import { BinaryWriter } from '@bufbuild/protobuf/wire'
import { decodeBase32 } from '../../src/main/otp/base32'

const totp = 2
const sha1 = 1
const sixDigits = 1

function accountBytes(name: string, secret: Uint8Array): Uint8Array {
  const writer = new BinaryWriter()
  writer.uint32((1 << 3) | 2).bytes(secret)
  writer.uint32((2 << 3) | 2).string(`${name}:me@example.com`)
  writer.uint32((3 << 3) | 2).string(name)
  for (const [field, value] of [
    [4, sha1],
    [5, sixDigits],
    [6, totp],
  ] as const)
    writer.uint32(field << 3).int32(value)
  return writer.finish()
}

/** @param setupKey base32, the same for all */
export function transferLinks(names: readonly string[], setupKey: string): readonly string[] {
  const secret = decodeBase32(setupKey)
  if (!secret.ok) throw new Error('Not base32')
  return names.map((name, index) => {
    const writer = new BinaryWriter()
    writer.uint32((1 << 3) | 2).bytes(accountBytes(name, secret.value))
    for (const [field, value] of [
      [2, 1],
      [3, names.length],
      [4, index],
      [5, -1_234_567],
    ] as const)
      writer.uint32(field << 3).int32(value)
    const data = Buffer.from(writer.finish()).toString('base64')
    return `otpauth-migration://offline?data=${encodeURIComponent(data)}`
  })
}
