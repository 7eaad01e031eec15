// One live code by itself, large, as at the end of an enrollment. Clicking it copies.
import { useEffect, useMemo, useRef } from 'react'
import type { AccountId } from '../../../shared/models'
import { useServices } from '../../base/services'
import { useStore } from '../../base/store'
import { ServiceIcon } from '../../icons/ServiceIcon'
import { codesWords as words } from '../../words'
import { formatFullName } from '../../accounts/account-names'
import { isSpent } from '../code-book'
import { CodeText } from './CodeText'
import { CopyButton } from './CopyButton'
import { CountdownRing } from './CountdownRing'
import type { CodesStore } from '../codes-store'
import { SpentNote } from './SpentNote'
import { LiveRequest } from './LiveRequest'
import { useCopy } from '../use-copy'
import { useUrgency } from '../use-countdown'
import css from './LiveCode.module.css'

interface LiveCodeProps {
  readonly accountId: AccountId
  readonly issuer: string
  readonly accountName: string
  readonly codes: CodesStore
  /** elsewhere: the screen says above whose code it is. */
  readonly names?: 'here' | 'elsewhere'
}

type NameProps = Pick<LiveCodeProps, 'issuer' | 'accountName'>

const Names = ({ issuer, accountName }: NameProps) => (
  <span className={css['names']} title={formatFullName({ issuer, accountName })}>
    <ServiceIcon issuer={issuer} accountName={accountName} />
    <span className={css['text']}>
      <bdi className={css['issuer']}>{issuer}</bdi>
      <bdi className={css['account']}>{accountName}</bdi>
    </span>
  </span>
)

export function LiveCode({ accountId, issuer, accountName, codes, names = 'here' }: LiveCodeProps) {
  const { clock } = useServices()
  const box = useRef<HTMLDivElement>(null)
  const { copied, copy, nextCode } = useCopy(codes)
  const { codes: book, advancing } = useStore(codes)
  const code = book.get(accountId)
  const account = { id: accountId, issuer, accountName }
  const current = code?.status === 'ready' ? code.current : null
  const spent = isSpent(code)
  const countdown = useMemo(() => ({ clock, onTick: codes.onTick }), [clock, codes])
  useEffect(() => codes.watch(accountId), [codes, accountId])
  useUrgency(box, current, countdown)

  if (code?.status === 'onRequest') {
    return (
      <div ref={box} className={css['box']}>
        {names === 'here' && <Names issuer={issuer} accountName={accountName} />}
        <LiveRequest
          code={code.code}
          copied={copied}
          request={{
            name: formatFullName(account),
            underWay: advancing.has(accountId),
            tabIndex: 0,
            onGet: () => copy(account),
            onNext: () => nextCode(account),
          }}
          onCopy={() => copy(account)}
        />
      </div>
    )
  }
  return (
    <div ref={box} className={css['box']}>
      {names === 'here' && <Names issuer={issuer} accountName={accountName} />}
      <span className={css['code']}>
        {current === null ? (
          <span className={css['empty']}>{code === undefined ? words.checking : words.unavailable}</span>
        ) : (
          <>
            <CodeText kind={spent ? 'spent' : 'current'} code={current.code} />
            <CountdownRing code={current} countdown={countdown} />
          </>
        )}
      </span>
      <span className={css['after']}>
        {current !== null && spent && (
          <span className={css['spent']}>
            <SpentNote code={current} countdown={countdown} />
          </span>
        )}
        {code?.status === 'ready' && code.next !== null && (
          <span className={css['next']} aria-hidden="true">
            {words.next} <CodeText kind="next" code={code.next.code} />
          </span>
        )}
      </span>
      <CopyButton copied={copied} disabled={current === null} onCopy={() => copy(account)} />
    </div>
  )
}
