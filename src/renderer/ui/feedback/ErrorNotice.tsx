// An error in a person's words, with what an administrator has to allow and the ways forward that the screen offers.
import type { ReactNode } from 'react'
import type { AppError } from '../../../shared/errors'
import { findErrorWords } from '../../words/errors'
import { HostsToAllow } from './HostsToAllow'
import { Notice } from './Notice'

interface ErrorNoticeProps {
  readonly error: AppError
  readonly actions?: ReactNode
  readonly tone?: 'danger' | 'warning'
}

export function ErrorNotice({ error, actions, tone = 'danger' }: ErrorNoticeProps) {
  const { title, whatToDo } = findErrorWords(error)
  return (
    <Notice tone={tone} title={title} actions={actions} urgent>
      {whatToDo}
      <HostsToAllow error={error} />
    </Notice>
  )
}
