// Over the codes after the list of accounts was damaged: what is there, and what may be missing.
import { useState } from 'react'
import { Button } from '../ui/Button'
import { ErrorNotice } from '../ui/ErrorNotice'
import { Notice } from '../ui/Notice'
import { accountListWords as words } from '../words'
import type { ListNotice } from './use-list-notice'
import css from './ClockBanner.module.css'

export const ListBanner = ({ notice }: { readonly notice: ListNotice }) => {
  const { state, error, lookAgain, dismiss } = notice
  const [looking, setLooking] = useState(false)
  if (state === 'whole') return null
  const { title, body } = words.states[state]

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

  if (state === 'incomplete')
    return (
      <div className={css['banner']}>
        <Notice tone="warning" title={title} actions={again}>
          {body}
        </Notice>
        {error !== null && <ErrorNotice error={error} />}
      </div>
    )
  return (
    <div className={css['banner']}>
      <Notice tone="info" title={title} dismiss={{ label: words.dismiss, run: dismiss }}>
        {body}
      </Notice>
    </div>
  )
}
