// Arranging the list by hand: what is moved is there at once, is said, and goes back when it could not be kept. And
// keeping accounts on top.
import { useCallback } from 'react'
import type { AccountId, AccountSummary } from '../../../shared/models'
import { useServices } from '../../base/services'
import { codesWords as words } from '../../words'
import { findErrorWords } from '../../words/errors'
import { formatFullName } from '../../accounts/account-names'
import { moveTo } from '../../accounts/account-order'
import type { CodesStore } from '../../live-codes/codes-store'

/** `seek` gives the focus to a row: its element may be put elsewhere in the page, and lose it by that. */
export function useMoving(
  codes: CodesStore,
  shown: readonly AccountSummary[],
  seek: (id: AccountId) => void,
) {
  const { announce, toasts } = useServices()

  const moveToPlace = useCallback(
    (id: AccountId, place: number) => {
      const account = shown.find((other) => other.id === id)
      const move = moveTo(shown, id, place)
      if (account === undefined || move === null) return
      const others = shown.filter((other) => other.id !== id)
      const at = move.before === null ? others.length : others.findIndex(({ id: one }) => one === move.before)
      announce(words.order.moved(formatFullName(account), at + 1, shown.length))
      seek(id)
      void codes.move(move).then((answer) => {
        if (!answer.ok) toasts.show(words.order.notMoved, { tone: 'danger' })
      })
    },
    [announce, codes, seek, shown, toasts],
  )

  const moveBy = useCallback(
    (id: AccountId, steps: -1 | 1) =>
      moveToPlace(id, shown.findIndex((account) => account.id === id) + steps),
    [moveToPlace, shown],
  )

  return { moveToPlace, moveBy }
}

export function usePinning(codes: CodesStore) {
  const { api, announce, toasts } = useServices()
  return useCallback(
    async (account: AccountSummary) => {
      const pinned = !account.pinned
      const answer = await api.editAccount({ accountId: account.id, pinned })
      if (!answer.ok) toasts.show(findErrorWords(answer.error).title, { tone: 'danger' })
      else announce((pinned ? words.pinnedNow : words.unpinnedNow)(formatFullName(account)))
      await codes.reload()
    },
    [announce, api, codes, toasts],
  )
}
