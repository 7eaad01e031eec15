// At the row's end: the time that is left, or for a moment that the code was copied and what becomes of it.
import { Check } from 'lucide-react'
import type { OneTimeCode } from '../../../shared/models'
import { codesWords as words } from '../../words'
import { CountdownRing } from '../../live-codes/display/CountdownRing'
import { formatReceiptNote } from '../../live-codes/receipt-words'
import type { Copied } from '../../live-codes/use-copy'
import type { Countdown } from '../../live-codes/use-countdown'
import css from './RowEnd.module.css'

interface RowEndProps {
  readonly copied: Copied | null
  /** Whose time runs. */
  readonly code: OneTimeCode | null
  readonly countdown: Countdown
}

/** It is said in the live region too: in the row it is for the eye only. */
export const RowEnd = ({ copied, code, countdown }: RowEndProps) => (
  <span className={css['end']} aria-hidden="true">
    {copied === null ? (
      code !== null && <CountdownRing code={code} countdown={countdown} />
    ) : (
      <Check key={copied.count} className={css['check']} size={22} aria-hidden />
    )}
  </span>
)

/** In the place of the names, so that no code moves and none is covered: whoever has just clicked knows whose it is. */
export const Receipt = ({ count, receipt }: Copied) => (
  <span key={count} className={css['receipt']} aria-hidden="true">
    <span className={css['done']}>{words.copied[receipt.which]}</span>
    <span className={css['note']}>{formatReceiptNote(receipt)}</span>
  </span>
)
