// At the row's end: the time that is left, or for a moment that the code was copied and what becomes of it.
import { Check } from 'lucide-react'
import { CountdownRing } from '../ui/CountdownRing'
import { codesWords as words } from '../words'
import { receiptNote } from './receipt-words'
import type { Copied } from './use-copy'
import css from './RowEnd.module.css'

interface RowEndProps {
  readonly copied: Copied | null
  readonly shows: 'ring' | 'nothing'
}

/** It is said in the live region too: in the row it is for the eye only. */
export const RowEnd = ({ copied, shows }: RowEndProps) => (
  <span className={css['end']} aria-hidden="true">
    {copied === null ? (
      shows === 'ring' && <CountdownRing />
    ) : (
      <Check key={copied.count} className={css['check']} size={22} aria-hidden />
    )}
  </span>
)

/** Over the end of the names, so that no code moves and none is covered. */
export const Receipt = ({ count, receipt }: Copied) => (
  <span key={count} className={css['receipt']} aria-hidden="true">
    <span className={css['done']}>{words.copied[receipt.which]}</span>
    <span className={css['note']}>{receiptNote(receipt)}</span>
  </span>
)
