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

const Receipt = ({ receipt }: Copied) => {
  const note = receiptNote(receipt)
  return (
    <span className={css['copied']}>
      <span className={css['done']}>
        <Check size={16} aria-hidden />
        {words.copied[receipt.which]}
      </span>
      {note !== null && <span className={css['note']}>{note}</span>}
    </span>
  )
}

/** It is said in the live region too: in the row it is for the eye only. */
export const RowEnd = ({ copied, shows }: RowEndProps) => (
  <span className={css['end']}>
    {shows === 'ring' && <CountdownRing />}
    {copied !== null && (
      <span key={copied.count} className={css['over']} aria-hidden="true">
        <Receipt {...copied} />
      </span>
    )}
  </span>
)
