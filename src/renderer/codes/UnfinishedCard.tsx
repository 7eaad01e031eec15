// An enrollment that was interrupted: where it stands, and the two ways on.
import { useState } from 'react'
import type { AppError } from '../../shared/errors'
import type { EnrollmentState } from '../../shared/models'
import { Button } from '../ui/Button'
import { ErrorNotice } from '../ui/ErrorNotice'
import { Notice } from '../ui/Notice'
import { codesWords } from '../words/codes'
import { canBeDiscarded } from './unfinished-store'
import type { UnfinishedStore } from './unfinished-store'

const words = codesWords.unfinished

interface UnfinishedCardProps {
  readonly enrollment: EnrollmentState
  readonly store: UnfinishedStore
  readonly onContinue: (enrollment: EnrollmentState) => void
}

export const UnfinishedCard = ({ enrollment, store, onContinue }: UnfinishedCardProps) => {
  const [error, setError] = useState<AppError | null>(null)
  const { issuer, username, phase } = enrollment

  const discard = async () => {
    const answer = await store.discard(enrollment.id)
    setError(answer.ok ? null : answer.error)
  }

  const actions = (
    <>
      <Button size="small" onClick={() => onContinue(enrollment)}>
        {words.resume}
      </Button>
      {canBeDiscarded(enrollment) && (
        <Button size="small" weight="quiet" onClick={() => void discard()}>
          {words.discard}
        </Button>
      )}
    </>
  )

  return (
    <>
      <Notice tone="info" title={words.title(issuer)} actions={actions}>
        <p>{words.as(username)}</p>
        <p>{words.explanation[phase](issuer)}</p>
      </Notice>
      {error !== null && <ErrorNotice error={error} />}
    </>
  )
}
