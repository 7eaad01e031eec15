// Reads the test vectors of test/vectors/, whose README describes their form. What does not have that form is refused, so
// that a vector cannot go untested for a slip of the pen.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { OtpAccount } from '../../src/main/otp/otp-account'
import type { AccountSecret } from '../../src/main/vault/account-secret'
import type { StoredAccountItem, StoredItem } from '../../src/main/vault/stored-item'
import { foreignKinds } from '../../src/shared/errors'
import { appErrorCodes } from '../../src/shared/error-facts'
import { algorithm, hotpParameters, steamParameters, totpParameters } from '../../src/shared/models'

export const vectorsFolder = join(import.meta.dirname, '..', 'vectors')

/** The vectors of a file, by the schema that its README section describes in words. */
export const readVectors = <T>(name: string, schema: z.ZodType<T>): T =>
  schema.parse(JSON.parse(readFileSync(join(vectorsFolder, name), 'utf8')))

/** Bytes as two hexadecimal digits each. */
const hexBytes = z
  .string()
  .regex(/^([0-9a-f]{2})*$/)
  .transform((hex) => new Uint8Array(Buffer.from(hex, 'hex')))
const about = z.string().min(1)
const whole = z.number().int().nonnegative()
const code = z.string().min(5)

const hotp = z.strictObject({ secret: hexBytes, algorithm, digits: whole, counter: whole, code })
const totp = z.strictObject({
  secret: hexBytes,
  algorithm,
  digits: whole,
  period: whole,
  seconds: whole,
  code,
})

/** RFC 4226, appendix D. */
export const readHotpVectors = () => readVectors('hotp.json', z.strictObject({ rfc4226: z.array(hotp) }))
/** RFC 6238, appendix B, and Steam's codes. */
export const readTotpVectors = () =>
  readVectors('totp.json', z.strictObject({ rfc6238: z.array(totp), steam: z.array(totp) }))

const names = { issuer: z.string(), accountName: z.string(), secret: hexBytes }
const account = z.discriminatedUnion('type', [
  z.strictObject({ ...names, type: z.literal('totp'), algorithm, digits: whole, period: whole }),
  z.strictObject({ ...names, type: z.literal('hotp'), algorithm, digits: whole, counter: whole }),
  z.strictObject({
    ...names,
    type: z.literal('steam'),
    algorithm: z.literal('SHA1'),
    digits: z.literal(5),
    period: z.literal(30),
  }),
])

const refusal = z.strictObject({
  code: z.enum(appErrorCodes),
  position: whole.optional(),
  foreignKind: z.enum(foreignKinds).optional(),
})
const readLink = z.strictObject({ about, uri: z.string(), account, labelIssuer: z.string().nullable() })
const refusedLink = z.strictObject({ about, uri: z.string(), error: refusal })
const writtenLink = z.strictObject({ about, account, uri: z.string() })

export const readKeyUriVectors = () =>
  readVectors(
    'key-uri.json',
    z.strictObject({
      read: z.array(readLink.extend({ group: about })),
      refused: z.array(refusedLink),
      written: z.array(writtenLink),
    }),
  )
export const readSteamUriVectors = () =>
  readVectors('steam-uri.json', z.strictObject({ read: z.array(readLink), refused: z.array(refusedLink) }))

const transferEntry = z.union([
  z.strictObject({ account, labelIssuer: z.string().nullable() }),
  z.strictObject({ error: refusal }),
])
export type TransferEntryVector = z.output<typeof transferEntry>

const transferPart = {
  batchId: z.number().int(),
  index: whole,
  size: whole,
  entries: z.array(transferEntry),
}
export const readTransferUriVectors = () =>
  readVectors(
    'transfer-uri.json',
    z.strictObject({
      read: z.array(z.strictObject({ group: about, about, uri: z.string(), ...transferPart })),
      refused: z.array(refusedLink),
    }),
  )

export const readBase32Vectors = () =>
  readVectors(
    'base32.json',
    z.strictObject({
      rfc4648: z.array(z.strictObject({ bytes: hexBytes, text: z.string() })),
      read: z.array(z.strictObject({ about, text: z.string(), bytes: hexBytes })),
      refused: z.array(z.strictObject({ about, text: z.string(), error: refusal })),
    }),
  )

const key = z.union([
  z.strictObject({ secret: hexBytes, parameters: hotpParameters, counter: whole }),
  z.strictObject({
    secret: hexBytes,
    parameters: z.discriminatedUnion('type', [totpParameters, steamParameters]),
  }),
]) satisfies z.ZodType<AccountSecret>

/** The content is what JSON gives: to judge it is up to what is tested. */
const storedItem = { about, text: z.string(), content: z.custom<StoredItem>() }

export const readStoredItemVectors = () =>
  readVectors(
    'stored-items.json',
    z.strictObject({
      read: z.array(z.strictObject({ ...storedItem, key: key.optional() })),
      withoutKey: z.array(
        z.strictObject({
          ...storedItem,
          content: z.custom<StoredAccountItem>(),
          code: z.enum(appErrorCodes),
        }),
      ),
      refused: z.array(z.strictObject({ about, text: z.string(), code: z.enum(appErrorCodes) })),
    }),
  )

/** The account of a vector, as the app has it. */
export function otpAccountOf(vector: z.output<typeof account>): OtpAccount {
  const { issuer, accountName, secret, ...made } = vector
  if (made.type !== 'hotp') return { issuer, accountName, secret, parameters: made }
  const { counter, ...parameters } = made
  return { issuer, accountName, secret, parameters, counter }
}
