import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  joinEntries,
  keepPlaces,
  isMentioned,
  sortEntries,
} from '../../../../src/main/vault/index-file/unread-entries'

const lettersOf = (text: string): readonly string[] => Array.from(text)

/** Small letters can be read, everything else cannot. */
const read = (raw: unknown): string | null => (typeof raw === 'string' && /^[a-z]$/.test(raw) ? raw : null)
const keyOf = (entry: string): string => entry
const sorted = (list: string) => sortEntries(lettersOf(list), read, keyOf)

/** A list of which some entries cannot be read, after a change of the others. */
function changed(list: string, after: string): string {
  const { entries, unread } = sorted(list)
  const kept = keepPlaces(unread, { before: entries, after: lettersOf(after) })
  return joinEntries({ entries: lettersOf(after), unread: kept }, keyOf).join('')
}

describe('entries that cannot be read', () => {
  it('are told from the others', () => {
    expect(sorted('aXbY').entries).toEqual(['a', 'b'])
  })

  it.each(['', 'X', 'a', 'XY', 'XaYZb', 'abX', 'aXYb'])('are written where they were: “%s”', (list) => {
    expect(joinEntries(sorted(list), keyOf).join('')).toBe(list)
  })

  it('are written once each, should two others have the same key', () => {
    expect(joinEntries(sorted('aXa'), keyOf).join('')).toBe('aXa')
  })

  it.each([
    ['nothing', 'aXbYc', 'abc', 'aXbYc'],
    ['an addition at the end', 'aXb', 'abc', 'aXbc'],
    ['an addition in front', 'Xab', 'cab', 'Xcab'],
    ['the removal of the one before', 'abXc', 'ac', 'aXc'],
    ['the removal of the first', 'aXb', 'b', 'Xb'],
    ['the removal of all', 'aXbY', '', 'XY'],
    ['the one before going to the end', 'aXbc', 'bca', 'Xbca'],
    ['the one before going to the front', 'abcXd', 'cabd', 'cabXd'],
    ['the one after going to the front', 'abXc', 'cab', 'cabX'],
    ['another one coming between', 'aXbc', 'acb', 'aXcb'],
    ['one being replaced at the end', 'aXb', 'ab', 'aXb'],
  ])('stay where they are after %s', (_, list, after, expected) => {
    expect(changed(list, after)).toBe(expected)
  })

  it.each([
    ['b', 'baX'],
    ['a', 'Xba'],
  ])('stay where they are when it is known that %s has been moved past them', (moved, expected) => {
    const { entries, unread } = sorted('aXb')
    const kept = keepPlaces(unread, { before: entries, after: ['b', 'a'] }, moved)
    expect(joinEntries({ entries: ['b', 'a'], unread: kept }, keyOf).join('')).toBe(expected)
  })

  const isUnread = (letter: string) => /[XYZ]/.test(letter)
  const lists = fc.array(fc.constantFrom(...lettersOf('abcdefghXYZ'))).map((all) => [...new Set(all)])

  it('are never lost nor doubled, whatever the others become', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(lists, fc.uniqueArray(fc.constantFrom(...lettersOf('abcdefgh'))), (before, after) => {
        const joined = lettersOf(changed(before.join(''), after.join('')))
        expect(joined.filter(isUnread).toSorted()).toEqual(before.filter(isUnread).toSorted())
        expect(joined.filter((letter) => !isUnread(letter))).toEqual(after)
      }),
    )
  })

  it('keep their order when another one is moved', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(lists, fc.nat(8), fc.nat(8), (before, from, to) => {
        const others = before.filter((letter) => !isUnread(letter))
        const moved = others.slice(from, from + 1)
        const after = others.toSpliced(from, 1).toSpliced(to, 0, ...moved)
        const joined = lettersOf(changed(before.join(''), after.join('')))
        expect(joined.filter(isUnread)).toEqual(before.filter(isUnread))
      }),
    )
  })

  it.each([
    [{ id: 'abc' }, true],
    [{ enrolledWith: { deep: [{ connectionId: 'abc' }] } }, true],
    [{ id: 'abcd', note: 'not abc' }, false],
    [null, false],
  ])('name what is in them: %j', (raw, expected) => {
    expect(isMentioned([{ raw, after: null }], 'abc')).toBe(expected)
  })
})
