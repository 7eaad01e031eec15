import { describe, expect, it } from 'vitest'
import { formatKeyUri } from '../../../src/main/otp/key-uri'
import { readPastedText, readScannedText, type OfferedItem } from '../../../src/main/otp/offered-text'
import { encodeTransfer, transferUri } from './transfer-fixture'

const key = 'JBSWY3DPEHPK3PXP'
const secret = new Uint8Array(Buffer.from('48656c6c6f21deadbeef', 'hex'))
const totp = { type: 'totp', algorithm: 'SHA1', digits: 6, period: 30 } as const
const transfer = transferUri(
  encodeTransfer({ entries: [{ secret, name: 'alice' }], size: 2, index: 1, batchId: -5 }),
)
const link = (name: string) => `otpauth://totp/${name}?secret=${key}`

const bare = {
  kind: 'account',
  read: { account: { issuer: '', accountName: '', secret, parameters: totp }, labelIssuer: null },
}
const refusal = (code: string, details: object = {}) => ({
  kind: 'refused',
  error: { code, retryable: false, ...details },
})

/** What an item is, in a word or two. */
function summary(item: OfferedItem): string {
  if (item.kind === 'refused') return item.error.code
  if (item.kind === 'transferPart') return `part ${item.part.index + 1} of ${item.part.size}`
  const { account } = item.read
  const isWhole = Buffer.from(account.secret).equals(secret)
  const names = [account.issuer, account.accountName].filter((name) => name !== '').join(':')
  return isWhole ? `${account.parameters.type} ${names}` : `another secret for ${names}`
}
const pasted = (text: string) => readPastedText(text).map(summary)

describe('readScannedText reads', () => {
  it.each([
    ['a key URI', link('alice'), 'totp alice'],
    ['a key URI with blanks around', ` ${link('alice')}\n`, 'totp alice'],
    ['a key URI of iOS', `apple-${link('alice')}`, 'totp alice'],
    ['a Steam key', `steam://${key}`, 'steam '],
    ['a part of a transfer', transfer, 'part 2 of 2'],
    ['a key URI with spaces, to its end', `otpauth://totp/a b?secret=${key}&issuer=C D`, 'totp C D:a b'],
  ])('%s', (_, text, expected) => {
    expect(summary(readScannedText(text))).toBe(expected)
  })

  it.each([key, key.toLowerCase(), `${key}====`, 'JBSW Y3DP EHPK 3PXP', ` ${key}\n`])(
    'the key %j by itself as an account without names',
    (text) => {
      expect(readScannedText(text)).toEqual(bare)
    },
  )

  it('a part that is damaged as one', () => {
    expect(readScannedText('otpauth-migration://offline?data=!')).toEqual(refusal('transferDamaged'))
  })
})

describe('readScannedText says that it is another app’s code:', () => {
  it.each([
    ['motp', 'motp://Example:alice?secret=0123456789abcdef'],
    ['yandex', `otpauth://yaotp/alice?secret=${key}`],
    ['battleNet', 'battlenet://authenticator/enroll'],
    ['microsoft', 'phonefactor://activate_account?code=123456789&url=https%3A%2F%2Fexample.com'],
    ['microsoft', 'msauth://com.example/x'],
    ['microsoft', 'MSAUTHV2://x'],
    ['duo', 'duo://XXXXXXXX-YXBp'],
    ['duo', 'https://m-1a2b3c4d.duosecurity.com/activate/XXXXXXXX'],
    ['okta', 'oktaverify://alice@example.okta.com/?t=XXXX&f=YYYY&s=https://example.okta.com'],
    ['passkey', 'FIDO:/13086400838107303667332719012595115747821895775708323189557153075146383351399743'],
    ['steamSignIn', 'https://s.team/q/1/1234567890123456789'],
    ['steamSignIn', 'http://s.team/q/1/1234567890123456789'],
    ['motp', 'motp:Example'],
    ['duo', 'https://api.m-1.duosecurity.com/activate/X'],
    ['microsoft', 'microsoftauthenticator:x'],
    ['microsoft', 'microsoft-authenticator:x'],
    ['microsoft', 'msauthenticator:x'],
    ['microsoft', 'ms-authenticator:x'],
    ['okta', 'com-okta-authenticator:x'],
    ['okta', 'okta-verify:x'],
    ['battleNet', 'battle.net:x'],
    ['battleNet', 'bnet:x'],
    ['battleNet', 'blizzard:x'],
  ])('%s in %s', (foreignKind, text) => {
    expect(readScannedText(text)).toEqual(refusal('kindUnsupported', { foreignKind }))
  })
})

describe('readScannedText says that it is no account but', () => {
  it.each([
    ['website', 'https://example.com/login?next=/'],
    ['website', 'HTTP://EXAMPLE.COM'],
    ['website', 'www.example.com'],
    ['website', 'https://s.team.example.com/q/1'],
    ['website', 'https://s.team/p/1'],
    ['website', 'https://www.duosecurity.com/product'],
    ['website', 'https://example.com/m-1.duosecurity.com/'],
    ['wifi', 'WIFI:T:WPA;S:Example;P:correct horse;;'],
    ['contact', 'BEGIN:VCARD\nVERSION:3.0\nN:Smith;Alice\nEND:VCARD'],
    ['contact', 'MECARD:N:Smith,Alice;TEL:0;;'],
    ['contact', 'mailto:alice@example.com'],
    ['contact', 'tel:+123456789'],
    ['contact', 'SMSTO:+123456789:hello'],
    ['appLink', 'steam://run/440'],
    ['appLink', 'spotify://track/1'],
    ['appLink', 'geo:52.5,13.4'],
    ['appLink', `otpauths://totp/a?secret=${key}`],
  ])('%s in %s', (foreignKind, text) => {
    expect(readScannedText(text)).toEqual(refusal('notAnAccount', { foreignKind }))
  })

  it.each([
    ['nothing', ''],
    ['blanks', ' \n '],
    ['a sentence', 'This is what was written on it.'],
    ['a short word', 'JBSWY3DP'],
    ['the number of a product', '4006381333931'],
    ['a long number', '40063813339314006381333931'],
    ['a note with a colon', 'Note: call back'],
    ['a key with a mistake in it', 'JBSWY3DPEHPK3PX0'],
    ['an appointment', 'BEGIN:VEVENT\nSUMMARY:x\nEND:VEVENT'],
  ])('something that nobody knows: %s', (_, text) => {
    expect(readScannedText(text)).toEqual(refusal('notAnAccount'))
  })

  it.each([
    ...['motp:', 'https://s.team/q/', 'https://m.duosecurity.com/', 'duo:', 'msauth:', 'oktaverify:'],
    ...['fido:/', 'bnet:', 'https://', 'wifi:', 'tel:', 'geo:', 'spotify://'],
  ])('text in which %s only occurs', (beginning) => {
    expect(readScannedText(`see ${beginning}1`)).toEqual(refusal('notAnAccount'))
  })

  it('too much', () => {
    expect(readScannedText(' '.repeat(262_145))).toEqual(refusal('textTooLong'))
  })
})

describe('readPastedText finds links', () => {
  const [a, b, c] = [link('a'), link('b'), link('c')]
  const all = ['totp a', 'totp b', 'totp c']

  it.each([
    ['one on each line', `${a}\n${b}\n${c}\n`],
    ['with empty lines and blanks between', `\uFEFF${a}\r\n\r\n  ${b}  \r\n\t${c}`],
    ['on lines of old Macs', `${a}\r${b}\r${c}`],
    ['separated by commas', `${a},${b},${c}`],
    ['separated by commas and spaces', `${a}, ${b} , ${c},`],
    ['separated by semicolons', `${a};${b};${c}`],
    ['separated by spaces', `${a} ${b} ${c}`],
    ['as a list of bullets', `- ${a}\n* ${b}\n• ${c}`],
    ['as a numbered list', `1. ${a}\n2) ${b}\n3. ${c}`],
    ['quoted in a mail', `> ${a}\n> ${b}\n>> ${c}`],
    ['amid prose', `The first is ${a}, then ${b}; finally (${c}).`],
    ['after their names', `Example: ${a}\nSample\t${b}\nOther - ${c}`],
    ['in quotes', `Take "${a}", “${b}” and '${c}'.`],
    ['in angle brackets', `<${a}> and <${b}>, <${c}>`],
    ['in code marks', `\`${a}\` \`${b}\` \`${c}\``],
    ['in Markdown', `[a](${a}) [b](${b})\n![c](${c})`],
    ['in JSON', JSON.stringify({ items: [{ uri: a }, { uri: b, x: 1 }, c] }, null, 2)],
    ['in JSON on one line', JSON.stringify([a, b, c])],
    ['in JSON with escaped slashes', JSON.stringify([a, b, c]).replaceAll('/', '\\/')],
    ['in JSON with every escape', JSON.stringify([a, b, c]).replaceAll('=', '\\u003d')],
    ['in a text in JSON', JSON.stringify({ text: `${a}\n${b}\n${c}` })],
    ['in JSON in JSON', JSON.stringify(JSON.stringify([a, b, c]))],
    ['in CSV', `name,otp\nfirst,${a}\nsecond,"${b}",x\n,${c},,`],
    ['in HTML', `<p><a href="${a}">a</a> <a href='${b}'>b</a> <b>${c}</b></p>`],
    ['in escaped HTML', `&lt;a href=&quot;${a}&quot;&gt; &lt;b&gt;${b}&lt;/b&gt; ${c}`],
    ['in a setting', `OTP_A=${a}\nOTP_B="${b}"\nOTP_C='${c}'`],
    [
      'in addresses of pictures',
      [a, b, c].map((uri) => `https://example.com/qr?size=9&text=${encodeURIComponent(uri)}&x=1`).join('\n'),
    ],
  ])('%s', (_, text) => {
    expect(pasted(text)).toEqual(all)
  })

  it('of every kind, in the order of the text', () => {
    const text = `${transfer}\nsteam://${key}\n${a}\napple-${b}\nmotp://x?secret=0\notpauth://hotp/c?secret=${key}`
    expect(pasted(text)).toEqual(['part 2 of 2', 'steam ', 'totp a', 'totp b', 'kindUnsupported', 'hotp c'])
  })

  it('once each, where the same comes again', () => {
    expect(pasted(`${a}\n${b}\n${a}\n"${a}", ${a}.`)).toEqual(['totp a', 'totp b'])
  })

  it('and tells of those that cannot be read', () => {
    expect(pasted(`${a}\notpauth://totp/x?secret=1\n${b}\nsteam://run/1`)).toEqual([
      'totp a',
      'secretNotBase32',
      'totp b',
      'notAnAccount',
    ])
  })

  it('with all that their escaped parameters hold', () => {
    const account = {
      issuer: 'A&B "C", <D> (E)',
      accountName: "O'Brien; 100% #1?",
      secret,
      parameters: totp,
    }
    expect(readPastedText(`See ${formatKeyUri(account)}, please.`)).toEqual([
      { kind: 'account', read: { account, labelIssuer: null } },
    ])
  })
})

/** Where a link ends, in a text, and what is read then. */
type Ending = [where: string, text: string, expected: string[]]

describe('readPastedText ends a link', () => {
  const spaced = `otpauth://totp/Air Canada:alice smith?secret=${key}&issuer=Air Canada`
  const read = 'totp Air Canada:alice smith'

  it.each([
    ['that has its line for itself at the end of the line', `${spaced}\n${link('b')}`, [read, 'totp b']],
    ['in a list at its end, spaces included', `- ${spaced}\n- ${link('b')}`, [read, 'totp b']],
    ['in a list with commas at the comma', `${spaced}, ${link('b')}`, [read, 'totp b']],
    ...['""', "''", '``', '“”', '„“', '‘’', '«»', '<>'].map(([before = '', after = '']): Ending => [
      `in ${before} at the ${after}`,
      `x ${before}${spaced}${after} y`,
      [read],
    ]),
    ['in quotes that are never closed at white space', `x "${link('a')} y`, ['totp a']],
    ['at once where the line begins with its quote', `"${spaced}`, [read]],
    [
      'in a list with many blanks between a key’s groups',
      '- otpauth://totp/a?secret=JBSW  Y3DP EHPK 3PXP  x',
      ['totp a'],
    ],
    ['after a number with a bracket, spaces included', `12) ${spaced}`, [read]],
    ['after a number of six digits, spaces included', `123456. ${spaced}`, [read]],
    ['after a long number at white space', `1234567. ${spaced}`, ['keyUriSecretMissing']],
    ['after forty blanks, spaces included', `${' '.repeat(40)}${spaced}`, [read]],
    ['after more blanks at white space', `${' '.repeat(41)}${spaced}`, ['keyUriSecretMissing']],
    ['in a list with bars at the bar', `${spaced} | ${link('b')}`, [read, 'totp b']],
    ['in a list with quotes after the comma', `${spaced}, "${link('b')}"`, [read, 'totp b']],
    [
      'before prose with a comma in it as amid prose',
      `${spaced}, or ${link('b')}`,
      ['keyUriSecretMissing', 'totp b'],
    ],
    ['in JSON at the quote', JSON.stringify([spaced, link('b')]), [read, 'totp b']],
    ['amid prose at white space', `My link ${spaced}`, ['keyUriSecretMissing']],
    ['amid prose before the full stop', `My link is ${link('a')}.`, ['totp a']],
    ['amid prose before a comma', `With ${link('a')}&issuer=X, it works`, ['totp X:a']],
    ['in brackets before the bracket', `(see ${link('a')}&issuer=X)`, ['totp X:a']],
    ['after a bracket of the name', `see ${link('a')}&issuer=X%20(Y) z`, ['totp X (Y):a']],
    ['on its own line before a word after the key', `${link('a')} please`, ['totp a']],
    [
      'on its own line before a word that looks like the key',
      'otpauth://totp/a?secret=jbswy3dpehpk3pxp please',
      ['totp a'],
    ],
    [
      'at the beginning of a line of prose',
      `${link('a')}&issuer=X and ${link('b')}&issuer=Y, or not`,
      ['totp X:a', 'totp Y:b'],
    ],
    [
      'amid prose that a link began, as amid prose',
      `${link('a')}&issuer=X and ${link('b')}&issuer=Y or so`,
      ['totp X:a', 'totp Y:b'],
    ],
    ['in escaped quotes of HTML at the quote', `x &quot;${spaced}&quot; y`, [read]],
    [
      'after a key in groups, before a word of that length',
      'otpauth://totp/a?secret=JBSW Y3DP EHPK 3PXP with pleasure',
      ['totp a'],
    ],
    ['on its own line before several words', `${link('a')} and now add it`, ['totp a']],
    ['on its own line before a comma after the key', `${link('a')},alice,x`, ['totp a']],
    ['on its own line before a full stop after the key', `${link('a')}.`, ['totp a']],
    ['on its own line before a word after a number', `${link('a')}&digits=6 please`, ['totp a']],
    ['after a key in groups', 'otpauth://totp/a?secret=JBSW Y3DP EHPK 3PXP', ['totp a']],
    ['after a key in groups, before words', 'otpauth://totp/a?secret=JBSW Y3DP EHPK 3PXP thanks', ['totp a']],
    [
      'after a key in groups, before a parameter',
      'otpauth://totp/a?secret=JBSW Y3DP EHPK 3PXP&x=1',
      ['totp a'],
    ],
    [
      'in a list where an apostrophe is part of a name',
      `['otpauth://totp/O'Brien?secret=${key}']`,
      ["totp O'Brien"],
    ],
    ['after an escaped quote in JSON', JSON.stringify([`otpauth://totp/"a"?secret=${key}`]), ['totp "a"']],
    [
      'after an escaped backslash in JSON',
      JSON.stringify([`otpauth://totp/a\\b?secret=${key}`]),
      ['totp a\\b'],
    ],
  ] satisfies Ending[])('%s', (_, text, expected) => {
    expect(pasted(text)).toEqual(expected)
  })

  it('with a last group that is shorter than the others', () => {
    const [item] = readPastedText('otpauth://totp/a?secret=JBSW Y3DP EHPK 3P')
    expect(item?.kind === 'account' && item.read.account.secret.length).toBe(8)
  })
})

describe('readPastedText takes a setup key by itself', () => {
  it.each([
    ['in one piece', key],
    ['in lower case', key.toLowerCase()],
    ['in groups of four', 'JBSW Y3DP EHPK 3PXP'],
    ['in groups of four, in lower case', 'jbsw y3dp ehpk 3pxp'],
    ['with dashes', 'jbsw-y3dp-ehpk-3pxp'],
    ['in uneven groups', 'JBSWY3D PEHPK 3PXP'],
    ['over two lines', 'JBSWY3DP\nEHPK3PXP\n'],
    ['padded', `${key}======`],
    ['padded after a space', `${key} ======`],
    ['with blanks around', `\n  ${key}\t`],
    ['in quotes', `"${key}"`],
    ['with soft hyphens', 'JBSW\u00ADY3DP\u00ADEHPK\u00AD3PXP'],
  ])('%s', (_, text) => {
    expect(readPastedText(text)).toEqual([bare])
  })

  it.each([
    ['groups of which one in the middle is shorter', 'jbsw y3d pehp k3px p'],
    ['groups of which the last is longer', 'jbswy3 dpehpk 3pxpjbsw'],
    ['groups of which the first is shorter', 'jbs wy3d pehp k3px'],
  ])('but not %s, in lower case', (_, text) => {
    expect(readPastedText(text)).toEqual([refusal('nothingToAdd')])
  })

  it.each([
    ['hexadecimal', '3132333435363738393031323334353637383930', 2],
    ['with a digit that base32 has not', 'JBSWY3DPEHPK3PX0', 16],
    ['with such a digit, in groups', 'JBSW Y3DP EHPK 3PX0', 19],
    ['in base64', 'SGVsbG8h3q2+7w/SGVsbG8=', 7],
  ])('and says where it is wrong: %s', (_, text, position) => {
    expect(readPastedText(text)).toEqual([refusal('secretNotBase32', { position })])
  })

  it('and says that it is too long', () => {
    expect(readPastedText('A'.repeat(8192))).toEqual([refusal('secretTooLong')])
  })
})

describe('readPastedText finds nothing to add in', () => {
  it.each([
    ['nothing', ''],
    ['blanks', ' \n\t'],
    ['a sentence', 'Hello, please add me to the list of users.'],
    ['words that are letters of base32', 'hello how are you today my friend'],
    ['a short word', 'JBSWY3DP'],
    ['a key after its name', `Key: ${key}`],
    ['a key before a word', `${key} thanks`],
    ['two keys', `${key}\n${key}`],
    ['words with a key among them', 'mfa code gezdgnbv gy3tqojq'],
    ['an address of a person', 'somebody.important@example.com'],
    ['a scheme without a link', 'otpauth: is a scheme'],
    ['another scheme', `xotpauth://totp/a?secret=${key} y`],
    ['two web addresses', 'https://example.com https://example.org'],
  ])('%s', (_, text) => {
    expect(readPastedText(text)).toEqual([refusal('nothingToAdd')])
  })

  it.each([
    ['website', 'notAnAccount', 'https://example.com/setup'],
    ['microsoft', 'kindUnsupported', 'phonefactor://activate_account?code=1'],
    ['passkey', 'kindUnsupported', 'FIDO:/1308640083810730'],
  ])('a link by itself, and says what it is: %s', (foreignKind, code, text) => {
    expect(readPastedText(text)).toEqual([refusal(code, { foreignKind })])
  })
})

describe('readPastedText stops', () => {
  const links = (count: number) => Array.from({ length: count }, (_, index) => link(`a${index}`)).join('\n')

  it('at nothing up to 256 KiB', () => {
    expect(pasted(link('a').padEnd(262_144))).toEqual(['totp a'])
  })

  it('at text above 256 KiB', () => {
    expect(readPastedText(link('a').padEnd(262_145))).toEqual([refusal('textTooLong')])
  })

  it('at nothing up to 1,000 links', () => {
    expect(pasted(links(1000)).filter((item) => item.startsWith('totp'))).toHaveLength(1000)
  })

  it('after 1,000 links, and says that there were more', () => {
    const items = pasted(links(1001))
    expect([items.length, items.at(-2), items.at(-1)]).toEqual([1001, 'totp a999', 'textTooLong'])
  })

  it('after 1,000 links of one line, too', () => {
    expect(pasted(links(1001).replaceAll('\n', ',')).at(-1)).toBe('textTooLong')
  })
})
