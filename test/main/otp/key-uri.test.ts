import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatKeyUri, parseKeyUri } from '../../../src/main/otp/key-uri'
import type { CounterBasedAccount, TimeBasedAccount } from '../../../src/main/otp/otp-account'
import type { HotpParameters, SteamParameters, TotpParameters } from '../../../src/shared/models'
import { anyAccount } from './arbitraries'

/** Many runs, on a machine that may be busy with other things. */
const patiently = { timeout: 120_000 }

const key = 'JBSWY3DPEHPK3PXP'
const secret = new Uint8Array(Buffer.from('48656c6c6f21deadbeef', 'hex'))
const named = { issuer: 'Example', accountName: 'alice', secret }

type Changes = Partial<typeof named> & { parameters?: Partial<TotpParameters> }

const account = ({ parameters, ...changes }: Changes = {}): TimeBasedAccount => ({
  ...named,
  ...changes,
  parameters: { type: 'totp', algorithm: 'SHA1', digits: 6, period: 30, ...parameters },
})

interface HotpChanges {
  counter?: number
  parameters?: Partial<HotpParameters>
}

const counting = ({ counter = 0, parameters }: HotpChanges = {}): CounterBasedAccount => ({
  ...named,
  parameters: { type: 'hotp', algorithm: 'SHA1', digits: 6, ...parameters },
  counter,
})

const steamParameters: SteamParameters = { type: 'steam', algorithm: 'SHA1', digits: 5, period: 30 }
const steam = (changes: Partial<typeof named> = {}): TimeBasedAccount => ({
  ...named,
  ...changes,
  parameters: steamParameters,
})

const reading = (account: unknown, labelIssuer: string | null = null) => ({
  ok: true,
  value: { account, labelIssuer },
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
    ['no slash after the type', `otpauth://totp?secret=${key}&issuer=Example`, { accountName: '' }],
    ['a slash after the label', `otpauth://totp/Example:alice/?secret=${key}`, {}],
    ['two slashes before the label', `otpauth://totp//Example:alice?secret=${key}`, {}],
    ['three slashes after the scheme', `otpauth:///totp/Example:alice?secret=${key}`, {}],
    ['one slash after the scheme', `otpauth:/totp/Example:alice?secret=${key}`, {}],
    ['a slash at the end', `otpauth://totp/Example:alice?secret=${key}/`, {}],
    ['the scheme of iOS', `apple-otpauth://totp/Example:alice?secret=${key}`, {}],
    ['that scheme in capitals', `APPLE-OTPAUTH://TOTP/Example:alice?secret=${key}`, {}],
    ['quotes around', `"otpauth://totp/Example:alice?secret=${key}"`, {}],
    ['curly quotes around', `“otpauth://totp/Example:alice?secret=${key}”`, {}],
    ['single quotes around', `'otpauth://totp/Example:alice?secret=${key}'`, {}],
    ['angle brackets around', `<otpauth://totp/Example:alice?secret=${key}>`, {}],
    ['round brackets around', `(otpauth://totp/alice?secret=${key}&issuer=Example)`, {}],
    ['zero-width spaces around', `\u200B\uFEFFotpauth://totp/Example:alice?secret=${key}\u200B`, {}],
    [
      'a bracket that belongs to the issuer',
      `otpauth://totp/alice?secret=${key}&issuer=Example (Test)`,
      { issuer: 'Example (Test)' },
    ],
    [
      'the separators of HTML',
      `otpauth://totp/Example:alice?secret=${key}&amp;issuer=Example&amp;digits=8`,
      { parameters: { digits: 8 } },
    ],
    [
      'the separators of HTML, escaped again and again',
      `otpauth://totp/Example:alice?secret=${key}&amp;amp;digits=8&#38;period=60&#x26;algorithm&#x3D;SHA256`,
      { parameters: { digits: 8, period: 60, algorithm: 'SHA256' } },
    ],
    ['HTML in a name', `otpauth://totp/Example:O&#39;Brien?secret=${key}`, { accountName: "O'Brien" }],
    [
      'an unescaped # in the name',
      `otpauth://totp/Example:alice#1?secret=${key}&issuer=Example`,
      { accountName: 'alice#1' },
    ],
    [
      'an unescaped # in the issuer, with parameters after it',
      `otpauth://totp/alice?issuer=C# Corp&secret=${key}`,
      { issuer: 'C# Corp' },
    ],
    [
      'an unescaped # in the name, and a fragment',
      `otpauth://totp/Example:a#b?secret=${key}#c`,
      { accountName: 'a#b' },
    ],
    [
      'unescaped spaces',
      `otpauth://totp/Air Canada:alice smith?secret=${key}&issuer=Air Canada&digits=6`,
      { issuer: 'Air Canada', accountName: 'alice smith' },
    ],
    [
      'unescaped Chinese',
      `otpauth://totp/示例:爱丽丝?secret=${key}`,
      { issuer: '示例', accountName: '爱丽丝' },
    ],
    ['a stray % in the label', `otpauth://totp/Example:100%?secret=${key}`, { accountName: '100%' }],
    ['a stray % in a value', `otpauth://totp/alice?secret=${key}&issuer=100% Ltd`, { issuer: '100% Ltd' }],
    [
      'an issuer with a colon, which the label repeats',
      `otpauth://totp/Example.org:%20Free%20hosting:alice?secret=${key}&issuer=Example.org%3A+Free+hosting`,
      { issuer: 'Example.org: Free hosting' },
    ],
    [
      'an issuer that the label repeats in another case',
      `otpauth://totp/EXAMPLE:a:b?secret=${key}&issuer=Example`,
      { accountName: 'a:b' },
    ],
    ['an issuer without a value', `otpauth://totp/Example:alice?secret=${key}&issuer&digits=6`, {}],
    [
      'blanks around a name of a parameter',
      `otpauth://totp/Example:alice?secret=${key}& digits=8`,
      { parameters: { digits: 8 } },
    ],
    ['a secret in lower case with dashes', 'otpauth://totp/Example:alice?secret=jbsw-y3dp-ehpk-3pxp', {}],
    [
      'a secret with unescaped spaces',
      'otpauth://totp/Example:alice?secret=JBSW Y3DP EHPK 3PXP&digits=6',
      {},
    ],
    ['0 digits, which mean the usual', `otpauth://totp/Example:alice?secret=${key}&digits=0`, {}],
    ['a period of 0, which means the usual', `otpauth://totp/Example:alice?secret=${key}&period=0`, {}],
    [
      'what other languages call nothing',
      `otpauth://totp/Example:alice?secret=${key}&digits=null&period=undefined&algorithm=null`,
      {},
    ],
    [
      'a period with a decimal point',
      `otpauth://totp/Example:alice?secret=${key}&period=60.0`,
      { parameters: { period: 60 } },
    ],
    ['10 digits', `otpauth://totp/Example:alice?secret=${key}&digits=10`, { parameters: { digits: 10 } }],
    ['an encoder that is the usual one', `otpauth://totp/Example:alice?secret=${key}&encoder=default`, {}],
    [
      'six digits of Steam, which has none',
      `otpauth://totp/Steam:alice?secret=${key}&issuer=Steam&digits=6`,
      { issuer: 'Steam' },
    ],
    [
      'names that objects have by nature',
      `otpauth://totp/__proto__:constructor?secret=${key}&__proto__=x&constructor=y&toString=z`,
      { issuer: '__proto__', accountName: 'constructor' },
    ],
  ] satisfies [string, string, Changes][])('%s', (_, uri, changes) => {
    expect(parseKeyUri(uri)).toEqual(reading(account(changes)))
  })
})

describe('parseKeyUri reads the algorithm', () => {
  it.each([
    ...['SHA1', 'sha1', 'SHA-1', 'SHA_1', 'HmacSHA1', 'hmac-sha1', 'HMAC_SHA1', 'Algorithm.sha1', ''].map(
      (spelling) => [spelling, 'SHA1'] as const,
    ),
    ...['SHA256', 'sha256', 'SHA-256', 'SHA_256', 'HmacSHA256', 'hmac-sha-256', 'Algorithm.sha256'].map(
      (spelling) => [spelling, 'SHA256'] as const,
    ),
    ...['SHA512', 'Sha512', 'SHA-512', 'HMAC-SHA-512', 'algorithm.SHA512', 'hmac%20sha512'].map(
      (spelling) => [spelling, 'SHA512'] as const,
    ),
  ])('%j as %s', (spelling, algorithm) => {
    const uri = `otpauth://totp/Example:alice?secret=${key}&algorithm=${spelling}`
    expect(parseKeyUri(uri)).toEqual(reading(account({ parameters: { algorithm } })))
  })
})

describe('parseKeyUri reads codes that count', () => {
  it.each([
    ['the documented form', `otpauth://hotp/Example:alice?secret=${key}&counter=5`, { counter: 5 }],
    ['the type in capitals', `otpauth://HOTP/Example:alice?secret=${key}&counter=5`, { counter: 5 }],
    ['no counter', `otpauth://hotp/Example:alice?secret=${key}`, {}],
    ['an empty counter', `otpauth://hotp/Example:alice?secret=${key}&counter=`, {}],
    ['a counter of 0', `otpauth://hotp/Example:alice?secret=${key}&counter=0`, {}],
    [
      'the greatest counter',
      `otpauth://hotp/Example:alice?secret=${key}&counter=9007199254740990`,
      { counter: 9007199254740990 },
    ],
    ['a period, which means nothing here', `otpauth://hotp/Example:alice?secret=${key}&period=7.5`, {}],
    [
      '8 digits of SHA256',
      `otpauth://hotp/Example:alice?secret=${key}&digits=8&algorithm=SHA256`,
      { parameters: { digits: 8, algorithm: 'SHA256' } },
    ],
    [
      'the encoder of Steam, which means nothing here',
      `otpauth://hotp/Example:alice?secret=${key}&encoder=steam`,
      {},
    ],
  ] satisfies [string, string, HotpChanges][])('%s', (_, uri, changes) => {
    expect(parseKeyUri(uri)).toEqual(reading(counting(changes)))
  })
})

describe('parseKeyUri reads Steam Guard', () => {
  it.each([
    ['from its own type', `otpauth://steam/Example:alice?secret=${key}`, {}],
    [
      'whatever its parameters say',
      `otpauth://steam/Example:alice?secret=${key}&digits=8&period=x&algorithm=MD5`,
      {},
    ],
    ['from the encoder', `otpauth://totp/Example:alice?secret=${key}&period=30&digits=5&encoder=steam`, {}],
    ['from the encoder in capitals', `otpauth://totp/Example:alice?secret=${key}&ENCODER=STEAM`, {}],
    ['from digits that are an S', `otpauth://totp/Example:alice?secret=${key}&digits=s`, {}],
    [
      'from its own link, which says nothing',
      `otpauth://totp/Steam:alice?secret=${key}&issuer=Steam`,
      { issuer: 'Steam' },
    ],
    ['from its name and 5 digits', `otpauth://totp/Steam:alice?secret=${key}&digits=5`, { issuer: 'Steam' }],
  ])('%s', (_, uri, changes) => {
    expect(parseKeyUri(uri)).toEqual(reading(steam(changes)))
  })
})

describe('parseKeyUri tells what the label calls the issuer', () => {
  it.each([
    ['where it differs: the parameter wins', 'Sample:alice', 'Sample'],
    ['where it differs behind a %3A', 'Sample%3Aalice', 'Sample'],
    ['not where it is the same', 'Example:alice', null],
    ['not where only case and blanks differ', '%20EXAMPLE%20:alice', null],
    ['not where the label has none', 'alice', null],
    ['not where the label leaves it empty', ':alice', null],
  ])('%s', (_, label, labelIssuer) => {
    const uri = `otpauth://totp/${label}?secret=${key}&issuer=Example`
    expect(parseKeyUri(uri)).toEqual(reading(account(), labelIssuer))
  })

  it('not where the parameter is missing: then it is the issuer', () => {
    expect(parseKeyUri(`otpauth://totp/Sample:alice?secret=${key}`)).toEqual(
      reading(account({ issuer: 'Sample' })),
    )
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
    ['an escape that is no UTF-8', `otpauth://totp/%FF?secret=${key}`, 'keyUriMalformed'],
    ['a link above 8,192 characters', `otpauth://totp/a?secret=${key}&x=${'x'.repeat(8192)}`, 'textTooLong'],
    ['a link without a type', `otpauth:///?secret=${key}`, 'keyUriMalformed'],
    ['a move from another phone', 'otpauth-migration://offline?data=AAAA', 'keyUriMalformed'],
    ['a counter below 0', `otpauth://hotp/a?secret=${key}&counter=-1`, 'counterUnsupported'],
    [
      'a counter after which there is none',
      `otpauth://hotp/a?secret=${key}&counter=9007199254740991`,
      'counterUnsupported',
    ],
    [
      'a counter beyond counting',
      `otpauth://hotp/a?secret=${key}&counter=${'9'.repeat(400)}`,
      'counterUnsupported',
    ],
    ['two encoders', `otpauth://totp/a?secret=${key}&encoder=steam&encoder=`, 'keyUriParameterRepeated'],
    [
      'two secrets, one of them after a &amp;',
      `otpauth://totp/a?secret=${key}&amp;secret=${key}`,
      'keyUriParameterRepeated',
    ],
    [
      'digits beyond counting',
      `otpauth://totp/a?secret=${key}&digits=${'9'.repeat(400)}`,
      'digitsUnsupported',
    ],
    [
      'the 512 bits that are cut',
      `otpauth://totp/a?secret=${key}&algorithm=SHA512/256`,
      'algorithmUnsupported',
    ],
    [
      'a label whose issuer is hidden',
      `otpauth://totp/E%E2%80%8Bx:a?secret=${key}&issuer=Example`,
      'keyUriTextUnsafe',
    ],
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

  it.each([
    ['mOTP', 'motp://Example:alice?secret=0123456789abcdef', 'motp'],
    ['mOTP as a type', `otpauth://motp/a?secret=${key}`, 'motp'],
    ['Yandex', `otpauth://yaotp/a?secret=${key}&pin=1234`, 'yandex'],
    ['Yandex by name', `otpauth://YANDEX/a?secret=${key}`, 'yandex'],
    ['Battle.net', `otpauth://battlenet/a?secret=${key}`, 'battleNet'],
  ])('%s, and says so', (_, uri, foreignKind) => {
    expect(parseKeyUri(uri)).toEqual({
      ok: false,
      error: { code: 'kindUnsupported', retryable: false, foreignKind },
    })
  })

  it('a type that nobody knows, without a guess', () => {
    expect(parseKeyUri(`otpauth://constructor/a?secret=${key}`)).toEqual({
      ok: false,
      error: { code: 'kindUnsupported', retryable: false },
    })
  })

  it('without a word of the link', () => {
    const refused = parseKeyUri(`otpauth://totp/Example:alice?secret=${key}!&issuer=Example`)
    expect(refused).toEqual({
      ok: false,
      error: { code: 'secretNotBase32', retryable: false, position: key.length + 1 },
    })
  })
})

describe('formatKeyUri', () => {
  it('writes the documented form', () => {
    expect(formatKeyUri(account({ accountName: 'alice@example.com' }))).toBe(
      `otpauth://totp/Example:alice%40example.com?secret=${key}&issuer=Example&algorithm=SHA1&digits=6&period=30`,
    )
  })

  it('writes the counter of an account that counts', () => {
    expect(formatKeyUri(counting({ counter: 7 }))).toBe(
      `otpauth://hotp/Example:alice?secret=${key}&issuer=Example&algorithm=SHA1&digits=6&counter=7`,
    )
  })

  it('writes Steam as its own type, with the parameters that other apps look for', () => {
    expect(formatKeyUri(steam())).toBe(
      `otpauth://steam/Example:alice?secret=${key}&issuer=Example&algorithm=SHA1&digits=5&period=30`,
    )
  })

  it('says of five digits called Steam that they are digits', () => {
    const five = account({ issuer: 'Steam', parameters: { digits: 5 } })
    expect(parseKeyUri(formatKeyUri(five))).toEqual(reading(five))
  })

  it('writes what parseKeyUri reads back to the same account, whatever the account', patiently, () => {
    fc.assert(
      fc.property(anyAccount, (original) => {
        expect(parseKeyUri(formatKeyUri(original))).toEqual(reading(original))
      }),
      { numRuns: 5_000 },
    )
  })

  it('keeps the longest account within the longest link', () => {
    const longest = account({
      issuer: '示'.repeat(200),
      accountName: '示'.repeat(200),
      secret: new Uint8Array(512),
    })
    expect(parseKeyUri(formatKeyUri(longest)).ok).toBe(true)
  })
})
