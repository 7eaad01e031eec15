// Texts as an attacker, a broken exporter or a bad scan would offer them: made by the grammar of links,
// then bent.
import fc from 'fast-check'
import { formatKeyUri } from '../../../src/main/otp/key-uri'
import { anyAccount } from './arbitraries'
import { encodeEntry, encodeTransfer, transferUri } from './transfer-fixture'

const key = 'JBSWY3DPEHPK3PXP'

/** A few of them, one after the other. */
const some = (pieces: fc.Arbitrary<string>, maxLength: number, separator = '') =>
  fc.array(pieces, { maxLength }).map((list) => list.join(separator))

const oddity = fc.constantFrom(
  ...['%', '%%', '%00', '%FF', '%3A', '%25', '%2525252525253A', '%E2%80%AE', '%F0%9F', '%C0%80', '%u0041'],
  ...['\u202E', '\u200B', '\uFEFF', '\uD800', '\uDC00', 'ı', 'ſ', 'K', 'ﬀ', '💥', '示', 'e\u0301'],
  ...[
    ':',
    '::',
    '/',
    '//',
    '?',
    '??',
    '#',
    '&',
    '&&',
    '&amp;',
    '&amp;amp;',
    '&#38;',
    '=',
    '==',
    '+',
    ';',
    ',',
  ],
  ...[
    '\0',
    '\n',
    '\r\n',
    '\t',
    ' ',
    '\\',
    '\\/',
    '\\n',
    '\\u0026',
    '"',
    "'",
    '`',
    '<',
    '>',
    '(',
    ')',
    '“',
    '|',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '[object Object]',
    'null',
    'undefined',
    'NaN',
  ],
)
const piece = fc.oneof(
  { weight: 4, arbitrary: oddity },
  {
    weight: 3,
    arbitrary: fc.constantFrom('a', 'alice', 'Example', 'Steam', key, 'sha1', '6', '30', 'steam'),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
)
const words = some(piece, 6)

const number = fc.oneof(
  fc.constantFrom(
    ...['0', '00', '-0', '-1', '5', '6', '6.0', '6.5', '10', '11', '30', '300', '301', '1e9', '0x6', ' 6 '],
    ...[
      '٦',
      '９',
      '2147483648',
      '9007199254740990',
      '9007199254740991',
      '9'.repeat(400),
      'Infinity',
      'S',
      '',
    ],
  ),
  words,
)
const secret = fc.oneof(
  fc.constantFrom(
    key,
    key.toLowerCase(),
    'JBSW Y3DP',
    'JBSW+Y3DP%3D%3D',
    'A',
    '',
    '=',
    'A'.repeat(900),
    '0O1I8B',
  ),
  words,
)
const algorithm = fc.oneof(
  fc.constantFrom('SHA1', 'sha256', 'SHA-512', 'HmacSHA1', 'Algorithm.sha1', 'MD5', ''),
  words,
)
const secretParameter = fc.tuple(fc.constantFrom('secret', 'Secret', 'SECRET ', 'amp;secret'), secret)
const otherParameter = fc.oneof(
  fc.tuple(fc.constantFrom('issuer', 'ISSUER', 'image', 'codeDisplay', 'data'), words),
  fc.tuple(fc.constantFrom('digits', 'period', 'counter', 'Digits', ' period'), number),
  fc.tuple(fc.constantFrom('algorithm', 'Algorithm'), algorithm),
  fc.tuple(fc.constant('encoder'), fc.constantFrom('steam', 'STEAM', 'default', '')),
  fc.tuple(oddity, words),
)
const queryOf = (parameters: fc.Arbitrary<readonly [string, string]>, maxLength: number) =>
  fc
    .tuple(fc.array(parameters, { maxLength }), fc.constantFrom('&', '&', '&', '&amp;', ';'))
    .map(([pairs, separator]) => pairs.map((pair) => pair.join('=')).join(separator))

const scheme = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('otpauth', 'otpauth', 'OTPAUTH', 'apple-otpauth') },
  {
    weight: 1,
    arbitrary: fc.constantFrom('steam', 'motp', 'otpauth-migration', 'https', 'FIDO', '__proto__'),
  },
)
const type = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('totp', 'totp', 'hotp', 'steam', 'TOTP') },
  {
    weight: 1,
    arbitrary: fc.constantFrom('yaotp', 'motp', 'constructor', '__proto__', 'offline', '', 'totp#'),
  },
)

const builtLink = fc
  .tuple(
    scheme,
    fc.constantFrom('://', '://', '://', ':', ':/', ':///'),
    type,
    words,
    queryOf(otherParameter, 4),
  )
  .map((parts) => parts.slice(0, 3).join('') + `/${parts[3]}?secret=${key}&${parts[4]}`)
const anyQuery = queryOf(fc.oneof(secretParameter, otherParameter), 6)
const grownLink = fc
  .tuple(scheme, type, fc.constantFrom('/', '', '//'), words, fc.constantFrom('?', '?', '#', ''), anyQuery)
  .map(([first, ...rest]) => `${first}://${rest.join('')}`)

/** A text with something cut out, put in or doubled, a few times. */
const bent = (texts: fc.Arbitrary<string>) =>
  fc
    .tuple(
      texts,
      fc.array(fc.tuple(fc.nat(), fc.nat({ max: 8 }), fc.oneof(piece, fc.constant(''))), { maxLength: 4 }),
    )
    .map(([text, changes]) =>
      changes.reduce((result, [at, length, extra]) => {
        const position = at % (result.length + 1)
        return result.slice(0, position) + extra + result.slice(position + length)
      }, text),
    )

export const hostileKeyUri = fc.oneof(
  { weight: 4, arbitrary: bent(builtLink) },
  { weight: 3, arbitrary: grownLink },
  { weight: 2, arbitrary: bent(anyAccount.map(formatKeyUri)) },
  { weight: 1, arbitrary: words },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
)

const int32 = fc.oneof(fc.constantFrom(0, 1, 2, 3, 4, -1, 2147483647, -2147483648), fc.integer())
const optionally = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined })
const defined = <T extends object>(record: T): T =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T

const entryBytes = fc
  .record({
    secret: optionally(fc.uint8Array({ maxLength: 40 })),
    name: optionally(words),
    issuer: optionally(words),
    algorithm: optionally(int32),
    digits: optionally(int32),
    type: optionally(int32),
    counter: optionally(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n })),
    shortId: optionally(words),
  })
  .map((entry) => encodeEntry(defined(entry) as Parameters<typeof encodeEntry>[0]))

/** Bytes with some of them changed, and cut or lengthened. */
const bentBytes = (bytes: fc.Arbitrary<Uint8Array>) =>
  fc
    .tuple(
      bytes,
      fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { maxLength: 4 }),
      fc.integer({ min: -9, max: 9 }),
    )
    .map(([whole, changes, more]) => {
      const result = new Uint8Array(Math.max(0, whole.length + more))
      result.set(whole.subarray(0, result.length))
      for (const [at, value] of changes) if (result.length > 0) result[at % result.length] = value
      return result
    })

const transferBytes = fc
  .record({
    entries: fc.array(
      fc.oneof({ weight: 4, arbitrary: entryBytes }, { weight: 1, arbitrary: bentBytes(entryBytes) }),
      {
        maxLength: 4,
      },
    ),
    version: optionally(int32),
    size: fc.oneof({ weight: 5, arbitrary: fc.constant(4) }, { weight: 1, arbitrary: optionally(int32) }),
    index: fc.oneof(
      { weight: 5, arbitrary: fc.nat({ max: 3 }) },
      { weight: 1, arbitrary: optionally(int32) },
    ),
    batchId: optionally(int32),
  })
  .map((fields) => encodeTransfer(defined(fields) as Parameters<typeof encodeTransfer>[0]))

export const hostileTransfer = fc.oneof(
  { weight: 3, arbitrary: transferBytes.map(transferUri) },
  { weight: 3, arbitrary: bentBytes(transferBytes).map(transferUri) },
  { weight: 2, arbitrary: bent(transferBytes.map(transferUri)) },
  { weight: 2, arbitrary: fc.uint8Array({ maxLength: 80 }).map(transferUri) },
  { weight: 1, arbitrary: words.map((data) => `otpauth-migration://offline?data=${data}`) },
)

const between = fc.constantFrom(
  ...[
    '\n',
    '\n',
    '\r\n',
    ',',
    ', ',
    ';',
    ' ',
    '\t',
    '"',
    '", "',
    "', '",
    '<',
    '>',
    '> ',
    '- ',
    '1. ',
    '\\n',
    '',
  ],
  ...['","uri":"', '</a> <a href="', ' and then ', '. ', ') (', '\u2028', '|'],
)

export const hostilePaste = fc.oneof(
  { weight: 2, arbitrary: some(fc.oneof(anyAccount.map(formatKeyUri), between), 8) },
  {
    weight: 5,
    arbitrary: some(
      fc.oneof(
        { weight: 3, arbitrary: hostileKeyUri },
        { weight: 1, arbitrary: hostileTransfer },
        { weight: 4, arbitrary: between },
      ),
      8,
    ),
  },
  { weight: 2, arbitrary: some(piece, 12, ' ') },
  {
    weight: 1,
    arbitrary: some(fc.constantFrom('JBSW', 'y3dp', 'EHPK', '3PXP', '0', ' ', '-', '=', '\u00AD'), 12),
  },
  { weight: 1, arbitrary: hostileKeyUri.map((uri) => JSON.stringify([uri, uri])) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
)
