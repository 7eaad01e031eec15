// Changing a setting: it counts at once, is confirmed without a fuss, and is taken back when it cannot be saved.
import { useCallback } from 'react'
import type { Settings } from '../../shared/settings'
import { useServices } from '../base/services'
import { appWords, settingsWords as words } from '../words'
import { findErrorWords } from '../words/errors'

/** `said` is for screen readers, when there is more to say than that it is saved. */
export type Change = (change: Partial<Settings>, said?: string) => void

export function useChange(): Change {
  const { settings, toasts, announce } = useServices()
  return useCallback(
    (change, said = words.saved) => {
      const save = async (): Promise<void> => {
        const answer = await settings.change(change)
        if (answer.ok) announce(said)
        else
          toasts.show(findErrorWords(answer.error).title, {
            tone: 'danger',
            action: { label: appWords.tryAgain, run: () => void save() },
          })
      }
      void save()
    },
    [settings, toasts, announce],
  )
}
