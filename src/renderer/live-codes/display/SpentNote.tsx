// Beside a code that was used already: says so, and when the next one comes.
import { Fragment, useSyncExternalStore } from 'react'
import type { OneTimeCode } from '../../../shared/models'
import { codesWords } from '../../words'
import type { Countdown } from '../use-countdown'
import css from './SpentNote.module.css'

const words = codesWords.spent

/** For how many seconds a code is still the current one. */
export const countSecondsLeft = ({ validUntil }: OneTimeCode, now: number): number =>
  Math.max(0, Math.ceil((validUntil - now) / 1000))

interface SpentNoteProps {
  readonly id?: string
  readonly code: OneTimeCode
  readonly countdown: Countdown
}

/** Broken where the words say, as long as there is room for what they keep together. */
const Broken = ({ text }: { readonly text: string }) =>
  text.split('\n').map((part, place) => (
    <Fragment key={place}>
      <span className={css['part']}>{part}</span>{' '}
    </Fragment>
  ))

export function SpentNote({ id, code, countdown: { clock, onTick } }: SpentNoteProps) {
  const seconds = useSyncExternalStore(onTick, () => countSecondsLeft(code, clock.now()))
  return (
    <span id={id} className={css['note']}>
      <span className="visually-hidden">{words.sentence(seconds)}</span>
      <span className={css['long']} aria-hidden="true">
        <Broken text={words.long(seconds)} />
      </span>
      <span className={css['short']} aria-hidden="true">
        <Broken text={words.short(seconds)} />
      </span>
    </span>
  )
}
