// What the quick window shows below its field: the accounts that fit, or why there are none.
import { useMemo, useRef, type PointerEvent } from 'react'
import type { AccountSummary } from '../../shared/models'
import type { CodesStore } from '../live-codes/codes-store'
import { useServices } from '../base/services'
import { useStore } from '../base/store'
import { Button } from '../ui/Button'
import { ErrorNotice } from '../ui/feedback/ErrorNotice'
import { appWords, quickWords as words } from '../words'
import type { Opening } from './opening'
import { QuickRow } from './QuickRow'
import css from './QuickApp.module.css'

export const listId = 'quick-accounts'
export const createRowId = (place: number): string => `quick-account-${place}`

/** A pointer that rests where the window comes up chooses nothing: the system reports it as a first move. */
function usePointer() {
  const rest = useRef<string | null>(null)
  return ({ screenX, screenY }: PointerEvent): boolean => {
    const place = `${screenX} ${screenY}`
    const moved = rest.current !== null && rest.current !== place
    rest.current = place
    return moved
  }
}

interface QuickListProps {
  readonly codes: CodesStore
  readonly hits: readonly AccountSummary[]
  readonly active: number
  readonly state: Opening['state']
  readonly onActivate: (place: number) => void
  readonly onChoose: (account: AccountSummary) => void
}

export function QuickList({ codes, hits, active, state, onActivate, onChoose }: QuickListProps) {
  const { clock, settings } = useServices()
  const { codes: book } = useStore(codes)
  const onReveal = useStore(settings).settings.codes === 'onReveal'
  const countdown = useMemo(() => ({ clock, onTick: codes.onTick }), [clock, codes])
  const hasMoved = usePointer()
  const codeOf = ({ id }: AccountSummary, place: number) => {
    // What was right when the window was last there would be seen for a moment when it comes back.
    if (state === 'closed') return undefined
    return onReveal && place !== active ? 'hidden' : book.get(id)
  }
  return (
    <ul id={listId} role="listbox" aria-label={words.results} className={css['list']}>
      {hits.map((account, place) => (
        <QuickRow
          key={account.id}
          id={createRowId(place)}
          account={account}
          code={codeOf(account, place)}
          countdown={countdown}
          active={place === active}
          onPoint={(event) => {
            if (hasMoved(event)) onActivate(place)
          }}
          onChoose={() => onChoose(account)}
        />
      ))}
    </ul>
  )
}

interface NoHitsProps {
  readonly codes: CodesStore
  readonly isEmpty: boolean
  readonly text: string
}

/** In the place of the list. */
export function NoHits({ codes, isEmpty, text }: NoHitsProps) {
  const { api } = useServices()
  const { list } = useStore(codes)
  if (list.status === 'failed') {
    const again = <Button onClick={() => void codes.reload()}>{appWords.tryAgain}</Button>
    return <ErrorNotice error={list.error} actions={again} />
  }
  if (list.status === 'loading') return <p>{words.loading}</p>
  if (!isEmpty) return <p>{words.nothingFound(text)}</p>
  return (
    <>
      <p>{words.empty}</p>
      <Button weight="primary" onClick={() => void api.openMainWindow()}>
        {words.open}
      </Button>
    </>
  )
}
