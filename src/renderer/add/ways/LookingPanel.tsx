// While something is looked for: what Keyturn is doing, how far it is, and the way out.
import { useEffect } from 'react'
import { Button } from '../../ui/Button'
import { ProgressBar } from '../../ui/feedback/ProgressBar'
import { Spinner } from '../../ui/feedback/Spinner'
import { addWords as words, appWords } from '../../words'
import type { Activity } from '../intake/intake-view'
import css from './LookingPanel.module.css'

export type Looking = Extract<Activity, { kind: 'looking' }>

const titleOf = ({ way, pictures }: Looking): string =>
  pictures === null || pictures.of === 1
    ? words.looking[way]
    : words.pictureOf(Math.min(pictures.done + 1, pictures.of), pictures.of)

/** Where a person has something to do, or to know. */
function hintOf(way: Looking['way']): string | null {
  switch (way) {
    case 'screens':
    case 'region':
    case 'camera':
      return words.lookingHint[way]
    case 'clipboard':
    case 'pictures':
    case 'text':
    case 'byHand':
    case 'outside':
      return null
  }
}

interface LookingPanelProps {
  readonly looking: Looking
  readonly onCancel: () => void
}

export function LookingPanel({ looking, onCancel }: LookingPanelProps) {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      // Before it leads away from the screen.
      event.preventDefault()
      onCancel()
    }
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [onCancel])

  const { way, pictures } = looking
  const title = titleOf(looking)
  const hint = hintOf(way)
  return (
    <div className={css['panel']}>
      <span className={css['spinner']}>
        <Spinner />
      </span>
      <div className={css['text']} role="status">
        <p className={css['title']}>{title}</p>
        {hint !== null && <p className={css['hint']}>{hint}</p>}
      </div>
      {pictures !== null && pictures.of > 1 && (
        <ProgressBar label={title} done={pictures.done} of={pictures.of} />
      )}
      <Button autoFocus aria-keyshortcuts="Escape" onClick={onCancel}>
        {appWords.cancel}
      </Button>
    </div>
  )
}
