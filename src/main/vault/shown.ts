// What windows see of what is stored: only what they may know, and no longer than they take. What is stored stays whole.
import { cutText, maxLength, maxTags } from '../../shared/limits'
import type { AccountSummary, ConnectionSummary, EnrollmentState } from '../../shared/models'
import type { IndexedAccount, IndexedConnection, JournalEntry } from './index-file/index-data'

const shownName = (name: string): string => cutText(name, maxLength.name)
const shownTag = (tag: string): string => cutText(tag, maxLength.tag)

const shownTags = (tags: readonly string[]): string[] =>
  [...new Set(tags.map(shownTag))].filter((tag) => tag !== '').slice(0, maxTags)

function shownEnrolledWith({ enrolledWith }: IndexedAccount): Pick<AccountSummary, 'enrolledWith'> {
  if (enrolledWith === undefined) return {}
  const { connectionId, username, inspectedBy } = enrolledWith
  const inspection = inspectedBy !== undefined && { inspectedBy: cutText(inspectedBy, maxLength.authority) }
  return { enrolledWith: { connectionId, username, ...inspection } }
}

export const toAccountSummary = (account: IndexedAccount): AccountSummary => ({
  id: account.id,
  issuer: shownName(account.issuer),
  accountName: shownName(account.accountName),
  parameters: account.parameters,
  status: account.status,
  createdAt: account.createdAt,
  ...shownEnrolledWith(account),
  tags: shownTags(account.tags),
  note: cutText(account.note, maxLength.note),
  pinned: account.pinned,
  lastUsedAt: account.lastUsedAt,
  timesUsed: account.timesUsed,
})

export const toConnectionSummary = (connection: IndexedConnection): ConnectionSummary => ({
  id: connection.id,
  kind: connection.kind,
  userPoolId: connection.userPoolId,
  clientId: connection.clientId,
  region: connection.userPoolId.slice(0, connection.userPoolId.indexOf('_')),
  issuer: shownName(connection.issuer),
  hasClientSecret: connection.clientSecretItem !== null,
  endpointVariant: connection.endpointVariant,
  managedLogin: connection.managedLogin,
})

export const toEnrollmentState = (entry: JournalEntry): EnrollmentState => ({
  id: entry.id,
  accountId: entry.accountId,
  connectionId: entry.connectionId,
  username: entry.username,
  issuer: shownName(entry.issuer),
  accountName: shownName(entry.accountName),
  phase: entry.phase,
  startedAt: entry.startedAt,
})

/** Tags as a person has left those that are shown: the others stay, and so does what was cut of one. */
export function withHiddenTags(stored: readonly string[], left: readonly string[]): string[] {
  const shown = shownTags(stored)
  const whole = left.map((tag) => stored.find((one) => shown.includes(tag) && shownTag(one) === tag) ?? tag)
  return [...new Set([...whole, ...stored.filter((one) => !shown.includes(shownTag(one)))])]
}
