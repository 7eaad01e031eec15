import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodeBase32 } from '../../../src/main/otp/base32'
import { formatKeyUri, parseKeyUri } from '../../../src/main/otp/key-uri'
import { cleanName } from '../../../src/main/otp/names'
import type { OtpAccount } from '../../../src/main/otp/otp-account'
import { appErrorCodes } from '../../../src/shared/errors'
import type { Algorithm, OtpParameters } from '../../../src/shared/models'
import { createSeededRandom } from '../../support/seeded-random'
import { appErrorDetailsNames } from './error-shape'

/** Many runs, on a machine that may be busy with other things. */
const patiently = { timeout: 120_000 }

const key = 'JBSWY3DPEHPK3PXP'
const secret = new Uint8Array(Buffer.from('48656c6c6f21deadbeef', 'hex'))

type AccountChanges = Partial<Omit<OtpAccount, 'parameters'>> & { parameters?: Partial<OtpParameters> }

const account = ({ parameters, ...changes }: AccountChanges = {}): OtpAccount => ({
  issuer: 'Example',
  accountName: 'alice',
  secret,
  ...changes,
  parameters: { type: 'totp', algorithm: 'SHA1', digits: 6, period: 30, ...parameters },
})

describe('parseKeyUri reads, as they are met,', () => {
  it.each([
    ['the documented form', `otpauth://totp/Example:alice?secret=${key}&issuer=Example`, {}],
    [
      'every parameter',
      `otpauth://totp/Example:alice?secret=${key}&issuer=Example&algorithm=SHA1&digits=6&period=30`,
      {},
    ],
    ['any case', `OTPAUTH://TOTP/Example:alice?SECRET=${key.toLowerCase()}&Issuer=Example`, {}],
    ['blanks around', `  otpauth://totp/Example:alice?secret=${key}\n`, {}],
    ['the secret last', `otpauth://totp/Example:alice?issuer=Example&secret=${key}`, {}],
    ['the issuer in the label only', `otpauth://totp/Example:alice?secret=${key}`, {}],
    ['the issuer as parameter only', `otpauth://totp/alice?secret=${key}&issuer=Example`, {}],
    ['an issuer parameter that is empty', `otpauth://totp/Example:alice?secret=${key}&issuer=`, {}],
    [
      'an issuer parameter that differs: it wins',
      `otpauth://totp/Sample:alice?secret=${key}&issuer=Example`,
      {},
    ],
    ['a colon written as %3A', `otpauth://totp/Example%3Aalice?secret=${key}`, {}],
    ['a colon written as %3a', `otpauth://totp/Example%3aalice?secret=${key}`, {}],
    ['a space after the colon', `otpauth://totp/Example:%20alice?secret=${key}`, {}],
    ['a space after a %3A', `otpauth://totp/Example%3A%20alice?secret=${key}`, {}],
    [
      'a + in the issuer, which means a space',
      `otpauth://totp/alice?secret=${key}&issuer=Air+Canada`,
      { issuer: 'Air Canada' },
    ],
    [
      'a %20 in the issuer',
      `otpauth://totp/alice?secret=${key}&issuer=Air%20Canada`,
      { issuer: 'Air Canada' },
    ],
    [
      'a %2B in the issuer, which means a plus',
      `otpauth://totp/alice?secret=${key}&issuer=A%2BB`,
      { issuer: 'A+B' },
    ],
    [
      'a + in the label, which stays',
      `otpauth://totp/Example:alice+work?secret=${key}`,
      { accountName: 'alice+work' },
    ],
    ['more than one colon', `otpauth://totp/Example:a:b?secret=${key}`, { accountName: 'a:b' }],
    [
      'a %3A inside a name, where a colon separates',
      `otpauth://totp/Big%3ACorp:alice?secret=${key}`,
      { issuer: 'Big:Corp' },
    ],
    [
      'an unescaped @',
      `otpauth://totp/Example:alice@example.com?secret=${key}`,
      { accountName: 'alice@example.com' },
    ],
    ['an unescaped umlaut', `otpauth://totp/Exämple:alice?secret=${key}`, { issuer: 'Exämple' }],
    ['an escaped umlaut', `otpauth://totp/Ex%C3%A4mple:alice?secret=${key}`, { issuer: 'Exämple' }],
    ['an escaped slash in a name', `otpauth://totp/Example:a%2Fb?secret=${key}`, { accountName: 'a/b' }],
    ['a slash in a name', `otpauth://totp/Example:a/b?secret=${key}`, { accountName: 'a/b' }],
    ['no name at all', `otpauth://totp/?secret=${key}`, { issuer: '', accountName: '' }],
    ['no label at all', `otpauth://totp?secret=${key}`, { issuer: '', accountName: '' }],
    ['a label of one name', `otpauth://totp/alice?secret=${key}`, { issuer: '' }],
    ['a secret in groups', `otpauth://totp/Example:alice?secret=JBSW%20Y3DP+EHPK-3PXP`, {}],
    ['a padded secret', `otpauth://totp/Example:alice?secret=${key}====`, {}],
    ['an escaped padding', `otpauth://totp/Example:alice?secret=${key}%3D%3D`, {}],
    ['8 digits', `otpauth://totp/Example:alice?secret=${key}&digits=8`, { parameters: { digits: 8 } }],
    ['5 digits', `otpauth://totp/Example:alice?secret=${key}&digits=5`, { parameters: { digits: 5 } }],
    [
      'a period of a minute',
      `otpauth://totp/Example:alice?secret=${key}&period=60`,
      { parameters: { period: 60 } },
    ],
    [
      'empty parameters, which mean the usual',
      `otpauth://totp/Example:alice?secret=${key}&digits=&period=&algorithm=`,
      {},
    ],
    [
      'SHA256',
      `otpauth://totp/Example:alice?secret=${key}&algorithm=SHA256`,
      { parameters: { algorithm: 'SHA256' } },
    ],
    [
      'sha512',
      `otpauth://totp/Example:alice?secret=${key}&algorithm=sha512`,
      { parameters: { algorithm: 'SHA512' } },
    ],
    ['SHA-1', `otpauth://totp/Example:alice?secret=${key}&algorithm=SHA-1`, {}],
    [
      'SHA-256',
      `otpauth://totp/Example:alice?secret=${key}&algorithm=SHA-256`,
      { parameters: { algorithm: 'SHA256' } },
    ],
    ['HmacSHA1', `otpauth://totp/Example:alice?secret=${key}&algorithm=HmacSHA1`, {}],
    [
      'HMAC-SHA-512',
      `otpauth://totp/Example:alice?secret=${key}&algorithm=HMAC-SHA-512`,
      { parameters: { algorithm: 'SHA512' } },
    ],
    ['a counter, which means nothing here', `otpauth://totp/Example:alice?secret=${key}&counter=7`, {}],
    [
      'parameters of others',
      `otpauth://totp/Example:alice?secret=${key}&image=https%3A%2F%2Fexample.com&image=x&codeDisplay=%`,
      {},
    ],
    ['empty pairs', `otpauth://totp/Example:alice?&secret=${key}&&`, {}],
    ['a fragment', `otpauth://totp/Example:alice?secret=${key}#top`, {}],
  ] satisfies [string, string, AccountChanges][])('%s', (_, uri, changes) => {
    expect(parseKeyUri(uri)).toEqual({ ok: true, value: account(changes) })
  })
})

describe('parseKeyUri refuses', () => {
  it.each([
    ['nothing', '', 'keyUriMalformed'],
    ['a web address', `https://example.com/?secret=${key}`, 'keyUriMalformed'],
    ['a setup key alone', key, 'keyUriMalformed'],
    ['text before the link', `see otpauth://totp/a?secret=${key}`, 'keyUriMalformed'],
    ['a link cut after the scheme', 'otpauth://', 'keyUriMalformed'],
    ['two links', `otpauth://totp/a?secret=${key}\notpauth://totp/b?secret=${key}`, 'secretNotBase32'],
    ['a stray % in the label', `otpauth://totp/100%?secret=${key}`, 'keyUriMalformed'],
    ['a stray % in a value', `otpauth://totp/a?secret=${key}&issuer=100%`, 'keyUriMalformed'],
    ['an escape that is no UTF-8', `otpauth://totp/%FF?secret=${key}`, 'keyUriMalformed'],
    [
      'a link above 8,192 characters',
      `otpauth://totp/a?secret=${key}&x=${'x'.repeat(8192)}`,
      'keyUriMalformed',
    ],
    ['counter-based codes', `otpauth://hotp/a?secret=${key}&counter=0`, 'keyUriTypeUnsupported'],
    ['Steam', `otpauth://steam/a?secret=${key}`, 'keyUriTypeUnsupported'],
    ['a missing secret', 'otpauth://totp/Example:alice?issuer=Example', 'keyUriSecretMissing'],
    ['an empty secret', 'otpauth://totp/Example:alice?secret=', 'keyUriSecretMissing'],
    ['a secret without a value', 'otpauth://totp/Example:alice?secret', 'keyUriSecretMissing'],
    ['no parameters', 'otpauth://totp/Example:alice', 'keyUriSecretMissing'],
    ['two secrets', `otpauth://totp/a?secret=${key}&secret=${key}`, 'keyUriParameterRepeated'],
    [
      'two secrets in different case',
      `otpauth://totp/a?secret=${key}&Secret=${key}`,
      'keyUriParameterRepeated',
    ],
    ['two issuers', `otpauth://totp/a?secret=${key}&issuer=A&issuer=A`, 'keyUriParameterRepeated'],
    ['a secret that is no base32', 'otpauth://totp/a?secret=JBSWY3DP0', 'secretNotBase32'],
    ['a secret of less than a byte', 'otpauth://totp/a?secret=A', 'secretTooShort'],
    ['a secret of nothing but dashes', 'otpauth://totp/a?secret=--', 'secretTooShort'],
    ['a secret above 512 bytes', `otpauth://totp/a?secret=${'A'.repeat(821)}`, 'secretTooLong'],
    ['an unknown algorithm', `otpauth://totp/a?secret=${key}&algorithm=MD5`, 'algorithmUnsupported'],
    ['4 digits', `otpauth://totp/a?secret=${key}&digits=4`, 'digitsUnsupported'],
    ['11 digits', `otpauth://totp/a?secret=${key}&digits=11`, 'digitsUnsupported'],
    ['digits in words', `otpauth://totp/a?secret=${key}&digits=six`, 'digitsUnsupported'],
    ['digits in hexadecimal', `otpauth://totp/a?secret=${key}&digits=0x6`, 'digitsUnsupported'],
    ['negative digits', `otpauth://totp/a?secret=${key}&digits=-6`, 'digitsUnsupported'],
    ['a period of 0', `otpauth://totp/a?secret=${key}&period=0`, 'periodUnsupported'],
    ['a period above 300', `otpauth://totp/a?secret=${key}&period=301`, 'periodUnsupported'],
    ['a fraction of a period', `otpauth://totp/a?secret=${key}&period=7.5`, 'periodUnsupported'],
    [
      'a name that changes the reading direction',
      `otpauth://totp/a%E2%80%AEb?secret=${key}`,
      'keyUriTextUnsafe',
    ],
    ['an issuer with a control character', `otpauth://totp/a?secret=${key}&issuer=a%00b`, 'keyUriTextUnsafe'],
    ['a name above 200 characters', `otpauth://totp/${'a'.repeat(201)}?secret=${key}`, 'nameTooLong'],
  ])('%s', (_, uri, code) => {
    expect(parseKeyUri(uri)).toMatchObject({ ok: false, error: { code, retryable: false } })
  })

  it('without a word of the link', () => {
    const refused = parseKeyUri(`otpauth://totp/Example:alice?secret=${key}!&issuer=Example`)
    expect(refused).toEqual({
      ok: false,
      error: { code: 'secretNotBase32', retryable: false, position: key.length + 1 },
    })
  })
})

const anyName = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({
      unit: fc.constantFrom(':', '%', '+', '&', '=', '#', '?', '/', ' ', 'ä', '🏦', 'a'),
      maxLength: 40,
    }),
  )
  .map(cleanName)
  .filter((name) => name.ok)
  .map((name) => name.value)

const anyAccount: fc.Arbitrary<OtpAccount> = fc.record({
  issuer: anyName,
  accountName: anyName,
  secret: fc.uint8Array({ minLength: 1, maxLength: 512 }),
  parameters: fc.record({
    type: fc.constant('totp' as const),
    algorithm: fc.constantFrom<Algorithm>('SHA1', 'SHA256', 'SHA512'),
    digits: fc.integer({ min: 5, max: 10 }),
    period: fc.integer({ min: 1, max: 300 }),
  }),
})

describe('formatKeyUri', () => {
  it('writes the documented form', () => {
    expect(formatKeyUri(account({ accountName: 'alice@example.com' }))).toBe(
      `otpauth://totp/Example:alice%40example.com?secret=${key}&issuer=Example&algorithm=SHA1&digits=6&period=30`,
    )
  })

  it('writes what parseKeyUri reads back to the same account, whatever the account', patiently, () => {
    fc.assert(
      fc.property(anyAccount, (original) => {
        expect(parseKeyUri(formatKeyUri(original))).toEqual({ ok: true, value: original })
      }),
      { numRuns: 2_000 },
    )
  })

  it('keeps the longest account within the longest link', () => {
    const longest = account({
      issuer: '示'.repeat(200),
      accountName: '🏦'.repeat(100),
      secret: new Uint8Array(512),
    })
    expect(parseKeyUri(formatKeyUri(longest)).ok).toBe(true)
  })
})

describe('parseKeyUri under 100,000 hostile inputs', () => {
  const seeds = [
    `otpauth://totp/Example:alice@example.com?secret=${key}&issuer=Example&algorithm=SHA256&digits=8&period=60`,
    `otpauth://totp/${encodeURIComponent('Ex:ample 🏦')}?issuer=Air+Canada&secret=${encodeBase32(secret)}%3D`,
    `otpauth://hotp/a?secret=${key}&counter=1`,
    'otpauth://totp/__proto__:constructor?__proto__=x&constructor=y&secret=AAAA&toString=1',
  ]
  const pieces = [
    '%',
    '%00',
    '%FF',
    '%3A',
    ':',
    '/',
    '?',
    '#',
    '&',
    '=',
    '+',
    '\u202E',
    '\uD800',
    '💥',
    '\0',
    '\n',
  ]
  const words = [
    '__proto__',
    'secret=A',
    'issuer=',
    'digits=1e9',
    'period=-1',
    'otpauth://',
    'A'.repeat(900),
    '[object Object]',
  ]
  const random = createSeededRandom(7)

  /** A valid link with a few pieces put in, taken out or doubled. */
  function mutated(): string {
    const [which = 0, changes = 0, ...dice] = random.bytes(32)
    let text = seeds[which % seeds.length] ?? ''
    for (let change = 0; change <= changes % 5; change += 1) {
      const [at = 0, kind = 0, pick = 0] = dice.slice(change * 3)
      const position = at % (text.length + 1)
      const extra = kind % 3 === 0 ? '' : [...pieces, ...words][pick % (pieces.length + words.length)]
      text =
        text.slice(0, position) +
        (extra ?? '') +
        text.slice(kind % 2 === 0 ? position : position + (pick % 9))
    }
    return text
  }

  const allowed = new Set<string>(appErrorCodes)
  const isClean = (result: ReturnType<typeof parseKeyUri>): boolean =>
    result.ok ||
    (allowed.has(result.error.code) &&
      appErrorDetailsNames(result).every((name) => ['code', 'position', 'retryable'].includes(name)))

  it(
    'neither throws, nor answers anything but an account or a bare code, nor touches Object.prototype',
    patiently,
    () => {
      const before = Reflect.ownKeys(Object.prototype)
      const unclean: string[] = []
      for (let run = 0; run < 100_000; run += 1) {
        const uri = mutated()
        if (!isClean(parseKeyUri(uri))) unclean.push(uri)
      }
      expect([unclean, Reflect.ownKeys(Object.prototype)]).toEqual([[], before])
    },
  )

  it('reads every accepted one to an account that it can write and read again', patiently, () => {
    const lost = Array.from({ length: 10_000 }, mutated).filter((uri) => {
      const first = parseKeyUri(uri)
      if (!first.ok) return false
      const again = parseKeyUri(formatKeyUri(first.value))
      return !again.ok || !Buffer.from(again.value.secret).equals(first.value.secret)
    })
    expect(lost).toEqual([])
  })
})
