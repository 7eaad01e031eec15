import { describe, expect, it } from 'vitest'
import { findErrorWords } from '../../../src/renderer/words/errors'
import { foreignKinds, type AppErrorDetails } from '../../../src/shared/errors'
import { appErrorCodes, errorFacts } from '../../../src/shared/error-facts'

const everyDetail: AppErrorDetails = {
  referenceId: 'r-1',
  position: 3,
  clockOffsetSeconds: -40,
  serviceName: 'Odd',
  hosts: ['sign-in.eu-west-1.example'],
  proxy: 'proxy.corp.example:3128',
  issuerName: 'Acme Security Root',
  networkCode: 'ERR_ODD',
  validFrom: Date.UTC(2026, 10, 24),
  validUntil: Date.UTC(2026, 11, 24),
  clockSays: Date.UTC(2027, 0, 24),
}

/** What can happen between here and the service. */
const onTheWay = appErrorCodes.filter((code) => errorFacts[code].group === 'network')

describe('the words', () => {
  it.each(appErrorCodes)('have a sentence for %s: what happened, and what to do', (code) => {
    const { title, whatToDo } = findErrorWords({ code, retryable: false })
    expect(title).toMatch(/^[A-Z][^.]+$/)
    expect(whatToDo).toMatch(/[.?]$/)
    expect(title.length).toBeLessThan(70)
    expect(whatToDo.length).toBeLessThan(220)
  })

  it.each(foreignKinds)('say what a %s is instead of an account, and what to do', (foreignKind) => {
    const asCode = findErrorWords({ code: 'kindUnsupported', retryable: false, foreignKind })
    expect(findErrorWords({ code: 'notAnAccount', retryable: false, foreignKind })).toEqual(asCode)
    expect(asCode.title).toMatch(/^[A-Z][^.]+$/)
    expect(asCode.whatToDo).toMatch(/[.?]$/)
    expect(asCode.title.length).toBeLessThan(70)
    expect(asCode.whatToDo.length).toBeLessThan(220)
  })

  it('say the details that help', () => {
    expect(findErrorWords({ code: 'secretNotBase32', retryable: false, position: 7 }).whatToDo).toContain(
      'position 7',
    )
    const behind = findErrorWords({ code: 'wrongCode', retryable: true, clockOffsetSeconds: 40 }).whatToDo
    expect(behind).toContain('40 seconds behind')
    const ahead = findErrorWords({ code: 'wrongCode', retryable: true, clockOffsetSeconds: -40 }).whatToDo
    expect(ahead).toContain('40 seconds ahead of')
    expect(findErrorWords({ code: 'internal', retryable: false, referenceId: 'ab12' }).whatToDo).toContain(
      'ab12',
    )
  })

  it('never claim that accounts are gone when the keychain is not there', () => {
    for (const code of [
      'keychainLocked',
      'keychainMissing',
      'keychainTimedOut',
      'keychainRefused',
    ] as const) {
      expect(findErrorWords({ code, retryable: true }).whatToDo).toMatch(/are safe|are not gone/)
    }
  })

  it.each(onTheWay)('have no more to say about %s than a person reads', (code) => {
    expect(findErrorWords({ code, retryable: true, ...everyDetail }).whatToDo.length).toBeLessThan(260)
  })

  it('tell apart what can happen on the way to the service', () => {
    const sentences = [...onTheWay, 'forbidden' as const, 'serviceUnavailable' as const].map((code) =>
      findErrorWords({ code, retryable: true, ...everyDetail }),
    )
    expect(new Set(sentences.map(({ title }) => title)).size).toBe(sentences.length)
    expect(new Set(sentences.map(({ whatToDo }) => whatToDo)).size).toBe(sentences.length)
  })

  it.each([
    ['hostNotFound', ['sign-in.eu-west-1.example']],
    ['proxyUnreachable', ['proxy.corp.example:3128']],
    ['networkFailed', ['ERR_ODD']],
    ['tlsRefused', ['ERR_ODD']],
    ['certificateUntrusted', ['“Acme Security Root”', 'your company', 'install']],
    ['certificateOutOfDate', ['Nov 2026', 'Dec 2026', 'Jan 2027']],
    ['connectionInspected', ['“Acme Security Root”', 'your company']],
  ] as const)('name what is known of %s', (code, named) => {
    const { whatToDo } = findErrorWords({ code, retryable: true, ...everyDetail })
    expect(named.filter((text) => !whatToDo.includes(text))).toEqual([])
  })

  it('send nobody to look at their connection where a certificate is the trouble', () => {
    const { title, whatToDo } = findErrorWords({
      code: 'certificateUntrusted',
      retryable: false,
      ...everyDetail,
    })
    expect(`${title} ${whatToDo}`).not.toMatch(/check your connection/i)
  })
})
