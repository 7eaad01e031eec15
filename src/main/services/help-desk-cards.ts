// The help-desk card of an enrolled account: to be read in a window, and to be kept as a file.
import { permanent, transient } from '../../shared/errors'
import { cutText, maxLength } from '../../shared/limits'
import type { AccountId, ConnectionSummary } from '../../shared/models'
import { fail, ok, type Result } from '../../shared/result'
import type { Words } from '../../words/load'
import type { SaveTextFile } from '../ports/text-files'
import type { Accounts } from '../vault/accounts'
import type { HelpDeskCard } from './help-desk-card'

export interface HelpDeskCards {
  readonly read: (id: AccountId) => Promise<Result<{ readonly text: string }>>
  readonly save: (id: AccountId) => Promise<Result<{ readonly outcome: 'saved' | 'cancelled' }>>
}

/** Names as part of a file's name: what a file system could read differently is left out. */
const fileName = (text: string): string =>
  text
    .replace(/[^\p{L}\p{N} .@_-]+/gu, ' ')
    .trim()
    .slice(0, 80)

/** Loaded when a card is first asked for: until then nobody needs to know how wide a text is. */
async function textOf(card: HelpDeskCard, { desktop }: Words): Promise<string> {
  const { formatHelpDeskCard } = await import('./help-desk-card')
  return formatHelpDeskCard(card, desktop.card)
}

export function createHelpDeskCards(dependencies: {
  readonly findAccount: Accounts['find']
  readonly listConnections: () => readonly ConnectionSummary[]
  readonly saveTextFile: SaveTextFile
  readonly words: () => Words
}): HelpDeskCards {
  const { findAccount, listConnections, saveTextFile, words } = dependencies

  function cardOf(id: AccountId): Result<HelpDeskCard> {
    const account = findAccount(id)
    if (!account.ok) return account
    const { issuer, enrolledWith } = account.value
    if (!enrolledWith) return fail(permanent('accountNotEnrolled'))
    const connection = listConnections().find((other) => other.id === enrolledWith.connectionId)
    if (!connection) return fail(permanent('connectionNotFound'))
    const { userPoolId, region } = connection
    return ok({ issuer, username: enrolledWith.username, userPoolId, region })
  }

  return {
    read: async (id) => {
      const card = cardOf(id)
      if (!card.ok) return card
      return ok({ text: cutText(await textOf(card.value, words()), maxLength.card) })
    },
    save: async (id) => {
      const card = cardOf(id)
      if (!card.ok) return card
      const { issuer, username } = card.value
      const cardWords = words().desktop.card
      const suggestedName = cardWords.fileName(fileName(`${issuer} ${username}`))
      try {
        const text = await textOf(card.value, words())
        return ok({ outcome: await saveTextFile({ suggestedName, fileKind: cardWords.fileKind, text }) })
      } catch {
        return fail(transient('fileNotSaved')) // no room, or no permission: another place may do
      }
    },
  }
}
