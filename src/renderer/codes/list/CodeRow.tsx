// One account: who it is, its code, how long it lasts. An invisible button covers the row, so that
// a click anywhere copies while the texts stay texts for a screen reader.
import { Ellipsis } from 'lucide-react'
import { memo, useCallback, useId, useRef, type CSSProperties } from 'react'
import type { AccountId, AccountSummary } from '../../../shared/models'
import type { Settings } from '../../../shared/settings'
import { ServiceIcon } from '../../icons/ServiceIcon'
import { joinClassNames } from '../../ui/class-names'
import { codesWords as words } from '../../words'
import { formatFullName } from '../../accounts/account-names'
import { isSpent, type RowCode } from '../../live-codes/code-book'
import { CodeLine } from '../../live-codes/display/CodeLine'
import { formatDetailsShortcut } from '../../shortcuts/details-key'
import type { KeyNote } from '../../accounts/key-notes'
import { Receipt, RowEnd } from './RowEnd'
import { RowNames } from './RowNames'
import { RowStatus } from './RowStatus'
import type { Term } from '../../search/search'
import { findStatusWords } from '../../accounts/status-words'
import type { Copied } from '../../live-codes/use-copy'
import { useUrgency, type Countdown } from '../../live-codes/use-countdown'
import { useReveal } from '../../live-codes/use-reveal'
import css from './CodeRow.module.css'

export interface CodeRowProps {
  readonly account: AccountSummary
  /** Its place in the list, from 0 on, and of how many. */
  readonly index: number
  readonly count: number
  /** How far below the top of the list it is. */
  readonly top: number
  readonly code: RowCode | undefined
  readonly note: KeyNote | undefined
  readonly countdown: Countdown
  /** What was looked for. */
  readonly terms: readonly Term[]
  readonly codes: Settings['codes']
  /** Whether its next code is on its way: one that counts. */
  readonly advancing: boolean
  readonly copied: Copied | null
  readonly isNew: boolean
  readonly inTabOrder: boolean
  readonly menuOpen: boolean
  readonly moving: 'byHand' | 'dragged' | 'no'
  readonly measure: (row: HTMLLIElement | null) => void
  readonly onCopy: (id: AccountId) => void
  /** Asks for the next code of a counter-based account. */
  readonly onNext: (id: AccountId) => void
  readonly onMenu: (id: AccountId, trigger: HTMLButtonElement) => void
  readonly onFocus: (id: AccountId) => void
  readonly onSettle: (id: AccountId) => void
}

/** What the keys do, for screen readers. */
const howTo = (code: RowCode | undefined): string | null => {
  if (code === undefined || code.status === 'unavailable' || isSpent(code)) return null
  return code.status === 'onRequest' && code.code === null ? words.onRequest.howToGet : words.howToCopy
}

const keysOf = (moving: CodeRowProps['moving']): string =>
  moving === 'no' ? formatDetailsShortcut().aria : `${formatDetailsShortcut().aria} Alt+ArrowUp Alt+ArrowDown`

/** Its place in the list, for the eye, for the screen reader, and for whoever measures it. */
const placement = ({ account, note, index, count, top, moving }: CodeRowProps) => ({
  style: { '--top': `${top}px` } as CSSProperties,
  'data-account-id': account.id,
  'data-index': index,
  'data-tall': findStatusWords(account, note) === null ? undefined : '',
  'data-last': index === count - 1 || undefined,
  'data-dragged': moving === 'dragged' || undefined,
  'data-long': account.parameters.digits > 6 || undefined,
  'aria-posinset': index + 1,
  'aria-setsize': count,
})

const Row = (props: CodeRowProps) => {
  const { account, code, note, countdown, advancing, inTabOrder, measure, ...on } = props
  const id = useId()
  const row = useRef<HTMLLIElement>(null)
  const { visible, handlers } = useReveal(props.codes)
  const current = code?.status === 'ready' ? code.current : null
  const name = formatFullName(account)
  const status = findStatusWords(account, note)
  const tabIndex = inTabOrder ? 0 : -1
  const how = howTo(code)
  const request = {
    name,
    underWay: advancing,
    tabIndex,
    onGet: () => on.onCopy(account.id),
    onNext: () => on.onNext(account.id),
  }
  const attach = useCallback(
    (element: HTMLLIElement | null) => {
      row.current = element
      measure(element)
    },
    [measure],
  )
  useUrgency(row, current, countdown)

  return (
    <li
      ref={attach}
      className={joinClassNames(css['row'], props.isNew && css['new'])}
      {...placement(props)}
      {...handlers}
    >
      <button
        type="button"
        className={css['hit']}
        data-row
        aria-label={name}
        title={name}
        aria-describedby={`${id}-code ${id}-badge ${id}-how`}
        aria-keyshortcuts={keysOf(props.moving)}
        tabIndex={tabIndex}
        onClick={() => on.onCopy(account.id)}
        onFocus={() => on.onFocus(account.id)}
      />
      <ServiceIcon issuer={account.issuer} accountName={account.accountName} />
      <div className={css['text']}>
        <RowNames account={account} terms={props.terms} />
        <CodeLine
          code={code}
          id={`${id}-code`}
          countdown={countdown}
          request={request}
          codes={visible ? 'shown' : 'hidden'}
        />
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
      {props.copied !== null && <Receipt {...props.copied} />}
      <RowEnd copied={props.copied} code={current} countdown={countdown} />
      <button
        type="button"
        className={css['more']}
        aria-label={words.moreFor(name)}
        aria-haspopup="menu"
        aria-expanded={props.menuOpen}
        tabIndex={tabIndex}
        onClick={(event) => on.onMenu(account.id, event.currentTarget)}
      >
        <Ellipsis size={18} aria-hidden />
      </button>
    </li>
  )
}

export const CodeRow = memo(Row)
