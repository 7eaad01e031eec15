// A move from another phone that comes in several codes: how many of them were seen, and the way to the next one.
import { Button } from '../../ui/Button'
import { ProgressBar } from '../../ui/feedback/ProgressBar'
import { reviewWords } from '../../words'
import type { Way } from '../intake/intake-view'
import css from './TransferPanel.module.css'

const words = reviewWords.transfer

interface TransferPanelProps {
  readonly scanned: number
  readonly of: number
  /** How the last one came. */
  readonly way: Way | null
  readonly onNext: () => void
}

export function TransferPanel({ scanned, of, way, onNext }: TransferPanelProps) {
  const complete = scanned >= of
  const title = complete ? words.complete(of) : words.title(scanned, of)
  return (
    <section className={css['panel']} aria-label={title}>
      <p className={css['title']} role="status">
        {title}
      </p>
      <ProgressBar label={title} done={scanned} of={of} />
      {!complete && (
        <>
          <p className={css['body']}>{words.body}</p>
          <div className={css['next']}>
            <Button weight="primary" autoFocus onClick={onNext}>
              {way === 'pictures' ? words.nextPicture : words.next}
            </Button>
            <span className={css['body']}>{words.orDrop}</span>
          </div>
        </>
      )}
    </section>
  )
}
