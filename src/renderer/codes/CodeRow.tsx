// One account: who it is, its code, how long it lasts. An invisible button covers the row, so that
// a click anywhere copies while the texts stay texts for a screen reader.
import { Check, Ellipsis } from 'lucide-react'
import { memo, useId, useRef } from 'react'
import type { AccountId, AccountSummary } from '../../shared/models'
import { classNames } from '../ui/class-names'
import { CountdownRing } from '../ui/CountdownRing'
import { Monogram } from '../ui/Monogram'
import { codesWords as words } from '../words'
import { fullName } from './account-names'
import { isSpent } from './code-book'
import type { RowCode } from './code-book'
import { CodeLine } from './CodeLine'
import { detailsShortcut } from './details-key'
import type { KeyNote } from './key-notes'
import { RowStatus } from './RowStatus'
import { statusWordsOf } from './status-words'
import { useCountdown } from './use-countdown'
import type { Countdown } from './use-countdown'
import css from './CodeRow.module.css'

export interface CodeRowProps {
  readonly account: AccountSummary
  readonly code: RowCode | undefined
  readonly note: KeyNote | undefined
  readonly countdown: Countdown
  /** Whether its next code is on its way: one that counts. */
  readonly advancing: boolean
  /** Counts the copies, so that each one is shown anew; 0 for none lately. */
  readonly copied: number
  readonly isNew: boolean
  readonly inTabOrder: boolean
  readonly menuOpen: boolean
  readonly onCopy: (id: AccountId) => void
  /** Asks for the next code of an account that counts. */
  readonly onNext: (id: AccountId) => void
  readonly onMenu: (id: AccountId, trigger: HTMLButtonElement) => void
  readonly onFocus: (id: AccountId) => void
  readonly onSettle: (id: AccountId) => void
}

const Names = ({ account }: { readonly account: AccountSummary }) => (
  <span className={css['names']}>
    {account.issuer !== '' && <span className={css['issuer']}>{account.issuer}</span>}
    {account.accountName !== '' && (
      <span className={css[account.issuer === '' ? 'issuer' : 'accountName']}>{account.accountName}</span>
    )}
  </span>
)

/** What Enter does, for screen readers. */
const howTo = (code: RowCode | undefined): string | null => {
  if (code === undefined || code.status === 'unavailable' || isSpent(code)) return null
  return code.status === 'onRequest' && code.code === null ? words.onRequest.howToGet : words.howToCopy
}

/** At the row's end: the time that is left, or for a moment that the code was copied. */
const RowEnd = ({ copied, ready }: { readonly copied: number; readonly ready: boolean }) => (
  <span className={css['end']}>
    {copied > 0 ? (
      <span key={copied} className={css['copied']}>
        <Check size={16} aria-hidden />
        {words.copied}
      </span>
    ) : (
      ready && <CountdownRing />
    )}
  </span>
)

const Row = (props: CodeRowProps) => {
  const { account, code, note, countdown, advancing, copied, isNew, inTabOrder, menuOpen, ...on } = props
  const id = useId()
  const row = useRef<HTMLLIElement>(null)
  const ready = code?.status === 'ready'
  const name = fullName(account)
  const status = statusWordsOf(account, note)
  const tabIndex = inTabOrder ? 0 : -1
  const how = howTo(code)
  const request = {
    name,
    underWay: advancing,
    tabIndex,
    onGet: () => on.onCopy(account.id),
    onNext: () => on.onNext(account.id),
  }
  useCountdown(row, ready ? code.current : null, countdown)

  return (
    <li
      ref={row}
      className={classNames(css['row'], isNew && css['new'])}
      data-account-id={account.id}
      data-long={account.parameters.digits > 6 || undefined}
    >
      <button
        type="button"
        className={css['hit']}
        data-row
        aria-label={name}
        title={name}
        aria-describedby={`${id}-code ${id}-badge ${id}-how`}
        aria-keyshortcuts={detailsShortcut().aria}
        tabIndex={tabIndex}
        onClick={() => on.onCopy(account.id)}
        onFocus={() => on.onFocus(account.id)}
      />
      <Monogram issuer={account.issuer} accountName={account.accountName} />
      <div className={css['text']}>
        <Names account={account} />
        <CodeLine code={code} id={`${id}-code`} countdown={countdown} request={request} />
        {status !== null && (
          <RowStatus
            account={account}
            own={status}
            badgeId={`${id}-badge`}
            tabIndex={tabIndex}
            onSettle={() => on.onSettle(account.id)}
          />
        )}
        {how !== null && (
          <span id={`${id}-how`} hidden>
            {how}
          </span>
        )}
      </div>
      <RowEnd copied={copied} ready={ready} />
      <button
        type="button"
        className={css['more']}
        aria-label={words.moreFor(name)}
        aria-haspopup="menu"
        aria-expanded={menuOpen}
        tabIndex={tabIndex}
        onClick={(event) => on.onMenu(account.id, event.currentTarget)}
      >
        <Ellipsis size={18} aria-hidden />
      </button>
    </li>
  )
}

export const CodeRow = memo(Row)
