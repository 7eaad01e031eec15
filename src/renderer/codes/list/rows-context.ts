// What all rows of the list have in common: the codes, what was looked for, and what can be done with any row. It is the
// same object as long as nothing in it changes, so that a row is drawn again only for what is its own.
import { createContext, use } from 'react'
import type { AccountId } from '../../../shared/models'
import type { Settings } from '../../../shared/settings'
import type { CodesStore } from '../../live-codes/codes-store'
import type { Countdown } from '../../live-codes/use-countdown'
import type { Term } from '../../search/search'

export interface RowActs {
  readonly copy: (id: AccountId) => void
  /** Asks for the next code of a counter-based account. */
  readonly next: (id: AccountId) => void
  readonly openMenu: (id: AccountId, trigger: HTMLButtonElement) => void
  readonly takeFocus: (id: AccountId) => void
  readonly settle: (id: AccountId) => void
}

export interface RowsInCommon {
  readonly codes: CodesStore
  readonly countdown: Countdown
  /** How many rows the list has. */
  readonly count: number
  /** What was looked for. */
  readonly terms: readonly Term[]
  /** Whether codes are hidden until one looks at them. */
  readonly reveal: Settings['codes']
  readonly measure: (row: HTMLLIElement | null) => void
  readonly acts: RowActs
}

export const RowsContext = createContext<RowsInCommon | null>(null)

export function useRowsInCommon(): RowsInCommon {
  const common = use(RowsContext)
  if (common === null) throw new Error('No list above this row')
  return common
}
