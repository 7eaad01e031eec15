// One account: who it is, its code, how long it lasts. An invisible button covers the row, so that
// a click anywhere copies while the texts stay texts for a screen reader.
import { Ellipsis } from 'lucide-react'
import { memo, useCallback, useId, useRef, type CSSProperties } from 'react'
import type { AccountSummary } from '../../../shared/models'
import { useStorePart } from '../../base/store'
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
import { useRowsInCommon } from './rows-context'
import { RowStatus } from './RowStatus'
import { findStatusWords } from '../../accounts/status-words'
import type { Copied } from '../../live-codes/use-copy'
import { useUrgency } from '../../live-codes/use-countdown'
import { useReveal } from '../../live-codes/use-reveal'
import css from './CodeRow.module.css'

export interface CodeRowProps {
  readonly account: AccountSummary
  /** Its place in the list, from 0 on. */
  readonly index: number
  /** How far below the top of the list it is. */
  readonly top: number
  readonly note: KeyNote | undefined
  readonly copied: Copied | null
  readonly isNew: boolean
  readonly inTabOrder: boolean
  readonly menuOpen: boolean
  readonly moving: 'byHand' | 'dragged' | 'no'
}

/** What the keys do, for screen readers. */
function howTo(code: RowCode | undefined): string | null {
  if (code === undefined || code.status === 'unavailable' || isSpent(code)) return null
  return code.status === 'onRequest' && code.code === null ? words.onRequest.howToGet : words.howToCopy
}

const keysOf = (moving: CodeRowProps['moving']): string =>
  moving === 'no' ? formatDetailsShortcut().aria : `${formatDetailsShortcut().aria} Alt+ArrowUp Alt+ArrowDown`

/** Its place in the list, for the eye, for the screen reader, and for whoever measures it. */
const placement = ({ account, note, index, top, moving }: CodeRowProps, count: number) => ({
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

function Row(props: CodeRowProps) {
  const { account, note, inTabOrder } = props
  const { codes, countdown, count, terms, reveal, measure, acts } = useRowsInCommon()
  const code = useStorePart(codes, (state) => state.codes.get(account.id))
  const underWay = useStorePart(codes, ({ advancing }) => advancing.has(account.id))
  const id = useId()
  const row = useRef<HTMLLIElement>(null)
  const { visible, handlers } = useReveal(reveal)
  const current = code?.status === 'ready' ? code.current : null
  const name = formatFullName(account)
  const status = findStatusWords(account, note)
  const tabIndex = inTabOrder ? 0 : -1
  const how = howTo(code)
  const request = {
    name,
    underWay,
    tabIndex,
    onGet: () => acts.copy(account.id),
    onNext: () => acts.next(account.id),
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
      {...placement(props, count)}
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
        onClick={() => acts.copy(account.id)}
        onFocus={() => acts.takeFocus(account.id)}
      />
      <ServiceIcon issuer={account.issuer} accountName={account.accountName} />
      <div className={css['text']}>
        <RowNames account={account} terms={terms} />
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
            onSettle={() => acts.settle(account.id)}
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
        onClick={(event) => acts.openMenu(account.id, event.currentTarget)}
      >
        <Ellipsis size={18} aria-hidden />
      </button>
    </li>
  )
}

export const CodeRow = memo(Row)
