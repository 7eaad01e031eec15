// One live code by itself, large, as at the end of an enrollment. Clicking it copies.
import { useEffect, useMemo, useRef, useState } from 'react'
import type { AccountId } from '../../shared/models'
import { useServices } from '../services'
import { useStore } from '../store'
import { CountdownRing } from '../ui/CountdownRing'
import { Monogram } from '../ui/Monogram'
import { codesWords as words } from '../words/codes'
import { fullName } from './account-names'
import { CodeText } from './CodeText'
import type { CodesStore } from './codes-store'
import { useCountdown } from './use-countdown'
import css from './LiveCode.module.css'

interface LiveCodeProps {
  readonly accountId: AccountId
  readonly issuer: string
  readonly accountName: string
  readonly codes: CodesStore
}

export const LiveCode = ({ accountId, issuer, accountName, codes }: LiveCodeProps) => {
  const { api, clock, announce } = useServices()
  const box = useRef<HTMLDivElement>(null)
  const [copied, setCopied] = useState(false)
  const code = useStore(codes).codes.get(accountId)
  const current = code?.status === 'ready' ? code.current : null
  const countdown = useMemo(() => ({ clock, onTick: codes.onTick }), [clock, codes])
  useEffect(() => codes.watch(accountId), [codes, accountId])
  useCountdown(box, current, countdown)

  const name = fullName({ issuer, accountName })
  const copy = async () => {
    const answer = await api.copyCode(accountId, 'current')
    if (!answer.ok) return
    setCopied(true)
    announce(words.copiedSentence(name))
  }

  return (
    <div ref={box} className={css['box']}>
      <span className={css['names']} title={name}>
        <Monogram issuer={issuer} accountName={accountName} />
        <span className={css['text']}>
          <span className={css['issuer']}>{issuer}</span>
          <span className={css['account']}>{accountName}</span>
        </span>
      </span>
      <span className={css['code']}>
        {current === null ? (
          <span className={css['empty']}>{code === undefined ? words.checking : words.unavailable}</span>
        ) : (
          <>
            <CodeText kind="current" code={current.code} />
            <CountdownRing />
          </>
        )}
      </span>
      <span className={css['next']} aria-hidden="true">
        {code?.status === 'ready' && code.next !== null && (
          <>
            {words.next} <CodeText kind="next" code={code.next.code} />
          </>
        )}
      </span>
      <button
        type="button"
        className={css['copy']}
        disabled={current === null}
        onClick={() => void copy()}
        onBlur={() => setCopied(false)}
      >
        {copied ? words.copied : words.copyCode}
      </button>
    </div>
  )
}
