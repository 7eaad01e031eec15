// Whose code it is: issuer, account name, and what was looked for marked in them. A tag is shown when it is what was
// found.
import { Pin } from 'lucide-react'
import type { AccountSummary } from '../../../shared/models'
import { codesWords as words } from '../../words'
import { splitByMarks, listTagsFound } from '../../search/marks'
import type { Term } from '../../search/search'
import css from './RowNames.module.css'

interface MarkedProps {
  readonly text: string
  readonly terms: readonly Term[]
}

const Marked = ({ text, terms }: MarkedProps) =>
  terms.length === 0
    ? text
    : splitByMarks(text, terms).map((piece, place) =>
        piece.kind === 'found' ? <mark key={place}>{piece.text}</mark> : piece.text,
      )

interface RowNamesProps {
  readonly account: AccountSummary
  readonly terms: readonly Term[]
}

export function RowNames({ account, terms }: RowNamesProps) {
  const { issuer, accountName, pinned } = account
  const tags = terms.length === 0 ? [] : listTagsFound(account, terms)
  return (
    <span className={css['names']}>
      {issuer !== '' && (
        <bdi className={css['issuer']}>
          <Marked text={issuer} terms={terms} />
        </bdi>
      )}
      {accountName !== '' && (
        <bdi className={css[issuer === '' ? 'issuer' : 'accountName']}>
          <Marked text={accountName} terms={terms} />
        </bdi>
      )}
      {tags.map((tag) => (
        <bdi key={tag} className={css['tag']}>
          <Marked text={tag} terms={terms} />
        </bdi>
      ))}
      {pinned && (
        <span className={css['pin']} title={words.pinned}>
          <Pin size={12} aria-hidden />
        </span>
      )}
    </span>
  )
}
