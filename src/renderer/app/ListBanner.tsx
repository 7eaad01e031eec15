// Over the codes when the list of accounts is not as it should be: what is there, and what may be missing.
import { useState } from 'react'
import type { NotShown } from '../../shared/models'
import { Button } from '../ui/Button'
import { ErrorNotice } from '../ui/ErrorNotice'
import { Notice } from '../ui/Notice'
import { accountListWords as words } from '../words'
import type { ListNotice } from './use-list-notice'
import css from './ClockBanner.module.css'

export const ListBanner = ({ notice }: { readonly notice: ListNotice }) => (
  <>
    <StateNotice notice={notice} />
    <NotShownNotice notShown={notice.notShown} />
  </>
)

const StateNotice = ({ notice }: { readonly notice: ListNotice }) => {
  const { state, dismiss } = notice
  if (state === 'whole') return null
  if (state === 'incomplete') return <IncompleteNotice notice={notice} />
  const { title, body } = words.states[state]
  // What was mended can be put aside; what keeps people from changing anything stays in sight.
  const may = state === 'newer' ? {} : { dismiss: { label: words.dismiss, run: dismiss } }
  return (
    <div className={css['banner']}>
      <Notice tone={state === 'newer' ? 'warning' : 'info'} title={title} {...may}>
        {body}
      </Notice>
    </div>
  )
}

const IncompleteNotice = ({ notice: { error, lookAgain } }: { readonly notice: ListNotice }) => {
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

const NotShownNotice = ({ notShown }: { readonly notShown: NotShown }) => {
  const kinds = ['accounts', 'organizations', 'others'] as const
  const parts = kinds.filter((kind) => notShown[kind] > 0).map((kind) => words.notShown[kind](notShown[kind]))
  if (parts.length === 0) return null
  return (
    <div className={css['banner']}>
      <Notice tone="warning" title={words.notShown.title}>
        {words.notShown.body(parts)}
      </Notice>
    </div>
  )
}
