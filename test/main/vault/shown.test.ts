// What windows see of what is stored: no row may be so long that it hides the others.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { accountSummary, connectionSummary, enrollmentState } from '../../../src/shared/models'
import { cutText } from '../../../src/shared/limits'
import {
  indexedAccount,
  indexedConnection,
  journalEntry,
} from '../../../src/main/vault/index-file/index-data'
import {
  toAccountSummary,
  toConnectionSummary,
  toEnrollmentState,
  withHiddenTags,
} from '../../../src/main/vault/shown'
import { usual } from './rig'

const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/

describe('a text that is cut', () => {
  it.each([
    ['short', 10, 'short'],
    ['just right', 10, 'just right'],
    ['a little longer', 10, 'a little …'],
    ['', 10, ''],
  ])('“%s” to %d', (text, length, expected) => {
    expect(cutText(text, length)).toBe(expected)
  })

  it('is never cut within a character', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 40 }), (text, length) => {
        const cut = cutText(text, length)
        expect([cut.length <= length, loneSurrogate.test(cut)]).toEqual([true, false])
      }),
    )
  })
})

const id = fc.stringMatching(/^[0-9a-f]{32}$/)
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 50 }),
  fc.constantFrom('', '\u0000', '🏦'.repeat(2_500), 'x'.repeat(200), 'x'.repeat(201), ' '.repeat(5_000)),
)
const time = fc.nat()
const account = fc.record(
  {
    id,
    issuer: text,
    accountName: text,
    parameters: fc.constant(usual),
    status: fc.constantFrom('active', 'pending', 'unknown', 'superseded', 'trashed'),
    createdAt: time,
    statusBeforeTrash: fc.constant('active'),
    enrolledWith: fc.record(
      { connectionId: id, username: text, inspectedBy: text, ofTheFuture: text },
      { requiredKeys: ['connectionId', 'username'] },
    ),
    tags: fc.array(text, { maxLength: 60 }),
    note: text,
    pinned: fc.boolean(),
    timesUsed: fc.nat(),
    ofTheFuture: text,
  },
  { requiredKeys: ['id', 'issuer', 'accountName', 'parameters', 'status', 'createdAt'] },
)
const connection = fc.record(
  {
    id,
    kind: fc.constantFrom('cognito', 'practice'),
    userPoolId: text,
    clientId: text,
    issuer: text,
    clientSecretItem: fc.option(text),
    inspectionTold: fc.array(text),
    ofTheFuture: text,
  },
  { requiredKeys: ['id', 'kind', 'userPoolId', 'clientId', 'issuer', 'clientSecretItem'] },
)
const enrollment = fc.record(
  {
    id,
    accountId: id,
    connectionId: id,
    username: text,
    issuer: text,
    accountName: text,
    route: fc.constantFrom('session', 'accessToken'),
    phase: fc.constantFrom('intended', 'stored', 'verifySent', 'verified', 'active'),
    startedAt: time,
    inspectedBy: text,
    ofTheFuture: text,
  },
  {
    requiredKeys: [
      'id',
      'accountId',
      'connectionId',
      'username',
      'issuer',
      'accountName',
      'route',
      'phase',
      'startedAt',
    ],
  },
)

/** What the index can hold and what a window takes go together: then no row can hide the others. */
describe('whatever is stored fits what a window takes:', { timeout: 120_000 }, () => {
  it('an account', () => {
    fc.assert(
      fc.property(account, (stored) => {
        expect(accountSummary.safeParse(toAccountSummary(indexedAccount.parse(stored))).error).toBeUndefined()
      }),
    )
  })

  it('a connection', () => {
    fc.assert(
      fc.property(connection, (stored) => {
        const shown = toConnectionSummary(indexedConnection.parse(stored))
        expect(connectionSummary.safeParse(shown).error).toBeUndefined()
      }),
    )
  })

  it('an enrollment', () => {
    fc.assert(
      fc.property(enrollment, (stored) => {
        expect(enrollmentState.safeParse(toEnrollmentState(journalEntry.parse(stored))).error).toBeUndefined()
      }),
    )
  })
})

describe('the tags of which some are not shown', () => {
  const many = Array.from({ length: 30 }, (_, number) => `tag ${number}`)

  it('keep those when the others are changed', () => {
    const left = [...many.slice(1, 20), 'new']
    expect(withHiddenTags(many, left)).toEqual([...left, ...many.slice(20)])
  })

  it('keep what was cut of one', () => {
    const long = 'l'.repeat(100)
    expect(withHiddenTags([long, 'b'], [cutText(long, 40), 'c'])).toEqual([long, 'c'])
  })

  it('are as the person has left them where all are shown', () => {
    expect(withHiddenTags(['a', 'b', 'c'], ['c', 'a'])).toEqual(['c', 'a'])
  })
})
