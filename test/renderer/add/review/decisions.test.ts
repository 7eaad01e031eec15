import { describe, expect, it } from 'vitest'
import {
  findChoice,
  toChosen,
  isTaken,
  findNameless,
  noEdits,
  listOptions,
  listTaken,
  withAll,
  withEdit,
} from '../../../../src/renderer/add/review/decisions'
import { candidateOf } from '../../support/fake-data'
import { accountIdOf } from '../../support/fake-ids'

const alike = (likeness: 'sameKey' | 'sameName', replaceable = true, account = 1) => [
  { accountId: accountIdOf(account), likeness, replaceable },
]
const plain = candidateOf(1)
const sameKey = candidateOf(2, { alike: alike('sameKey') })
const sameName = candidateOf(3, { alike: alike('sameName') })
const enrolled = candidateOf(4, { alike: alike('sameName', false) })

describe('what a person decides', () => {
  it('starts with the likeliest: new things are added, known keys left, known names replaced', () => {
    const decisionOf = (candidate: typeof plain) => findChoice(candidate, noEdits).decision
    expect(decisionOf(plain)).toBe('add')
    expect(decisionOf(sameKey)).toBe('leave')
    expect(decisionOf(sameName)).toBe('replace')
    expect(decisionOf(enrolled)).toBe('both')
  })

  it('offers to replace only what may be replaced', () => {
    expect(listOptions(sameName)).toEqual(['leave', 'replace', 'both'])
    expect(listOptions(enrolled)).toEqual(['leave', 'both'])
  })

  it('sends what is taken, with trimmed names and what goes to the trash', () => {
    const edits = withEdit(noEdits, plain.id, { issuer: ' GitHub ' })
    expect(toChosen([plain, sameKey, sameName], edits)).toEqual([
      { candidateId: plain.id, issuer: 'GitHub', accountName: plain.accountName, replaces: [] },
      {
        candidateId: sameName.id,
        issuer: sameName.issuer,
        accountName: sameName.accountName,
        replaces: [accountIdOf(1)],
      },
    ])
  })

  it('sends an account to the trash once, although two would replace it', () => {
    const [first, second] = toChosen([sameName, candidateOf(5, { alike: alike('sameName') })], noEdits)
    expect(first?.replaces).toEqual([accountIdOf(1)])
    expect(second?.replaces).toEqual([])
  })

  it('replaces the account of the same key, and leaves the one of the same name alone', () => {
    const both = candidateOf(6, { alike: [...alike('sameName', true, 7), ...alike('sameKey', true, 8)] })
    const edits = withEdit(noEdits, both.id, { decision: 'replace' })
    expect(toChosen([both], edits)[0]?.replaces).toEqual([accountIdOf(8)])
  })

  it('takes all of them, or none, without forgetting what was decided', () => {
    const all = [plain, sameKey, sameName]
    const edits = withEdit(noEdits, sameName.id, { decision: 'both' })
    expect(listTaken(all, withAll(all, edits, 'take'))).toEqual(all)
    expect(findChoice(sameName, withAll(all, edits, 'take')).decision).toBe('both')
    expect(listTaken(all, withAll(all, edits, 'leave'))).toEqual([])
  })

  it('asks for a name only where something without one is to be added', () => {
    const nameless = candidateOf(9, { issuer: '', accountName: ' ' })
    expect(findNameless([plain, nameless], noEdits)).toBe(nameless)
    expect(findNameless([nameless], withEdit(noEdits, nameless.id, { accountName: 'ada' }))).toBeNull()
    const left = withEdit(noEdits, nameless.id, { decision: 'leave' })
    expect(isTaken(findChoice(nameless, left))).toBe(false)
    expect(findNameless([nameless], left)).toBeNull()
  })
})
