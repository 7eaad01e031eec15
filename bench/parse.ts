// How long the slowest text takes that anyone could offer: what is scanned or pasted is read on the main
// process's one thread, so nobody may be able to stop the app with it.
import fc from 'fast-check'
import { parseKeyUri } from '../src/main/otp/key-uri'
import { parseTransferPart } from '../src/main/otp/migration'
import { readPastedText, readScannedText } from '../src/main/otp/offered-text'
import { hostileKeyUri, hostilePaste, hostileTransfer } from '../test/main/otp/hostile-texts'
import { encodeTransfer, transferUri } from '../test/main/otp/transfer-fixture'
import { atMost, report } from './lib/report'

const randomTexts = Number(process.argv[2] ?? 120_000)
const slowestAllowedMs = 50
const maxTextLength = 262_144
const maxLinkLength = 8192
const maxBytes = 65_536

interface Offer {
  readonly name: string
  readonly text: string
}

const readers: readonly ((text: string) => unknown)[] = [
  parseKeyUri,
  parseTransferPart,
  readScannedText,
  readPastedText,
]

const filled = (filler: string, length: number): string =>
  filler.repeat(Math.ceil(length / filler.length)).slice(0, length)

const fillers: readonly string[] = [
  ...[' ', '\n', '\t', '\u200B', '\u00AD', '%', '%2', '%25', '%2525', '%E2%80%AE', '%F0%9F%92%A5', '%FF'],
  ...['&', '&amp;', '&amp;amp', '&#38;', '&x', '&secret', '&secret=', '& secret ', '?secret=', '&issuer=a#'],
  ...[
    '=',
    '#',
    ':',
    '/',
    '//',
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
    ',',
    ', ',
    '.',
  ],
  ...[
    'A',
    'JBSW ',
    'JBSW-',
    'A=',
    '7',
    '0',
    'ı',
    '💥',
    '示',
    'e\u0301',
    '\uD800',
    '\0',
    'a.',
    'a-',
    '1. ',
    '- ',
    '> ',
  ],
  ...[
    'otpauth',
    'otpauth:',
    'otpauth://',
    'otpauth:\\/\\/',
    'otpauth%3A%2F%2F',
    'otpauth%3A%2F%2F%25 ',
    'apple-',
  ],
  ...[
    'motp://',
    'steam://',
    'steam://a ',
    '\\notpauth://',
    '"otpauth://a ',
    "'otpauth://a'b",
    '<otpauth://a ',
    '“otpauth://',
  ],
  ...['otpauth://totp/a?secret=AAAA ', 'otpauth://totp/a?secret=AAAA,', '(otpauth://totp/a?secret=A).'],
]

const frames: readonly ((filler: string) => Offer)[] = [
  (filler) => ({ name: 'alone', text: filled(filler, maxTextLength) }),
  (filler) => ({ name: 'quoted', text: `"${filled(filler, maxTextLength - 1)}` }),
  (filler) => ({
    name: 'as a label',
    text: `otpauth://totp/${filled(filler, maxLinkLength - 40)}?secret=AAAA`,
  }),
  (filler) => ({
    name: 'as a secret',
    text: `otpauth://totp/a?secret=${filled(filler, maxLinkLength - 24)}`,
  }),
  (filler) => ({
    name: 'as a query',
    text: `otpauth://totp/a?secret=AAAA&${filled(filler, maxLinkLength - 29)}`,
  }),
  (filler) => ({ name: 'as a type', text: `otpauth://${filled(filler, maxTextLength - 10)}` }),
  (filler) => ({
    name: 'as an issuer',
    text: `otpauth://totp/a?issuer=${filled(filler, maxTextLength - 24)}`,
  }),
  (filler) => ({ name: 'as Steam’s key', text: `steam://${filled(filler, maxTextLength - 8)}` }),
  (filler) => ({
    name: 'as a transfer',
    text: `otpauth-migration://offline?data=${filled(filler, maxTextLength - 33)}`,
  }),
  (filler) => ({
    name: 'before a link',
    text: `${filled(filler, maxTextLength - 40)}otpauth://totp/a?secret=AAAA`,
  }),
]

const bytes = (length: number, ...pattern: readonly number[]): Uint8Array =>
  Uint8Array.from({ length }, (_, index) => pattern[index % pattern.length] ?? 0)

const messages: readonly (readonly [name: string, message: Uint8Array])[] = [
  [
    '1,000 accounts',
    encodeTransfer({
      entries: Array.from({ length: 1000 }, (_, index) => ({
        secret: bytes(20, 7),
        name: `Example:${'n'.repeat(20)}${index}`,
        issuer: 'Example',
      })),
    }),
  ],
  ['1,000 empty accounts', encodeTransfer({ entries: Array.from({ length: 1000 }, () => ({})) })],
  ['one account as large as all', encodeTransfer({ entries: [{ secret: bytes(maxBytes - 9, 1) }] })],
  [
    'one name as long as all',
    encodeTransfer({ entries: [{ secret: bytes(20, 1), name: 'n:'.repeat(maxBytes / 2 - 20) }] }),
  ],
  ['more accounts than there can be', bytes(maxBytes, 0x0a, 0)],
  ['groups within groups', bytes(maxBytes, 0x53)],
  ['groups side by side', bytes(maxBytes, 0x53, 0x54)],
  ['numbers without an end', bytes(maxBytes, 0x80)],
  ['unknown fields', bytes(maxBytes, 0x78, 1)],
  ['zeros', bytes(maxBytes, 0)],
]

const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n')

const extremes: readonly Offer[] = [
  ...frames.flatMap((frame) =>
    fillers.map((filler) => {
      const { name, text } = frame(filler)
      return { name: `${JSON.stringify(filler)} ${name}`, text }
    }),
  ),
  ...messages.map(([name, message]) => ({ name, text: transferUri(message) })),
  {
    name: 'transfers one after the other',
    text: lines(2, (index) =>
      transferUri(
        encodeTransfer({
          batchId: index,
          entries: Array.from({ length: 1000 }, () => ({ secret: bytes(20, 7), name: 'Example:alice' })),
        }),
      ),
    ),
  },
  {
    name: '1,000 links',
    text: lines(1000, (index) => `otpauth://totp/a${index}?secret=JBSWY3DPEHPK3PXP&issuer=Example`),
  },
  {
    name: '1,001 long links',
    text: lines(1001, (index) => `otpauth://totp/${'%C3%A4'.repeat(30)}${index}?secret=${'A'.repeat(50)}`),
  },
  { name: '5,000 links', text: lines(5000, (index) => `otpauth://totp/a${index}?secret=JBSWY3DPEHPK3PXP`) },
  { name: '16 MiB', text: ' '.repeat(16 * 1024 * 1024) },
]

function timeOf(read: (text: string) => unknown, text: string): number {
  const start = performance.now()
  read(text)
  return performance.now() - start
}

/** A pause of the machine is not the text's: what looks slow is tried again, and its best time counts. */
function patientTimeOf(read: (text: string) => unknown, text: string): number {
  const first = timeOf(read, text)
  return first < slowestAllowedMs / 5 ? first : Math.min(first, timeOf(read, text), timeOf(read, text))
}

interface Timing {
  readonly name: string
  readonly ms: number
}

const timingsOf = ({ name, text }: Offer): readonly Timing[] =>
  readers.map((read) => ({ name: `${read.name}: ${name}`, ms: patientTimeOf(read, text) }))

const slowestFirst = (timings: readonly Timing[]): readonly Timing[] =>
  timings.toSorted((a, b) => b.ms - a.ms)

const random = fc
  .sample(fc.oneof(hostileKeyUri, hostileTransfer, hostilePaste), { numRuns: randomTexts, seed: 20261123 })
  .map((text) => ({ name: 'random', text }))
const slowest = slowestFirst(extremes.flatMap(timingsOf))
const slowestRandom = slowestFirst(random.flatMap(timingsOf))[0]

for (const { name, ms } of slowest.slice(0, 10)) console.log(`${ms.toFixed(1)} ms  ${name}`)
report('parse', extremes.length + random.length, [
  atMost('slowest of the extreme texts, ms', slowest[0]?.ms ?? Number.NaN, slowestAllowedMs),
  atMost('slowest of the random texts, ms', slowestRandom?.ms ?? Number.NaN, slowestAllowedMs),
])
