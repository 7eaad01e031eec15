import { describe, expect, it } from 'vitest'
import { findChoice, noEdits, withEdit } from '../../../../src/renderer/add/review/decisions'
import { findMarks, listNotes } from '../../../../src/renderer/add/review/unusual-notes'
import type { Candidate } from '../../../../src/shared/models'
import { candidateOf } from '../../support/fake-data'
import { accountIdOf } from '../../support/fake-ids'

function say(part: Partial<Candidate>) {
  const candidate = candidateOf(1, part)
  return listNotes(candidate, findChoice(candidate, noEdits)).map(({ text }) => text)
}
function mark(part: Partial<Candidate>) {
  const candidate = candidateOf(1, part)
  return findMarks(candidate, findChoice(candidate, noEdits)).map(({ label }) => label)
}

describe('what is unusual', () => {
  it('says nothing of an ordinary account', () => {
    expect(say({})).toEqual([])
    expect(mark({})).toEqual([])
  })

  it('says each thing in a sentence', () => {
    const parameters = { type: 'totp', algorithm: 'SHA256', digits: 8, period: 1 } as const
    const texts = say({ parameters, unusual: ['algorithm', 'digits', 'period', 'shortSecret'] })
    expect(texts).toEqual([
      'Uses SHA-256. Most use SHA-1; it works just as well.',
      'Its codes have 8 digits. Most have 6.',
      'Its codes change every second. Most change every 30 seconds.',
      'The key is very short, so it is easier to guess. Part of it may be missing.',
    ])
    expect(mark({ parameters, unusual: ['algorithm', 'digits', 'period', 'shortSecret'] })).toEqual([
      'Worth a look',
      'SHA-256',
      '8 digits',
      '1\u00a0s',
    ])
  })

  it('warns of two names', () => {
    const [text] = say({ issuer: 'PayPal', labelIssuer: 'Pay Pal Desk', unusual: ['issuerDiffers'] })
    expect(text).toContain('“PayPal” in one place and “Pay Pal Desk” in another')
  })

  it('says of counter-based codes that they come one at a time', () => {
    const parameters = { type: 'hotp', algorithm: 'SHA1', digits: 6 } as const
    expect(say({ parameters })).toEqual([expect.stringContaining('one at a time')])
    expect(mark({ parameters })).toEqual(['Counter-based'])
  })

  it('asks for a name until there is one', () => {
    const nameless = candidateOf(1, { issuer: '', accountName: '', unusual: ['noName'] })
    const named = withEdit(noEdits, nameless.id, { issuer: 'GitHub' })
    expect(listNotes(nameless, findChoice(nameless, noEdits))).toHaveLength(1)
    expect(listNotes(nameless, findChoice(nameless, named))).toEqual([])
    expect(findMarks(nameless, findChoice(nameless, noEdits))).toEqual([
      { tone: 'warning', label: 'Needs a name' },
    ])
  })

  it('marks what is there already', () => {
    const one = { accountId: accountIdOf(1), replaceable: true }
    expect(mark({ alike: [{ ...one, likeness: 'sameKey' }] })).toEqual(['Already here'])
    expect(mark({ alike: [{ ...one, likeness: 'sameName' }] })).toEqual(['Same name'])
  })
})
