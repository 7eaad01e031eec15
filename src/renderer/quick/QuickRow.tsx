// One account of the quick window: who it is for, and its code with the time that is left of it.
import { useEffect, useRef, type PointerEvent } from 'react'
import type { AccountSummary } from '../../shared/models'
import { isSpent, type RowCode } from '../live-codes/code-book'
import { CodeText } from '../live-codes/display/CodeText'
import { CountdownRing } from '../live-codes/display/CountdownRing'
import type { Countdown } from '../live-codes/use-countdown'
import { ServiceIcon } from '../icons/ServiceIcon'
import { codesWords } from '../words'
import css from './QuickRow.module.css'

interface QuickRowProps {
  readonly id: string
  readonly account: AccountSummary
  /** Undefined while it is on its way; hidden: the person wants to see it only where they are. */
  readonly code: RowCode | 'hidden' | undefined
  readonly countdown: Countdown
  readonly active: boolean
  readonly onPoint: (event: PointerEvent) => void
  readonly onChoose: () => void
}

function Code({ code }: Pick<QuickRowProps, 'code'>) {
  if (code === undefined || code === 'hidden') return <span className={css['blank']}>•••&nbsp;•••</span>
  if (code.status === 'unavailable') return <span className={css['blank']}>{codesWords.unavailable}</span>
  if (code.status === 'ready')
    return <CodeText kind={isSpent(code) ? 'spent' : 'current'} code={code.current.code} />
  return code.code === null ? (
    <span className={css['blank']}>{codesWords.onRequest.get}</span>
  ) : (
    <CodeText kind="current" code={code.code} />
  )
}

export function QuickRow({ id, account, code, countdown, active, onPoint, onChoose }: QuickRowProps) {
  const row = useRef<HTMLLIElement>(null)
  const current = code !== 'hidden' && code?.status === 'ready' ? code.current : null
  useEffect(() => {
    if (active) row.current?.scrollIntoView({ block: 'nearest' })
  }, [active])
  const { issuer, accountName } = account
  return (
    <li
      ref={row}
      id={id}
      role="option"
      aria-selected={active}
      aria-describedby={`${id}-code`}
      className={css['row']}
      onPointerMove={onPoint}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <ServiceIcon issuer={issuer} accountName={accountName} />
      <span className={css['names']}>
        <bdi className={css['issuer']}>{issuer === '' ? accountName : issuer}</bdi>
        {issuer !== '' && accountName !== '' && <bdi className={css['account']}>{accountName}</bdi>}
      </span>
      {/* The name says which account it is; the code beside it changes, and would be read again each time. */}
      <span id={`${id}-code`} className={css['code']} aria-hidden="true">
        <Code code={code} />
      </span>
      <span className={css['ring']}>
        {current !== null && <CountdownRing code={current} countdown={countdown} />}
      </span>
    </li>
  )
}
