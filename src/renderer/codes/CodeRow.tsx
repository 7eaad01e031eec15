// One account: who it is, its code, how long it lasts. An invisible button covers the row, so that
// a click anywhere copies while the texts stay texts for a screen reader.
import { Check, Ellipsis } from 'lucide-react'
import { memo, useId, useRef } from 'react'
import type { AccountId, AccountSummary } from '../../shared/models'
import { Badge } from '../ui/Badge'
import { classNames } from '../ui/class-names'
import { CountdownRing } from '../ui/CountdownRing'
import { Monogram } from '../ui/Monogram'
import { codesWords as words } from '../words/codes'
import { wordsFor } from '../words/errors'
import { fullName } from './account-names'
import type { RowCode } from './code-book'
import { isKeychainTrouble } from './keychain-trouble'
import { CodeText } from './CodeText'
import { useCountdown } from './use-countdown'
import type { Countdown } from './use-countdown'
import css from './CodeRow.module.css'

export interface CodeRowProps {
  readonly account: AccountSummary
  readonly code: RowCode | undefined
  readonly countdown: Countdown
  /** Counts the copies, so that each one is shown anew; 0 for none lately. */
  readonly copied: number
  readonly isNew: boolean
  readonly inTabOrder: boolean
  readonly menuOpen: boolean
  readonly onCopy: (id: AccountId) => void
  readonly onMenu: (id: AccountId, trigger: HTMLButtonElement) => void
  readonly onFocus: (id: AccountId) => void
}

const CodeLine = ({ code, id }: { readonly code: RowCode | undefined; readonly id: string }) => {
  if (code === undefined) {
    return (
      <span id={id} className={css['skeleton']}>
        <span className="visually-hidden">{words.checking}</span>
      </span>
    )
  }
  if (code.status === 'unavailable') {
    return (
      <span id={id} className={css['unavailable']}>
        <span className={css['dashes']} aria-hidden="true">
          –––&nbsp;–––
        </span>
        {isKeychainTrouble(code.error) ? words.unavailable : wordsFor(code.error).title}
      </span>
    )
  }
  return (
    <>
      <CodeText id={id} kind="current" code={code.current.code} />
      {code.next !== null && (
        <span className={css['next']} aria-hidden="true">
          <span className={css['nextLabel']}>{words.next}</span>
          <CodeText kind="next" code={code.next.code} />
        </span>
      )}
    </>
  )
}

const Names = ({ account }: { readonly account: AccountSummary }) => (
  <span className={css['names']}>
    {account.issuer !== '' && <span className={css['issuer']}>{account.issuer}</span>}
    {account.accountName !== '' && (
      <span className={css[account.issuer === '' ? 'issuer' : 'accountName']}>{account.accountName}</span>
    )}
  </span>
)

const Row = ({ account, code, countdown, copied, isNew, inTabOrder, menuOpen, ...on }: CodeRowProps) => {
  const id = useId()
  const row = useRef<HTMLLIElement>(null)
  const ready = code?.status === 'ready'
  const name = fullName(account)
  const status = words.status[account.status]
  const badge = words.badge[account.status]
  useCountdown(row, ready ? code.current : null, countdown)

  return (
    <li
      ref={row}
      className={classNames(css['row'], isNew && css['new'], status !== null && css['special'])}
      data-account-id={account.id}
      data-long={account.parameters.digits > 6 || undefined}
    >
      <button
        type="button"
        className={css['hit']}
        data-row
        aria-label={name}
        title={name}
        aria-describedby={`${id}-code ${id}-how`}
        tabIndex={inTabOrder ? 0 : -1}
        onClick={() => on.onCopy(account.id)}
        onFocus={() => on.onFocus(account.id)}
      />
      <Monogram issuer={account.issuer} accountName={account.accountName} />
      <div className={css['text']}>
        <Names account={account} />
        <span className={css['codeLine']}>
          <CodeLine code={code} id={`${id}-code`} />
        </span>
        {status !== null && badge !== null && (
          <span className={css['status']}>
            <Badge tone="warning">{badge}</Badge> {status}
          </span>
        )}
        {ready && (
          <span id={`${id}-how`} hidden>
            {words.howToCopy}
          </span>
        )}
      </div>
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
      <button
        type="button"
        className={css['more']}
        aria-label={words.moreFor(name)}
        aria-haspopup="menu"
        aria-expanded={menuOpen}
        tabIndex={inTabOrder ? 0 : -1}
        onClick={(event) => on.onMenu(account.id, event.currentTarget)}
      >
        <Ellipsis size={18} aria-hidden />
      </button>
    </li>
  )
}

export const CodeRow = memo(Row)
