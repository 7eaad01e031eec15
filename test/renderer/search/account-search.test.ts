// Finding accounts by what a person types.
import { describe, expect, it } from 'vitest'
import { createAccountSearch } from '../../../src/renderer/search/account-search'
import { accountOf } from '../support/fake-data'

const named = (...names: readonly string[]) =>
  names.map((issuer, place) => accountOf(place + 1, { issuer, accountName: '' }))

const found = (query: string, accounts = everyday) =>
  createAccountSearch(accounts)
    .find(query)
    .map(({ issuer }) => issuer)

const everyday = [
  accountOf(1, { issuer: 'Northwind Trading', accountName: 'ada.lovelace', tags: ['work'] }),
  accountOf(2, { issuer: 'GitHub', accountName: 'ada-lovelace', tags: ['work', 'Open source'] }),
  accountOf(3, { issuer: 'Google', accountName: 'grace@gmail.com' }),
  accountOf(4, { issuer: 'Łódź Bank', accountName: '12-345-678' }),
]

describe('a search', () => {
  it('finds nothing special when nothing is asked for', () => {
    expect(createAccountSearch(everyday).find('  ')).toBe(everyday)
  })

  it.each([
    ['issuer', 'google', ['Google']],
    ['account name', 'grace', ['Google']],
    ['tag', 'open', ['GitHub']],
    ['several words, each anywhere', 'work ada git', ['GitHub']],
    ['words without their accents', 'lodz', ['Łódź Bank']],
    ['words with accents that the name lacks', 'gìthüb', ['GitHub']],
    ['capitals', 'GITHUB', ['GitHub']],
    ['letters left out', 'gthb', ['GitHub']],
  ])('finds by %s', (_, query, issuers) => {
    expect(found(query)).toEqual(issuers)
  })

  it.each([
    ['swapped', 'gihtub'],
    ['wrong', 'gitjub'],
    ['too much', 'gitthub'],
    ['too much at the end', 'githubb'],
    ['missing', 'norhwind'],
    ['wrong at the beginning', 'fithub'],
    ['swapped while it is still being typed', 'giht'],
  ])('forgives one letter that is %s', (_, query) => {
    expect(found(query)).toHaveLength(1)
  })

  it('forgives no two letters', () => {
    expect(found('gjtjub')).toEqual([])
  })

  it('wants every word to be found', () => {
    expect(found('github nowhere')).toEqual([])
  })

  it('has the best fit first: exact, prefix, word, part, letters in order, a typo', () => {
    const accounts = named('bonk', 'bxaxnxk', 'ebank', 'my bank', 'bank of ada', 'bank')
    expect(found('bank', accounts)).toEqual(['bank', 'bank of ada', 'my bank', 'ebank', 'bxaxnxk', 'bonk'])
  })

  it('has an issuer before an account name before a tag, where they fit as well', () => {
    const accounts = [
      accountOf(1, { issuer: 'by tag', accountName: 'x', tags: ['bank'] }),
      accountOf(2, { issuer: 'by name', accountName: 'bank' }),
      accountOf(3, { issuer: 'bank', accountName: 'x' }),
    ]
    expect(found('bank', accounts)).toEqual(['bank', 'by name', 'by tag'])
  })

  it('has words that stand together first', () => {
    const accounts = named('Trading Northwind', 'Northwind Trading')
    expect(found('northwind trading', accounts)).toEqual(['Northwind Trading', 'Trading Northwind'])
  })

  it('keeps the order of the list among equals', () => {
    expect(found('bank', named('bank b', 'bank a', 'bank c'))).toEqual(['bank b', 'bank a', 'bank c'])
  })

  it.each(['northwind trading', 'gihtub', 'work ada git', 'gogle grace', 'lodz 12'])(
    'finds the same for “%s” letter by letter as at once',
    (query) => {
      const typing = createAccountSearch(everyday)
      for (let length = 1; length <= query.length; length += 1) {
        const typed = query.slice(0, length)
        expect(typing.find(typed), typed).toEqual(createAccountSearch(everyday).find(typed))
      }
    },
  )
})
