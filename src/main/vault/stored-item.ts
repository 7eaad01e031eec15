// The value of a keychain item: one self-describing line of ASCII, from which the list of accounts
// can be rebuilt without the index. A newline in a value has destroyed whole keyrings, and Windows
// holds 2,560 bytes: so base64url, and at most 2,000 bytes.
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { permanent } from '../../shared/errors'
import { otpParameters } from '../../shared/models'
import { fail, ok, type Result } from '../../shared/result'
import type { AccountSecret } from './account-secret'
import { keepUnknownFields } from './index-file/kept-fields'

const itemVersion = 1
const itemPattern = /^(keyturn:1:([A-Za-z0-9_-]+)):([0-9a-f]{16})$/
const damaged = fail(permanent('keychainItemDamaged'))
const newer = fail(permanent('keychainItemNewer'))

const maxValueLength = 2000
const maxStoredNameLength = 300

const base64 = z.string().regex(/^[A-Za-z0-9_-]*$/)
const storedItem = z.discriminatedUnion('kind', [
  keepUnknownFields({
    kind: z.literal('account'),
    secret: base64,
    parameters: otpParameters,
    /** RFC 4226, of the next code: moved here before the code is shown, so that none comes twice. */
    counter: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER).optional(),
    issuer: z.string(),
    accountName: z.string(),
  }),
  keepUnknownFields({ kind: z.literal('clientSecret'), clientSecret: z.string() }),
  /** A part of what secret-parts.ts keeps. */
  keepUnknownFields({ kind: z.literal('userSecret'), part: z.string() }),
  /** Tells whether the keychain that answers is the one we wrote to. */
  keepUnknownFields({ kind: z.literal('canary'), installId: z.string() }),
])
export type StoredItem = z.infer<typeof storedItem>
export type StoredAccountItem = Extract<StoredItem, { kind: 'account' }>

/** Of a kind, or with a way to make codes, that this version does not know. */
const unknownKind = z.union([
  z.object({
    kind: z.string().refine((kind) => !storedItem.options.some(({ shape }) => shape.kind.value === kind)),
  }),
  z.object({
    kind: z.literal('account'),
    parameters: z.object({
      type: z
        .string()
        .refine((type) => !otpParameters.options.some(({ shape }) => shape.type.value === type)),
    }),
  }),
])

const checksumOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16)

/** Names are for recognition only, the index has them whole: cut to fit as JSON, at a character's edge. */
function cutName(name: string): string {
  const characters = Array.from(name)
  while (Buffer.byteLength(JSON.stringify(characters.join(''))) > maxStoredNameLength) characters.pop()
  return characters.join('')
}

/** `keyturn:1:<base64url of JSON>:<checksum>`, at most 2,000 bytes. */
export function encodeStoredItem(item: StoredItem): Result<string> {
  const fitting =
    item.kind === 'account'
      ? { ...item, issuer: cutName(item.issuer), accountName: cutName(item.accountName) }
      : item
  const body = `keyturn:${itemVersion}:${Buffer.from(JSON.stringify(fitting)).toString('base64url')}`
  const value = `${body}:${checksumOf(body)}`
  return value.length <= maxValueLength ? ok(value) : fail(permanent('secretTooLong'))
}

/**
 * @returns `keychainItemNewer` for what a newer version has written; `keychainItemDamaged` for anything else that is
 * not a value written by `encodeStoredItem`.
 */
export function decodeStoredItem(value: string): Result<StoredItem> {
  if (Number(/^keyturn:(\d{1,9}):/.exec(value)?.[1] ?? 0) > itemVersion) return newer
  const [, body, json, checksum] = itemPattern.exec(value) ?? []
  if (body === undefined || json === undefined || checksumOf(body) !== checksum) return damaged
  try {
    const content: unknown = JSON.parse(Buffer.from(json, 'base64url').toString('utf8'))
    const item = storedItem.safeParse(content)
    if (item.success) return ok(item.data)
    return unknownKind.safeParse(content).success ? newer : damaged
  } catch {
    return damaged // not JSON, though the checksum fits: not ours
  }
}

const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'base64url'))

/** @returns `keychainItemDamaged` for an account whose codes count, but that does not say how far. */
export function readSecretOfItem({ secret, parameters, counter }: StoredAccountItem): Result<AccountSecret> {
  if (parameters.type !== 'hotp') return ok({ secret: bytesOf(secret), parameters })
  if (counter === undefined) return damaged
  return ok({ secret: bytesOf(secret), parameters, counter })
}

/** The item of an account. */
export const createAccountItem = (
  key: AccountSecret,
  names: { readonly issuer: string; readonly accountName: string },
): StoredAccountItem => ({
  kind: 'account',
  secret: Buffer.from(key.secret).toString('base64url'),
  parameters: key.parameters,
  ...('counter' in key && { counter: key.counter }),
  issuer: names.issuer,
  accountName: names.accountName,
})
