// Over the codes when the list of accounts is not as it should be: what is there, and what may be missing.
import { useState } from 'react'
import type { NotShown } from '../../shared/models'
import { Button } from '../ui/Button'
import { ErrorNotice } from '../ui/feedback/ErrorNotice'
import { Notice } from '../ui/feedback/Notice'
import { accountListWords as words } from '../words'
import type { ListNotice } from './use-list-notice'
import css from './ClockBanner.module.css'

export function ListBanner({ notice }: { readonly notice: ListNotice }) {
  const { state, notShown, dismiss } = notice
  switch (state) {
    case 'newer':
      return <NewerNotice notShown={notShown} />
    case 'incomplete':
      return (
        <>
          <IncompleteNotice notice={notice} />
          <NotShownNotice notShown={notShown} />
        </>
      )
    case 'restored':
    case 'rebuilt':
      return (
        <>
          <MendedNotice state={state} onDismiss={dismiss} />
          <NotShownNotice notShown={notShown} />
        </>
      )
    case 'whole':
      return <NotShownNotice notShown={notShown} />
  }
}

/** What there is, and cannot be read; null when there is nothing. */
function listNotShown(notShown: NotShown): string | null {
  const kinds = ['accounts', 'organizations', 'others'] as const
  const parts = kinds.filter((kind) => notShown[kind] > 0).map((kind) => words.notShown[kind](notShown[kind]))
  return parts.length === 0 ? null : words.notShown.list(parts)
}

/** It stays in sight: it keeps people from changing anything. */
const NewerNotice = ({ notShown }: { readonly notShown: NotShown }) => (
  <div className={css['banner']}>
    <Notice tone="warning" title={words.states.newer.title}>
      <div>{words.states.newer.body}</div>
      <div>{listNotShown(notShown)}</div>
    </Notice>
  </div>
)

function NotShownNotice({ notShown }: { readonly notShown: NotShown }) {
  const missing = listNotShown(notShown)
  if (missing === null) return null
  return (
    <div className={css['banner']}>
      <Notice tone="warning" title={words.notShown.title}>
        <div>{missing}</div>
        <div>{words.notShown.body}</div>
      </Notice>
    </div>
  )
}

interface MendedNoticeProps {
  readonly state: 'restored' | 'rebuilt'
  readonly onDismiss: () => void
}

const MendedNotice = ({ state, onDismiss }: MendedNoticeProps) => (
  <div className={css['banner']}>
    <Notice tone="info" title={words.states[state].title} dismiss={{ label: words.dismiss, run: onDismiss }}>
      {words.states[state].body}
    </Notice>
  </div>
)

function IncompleteNotice({ notice: { error, lookAgain } }: { readonly notice: ListNotice }) {
  const [looking, setLooking] = useState(false)
  const { title, body } = words.states.incomplete
  const look = async () => {
    setLooking(true)
    await lookAgain()
    setLooking(false)
  }
  const again = (
    <Button size="small" busy={looking ? words.looking : null} onClick={() => void look()}>
      {words.lookAgain}
    </Button>
  )
  return (
    <div className={css['banner']}>
      <Notice tone="warning" title={title} actions={again}>
        {body}
      </Notice>
      {error !== null && <ErrorNotice error={error} />}
    </div>
  )
}
