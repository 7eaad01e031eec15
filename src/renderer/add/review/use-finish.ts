// After something was added: says so, offers to take a replacement back, and leads to the new rows.
import { useEffect, useRef } from 'react'
import type { AccountId, AccountSummary } from '../../../shared/models'
import { formatFullName } from '../../accounts/account-names'
import type { CodesStore } from '../../live-codes/codes-store'
import { useServices } from '../../base/services'
import { codesWords, reviewWords as words } from '../../words'
import { findErrorWords } from '../../words/errors'
import type { Chosen } from '../intake/intake'

interface Swap {
  readonly added: AccountId
  readonly replaced: readonly AccountId[]
}

const swapsOf = (accounts: readonly AccountSummary[], chosen: readonly Chosen[]): readonly Swap[] =>
  accounts.flatMap(({ id }, index) => {
    const replaced = chosen[index]?.replaces ?? []
    return replaced.length === 0 ? [] : [{ added: id, replaced }]
  })

function sentenceFor(accounts: readonly AccountSummary[], swaps: readonly Swap[]): string {
  const [only, ...others] = accounts
  if (only === undefined || others.length > 0) return words.addedMany(accounts.length)
  return swaps.length > 0 ? words.replaced(formatFullName(only)) : words.added(formatFullName(only))
}

export function useFinish(codes: CodesStore, onDone: (ids: readonly AccountId[]) => void) {
  const { api, toasts } = useServices()
  /** Whoever has gone somewhere else meanwhile is left there. */
  const isHere = useRef(false)
  useEffect(() => {
    isHere.current = true
    return () => {
      isHere.current = false
    }
  }, [])

  /** The old one comes back before the new one goes, so that there is always one. */
  const undo = async (swaps: readonly Swap[]) => {
    for (const { added, replaced } of swaps) {
      for (const id of replaced) {
        const answer = await api.restoreAccount(id)
        if (!answer.ok) {
          toasts.show(findErrorWords(answer.error).title, { tone: 'danger' })
          await codes.reload()
          return
        }
      }
      await api.trashAccount(added)
    }
    toasts.show(words.undone)
    await codes.reload()
  }

  return (accounts: readonly AccountSummary[], chosen: readonly Chosen[], earlier: readonly AccountId[]) => {
    const swaps = swapsOf(accounts, chosen)
    const action = { label: codesWords.undo, run: () => void undo(swaps) }
    toasts.show(sentenceFor(accounts, swaps), swaps.length === 0 ? {} : { action })
    if (isHere.current) onDone([...earlier, ...accounts.map(({ id }) => id)])
  }
}
