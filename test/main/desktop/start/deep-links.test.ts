import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  createDeepLinks,
  toDeepLink,
  findLinks,
  type DeepLink,
} from '../../../../src/main/desktop/start/deep-links'
import { createManualClock } from '../../../support/doubles/manual-clock'

const link = 'otpauth://totp/Example:alice?secret=JBSWY3DPEHPK3PXP'
const asLink = (text: string): DeepLink => ({ kind: 'link', link: text })
const tooLong: DeepLink = { kind: 'tooLong' }

/** A link of a length. */
const longLink = (length: number): string => link.padEnd(length, 'A')

describe('a command line', () => {
  it.each([
    ['a key URI', link],
    ['a key URI in capitals', link.toUpperCase()],
    ['a move from another phone', 'otpauth-migration://offline?data=CjEKCkhlbGxv'],
    ['a link without slashes', 'otpauth:totp/a?secret=A'],
    ['a link that makes no sense', 'otpauth:'],
  ])('may have %s as it is', (_, argument) => {
    expect(findLinks(['/usr/bin/keyturn', '--flag', argument])).toEqual([asLink(argument)])
  })

  it.each([
    ['nothing', []],
    ['our own path', ['/opt/otpauth:/keyturn']],
    ['switches', ['--practice-pool=http://127.0.0.1:9229', '--no-sandbox', '-v']],
    ['a switch with a link in it', [`--open=${link}`]],
    ['a link behind something', [` ${link}`, `x${link}`]],
    ['other links', ['https://example.com', 'apple-otpauth://totp/a', 'steam://ABC', 'file:///etc/passwd']],
    ['names that begin like ours', ['otpauth', 'otpauthx://totp/a', 'otpauth-migrations://offline']],
    ['empty arguments', ['', ' ']],
  ])('has no link: %s', (_, argv) => {
    expect(findLinks(argv)).toEqual([])
  })

  it('gives its links in their order', () => {
    expect(findLinks([`${link}1`, '--flag', `${link}2`, '.'])).toEqual([
      asLink(`${link}1`),
      asLink(`${link}2`),
    ])
  })

  it('gives no more than ten', () => {
    expect(findLinks(Array.from({ length: 1000 }, () => link)).length).toBe(10)
  })

  it.each([
    ['2,048 characters are taken', 2048, asLink(longLink(2048))],
    ['2,049 characters are not, and are not kept', 2049, tooLong],
    ['a million characters are not either', 1_000_000, tooLong],
  ])('of which %s', (_, length, expected) => {
    expect([findLinks([longLink(length)]), toDeepLink(longLink(length))]).toEqual([[expected], expected])
  })

  it('may be anything at all: nothing comes out that does not begin as a link does', () => {
    const argument = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 100 }),
      fc.string({ maxLength: 50 }).map((rest) => `otpauth:${rest}`),
      fc.mixedCase(fc.constant('otpauth-migration://offline?data=A')),
      fc.constantFrom('--', '-', '', '\0', 'otpauth', 'OTPAUTH:', '__proto__', longLink(3000)),
    )
    fc.assert(
      fc.property(fc.array(argument, { maxLength: 30 }), (argv) => {
        const links = findLinks(argv)
        const texts = links.flatMap((found) => (found.kind === 'link' ? [found.link] : []))
        expect(links.length).toBeLessThanOrEqual(10)
        expect(texts.filter((text) => !argv.includes(text) || text.length > 2048)).toEqual([])
        expect(texts.filter((text) => !/^otpauth(-migration)?:/i.test(text))).toEqual([])
      }),
    )
  })
})

describe('links that come in', () => {
  function createRig() {
    const clock = createManualClock()
    const links = createDeepLinks(clock.now)
    const heard: (readonly DeepLink[])[] = []
    const listen = () => links.onLinks((some) => heard.push(some))
    return { clock, links, heard, listen }
  }
  const some = (count: number, name = 'a'): readonly DeepLink[] =>
    Array.from({ length: count }, (_, at) => asLink(`otpauth://totp/${name}${at}`))

  it('are told to who listens', () => {
    const { links, heard, listen } = createRig()
    listen()
    links.put(some(2))
    expect(heard).toEqual([some(2)])
  })

  it('before anyone listens are kept, and told together', () => {
    const { links, heard, listen } = createRig()
    links.put(some(2, 'a'))
    links.put(some(1, 'b'))
    listen()
    expect(heard).toEqual([[...some(2, 'a'), ...some(1, 'b')]])
  })

  it('are told once', () => {
    const { links, heard, listen } = createRig()
    links.put(some(1))
    listen()
    listen()
    expect(heard.length).toBe(1)
  })

  it('are told to who listens last', () => {
    const { links, heard, listen } = createRig()
    listen()
    const others: (readonly DeepLink[])[] = []
    links.onLinks((next) => others.push(next))
    links.put(some(1))
    expect([heard, others]).toEqual([[], [some(1)]])
  })

  it('are not told when there are none: a second start by itself offers nothing', () => {
    const { links, heard, listen } = createRig()
    listen()
    links.put([])
    expect(heard).toEqual([])
  })

  it('are taken up to ten at once', () => {
    const { links, heard, listen } = createRig()
    listen()
    links.put(some(15))
    expect(heard).toEqual([some(10)])
  })

  it('are taken up to ten in ten seconds', () => {
    const { clock, links, heard, listen } = createRig()
    listen()
    for (let second = 0; second < 20; second += 1) {
      links.put(some(1))
      if (second < 19) clock.advance(500)
    }
    expect(heard.length).toBe(10)
  })

  it('are taken again when ten seconds have passed since the first', () => {
    const { clock, links, heard, listen } = createRig()
    listen()
    links.put(some(10))
    clock.advance(9_999)
    links.put(some(1, 'tooSoon'))
    clock.advance(1)
    links.put(some(1, 'later'))
    expect(heard).toEqual([some(10), some(1, 'later')])
  })

  it('that were not taken are not told later', () => {
    const { clock, links, heard, listen } = createRig()
    links.put(some(15))
    clock.advance(60_000)
    listen()
    expect(heard).toEqual([some(10)])
  })

  it('count against the limit when they are too long as well', () => {
    const { links, heard, listen } = createRig()
    listen()
    links.put(Array.from({ length: 10 }, () => tooLong))
    links.put(some(1))
    expect(heard.length).toBe(1)
  })
})
