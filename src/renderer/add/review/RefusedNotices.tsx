// What was offered last and could not be taken: each reason once, with what to do. Where something was collected,
// it stays, and this is said gently.
import type { AppError, AppErrorCode } from '../../../shared/errors'
import type { AccountId } from '../../../shared/models'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/feedback/Notice'
import { addWords } from '../../words'
import { findErrorWords } from '../../words/errors'
import { groupErrors } from '../intake/intake-view'

const words = addWords.refused

/** Nothing is wrong: the person only has to go on. */
const gentle: ReadonlySet<AppErrorCode> = new Set(['transferPartSeen', 'transferOfOther'])

interface RefusedNoticesProps {
  readonly errors: readonly AppError[]
  readonly collected: 'nothing' | 'something'
  readonly onShow: (id: AccountId) => void
}

export const RefusedNotices = ({ errors, collected, onShow }: RefusedNoticesProps) =>
  groupErrors(errors).map(({ error, count }) => {
    const { title, whatToDo } = findErrorWords(error)
    const existing = error.code === 'accountExists' ? error.accountId : undefined
    const serious = collected === 'nothing' ? 'danger' : 'warning'
    return (
      <Notice
        key={`${error.code}/${error.foreignKind ?? ''}`}
        tone={gentle.has(error.code) ? 'info' : serious}
        title={count === 1 ? title : words.times(title, count)}
        urgent
        actions={
          existing !== undefined && (
            <Button size="small" onClick={() => onShow(existing as AccountId)}>
              {words.showExisting}
            </Button>
          )
        }
      >
        {whatToDo}
      </Notice>
    )
  })
