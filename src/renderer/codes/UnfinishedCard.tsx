// An enrollment that was interrupted: where it stands, and the two ways on.
import { useState } from 'react'
import type { AppError } from '../../shared/errors'
import type { EnrollmentState } from '../../shared/models'
import { Button } from '../ui/Button'
import { ErrorNotice } from '../ui/feedback/ErrorNotice'
import { Notice } from '../ui/feedback/Notice'
import { codesWords } from '../words'
import { canBeDiscarded, type UnfinishedStore } from '../accounts/unfinished-store'

const words = codesWords.unfinished

interface UnfinishedCardProps {
  readonly enrollment: EnrollmentState
  /** another: there is an earlier key of the same user, which may be in use. */
  readonly replaces: 'nothing' | 'another'
  readonly store: UnfinishedStore
  readonly onContinue: (enrollment: EnrollmentState) => void
}

type Discarding = { readonly kind: 'idle' | 'busy' } | { readonly kind: 'failed'; readonly error: AppError }

export function UnfinishedCard({ enrollment, replaces, store, onContinue }: UnfinishedCardProps) {
  const [discarding, setDiscarding] = useState<Discarding>({ kind: 'idle' })
  const { id, issuer, username, phase } = enrollment
  const explanation = replaces === 'another' ? words.replacing : words.explanation

  const discard = async () => {
    setDiscarding({ kind: 'busy' })
    const answer = await store.discard(id)
    setDiscarding(answer.ok ? { kind: 'idle' } : { kind: 'failed', error: answer.error })
  }

  const actions = (
    <>
      <Button size="small" onClick={() => onContinue(enrollment)}>
        {words.resume}
      </Button>
      {canBeDiscarded(enrollment) && (
        <Button
          size="small"
          weight="quiet"
          busy={discarding.kind === 'busy' ? words.discarding : null}
          onClick={() => void discard()}
        >
          {words.discard}
        </Button>
      )}
    </>
  )

  return (
    <>
      <Notice tone="info" title={words.title(issuer)} actions={actions}>
        <p>{words.as(username)}</p>
        <p>{explanation[phase](issuer)}</p>
      </Notice>
      {discarding.kind === 'failed' && <ErrorNotice error={discarding.error} />}
    </>
  )
}
