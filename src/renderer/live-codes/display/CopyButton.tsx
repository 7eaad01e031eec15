// Under a large code: copies it, and for a moment says that it did and what becomes of the copy.
import { codesWords as words } from '../../words'
import { formatReceiptNote } from '../receipt-words'
import type { Copied } from '../use-copy'
import css from './CopyButton.module.css'

interface CopyButtonProps {
  readonly copied: Copied | null
  readonly disabled: boolean
  readonly onCopy: () => void
}

export const CopyButton = ({ copied, disabled, onCopy }: CopyButtonProps) => (
  <button type="button" className={css['copy']} disabled={disabled} onClick={onCopy}>
    {copied === null ? (
      words.copyCode
    ) : (
      <>
        {words.copied[copied.receipt.which]}
        {/* The live region says it in a whole sentence. */}
        <span key={copied.count} className={css['note']} aria-hidden="true">
          {formatReceiptNote(copied.receipt)}
        </span>
      </>
    )}
  </button>
)
