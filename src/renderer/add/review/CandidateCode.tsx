// The code of something that is not saved yet, as it will be in the list: with its ring, and in the last seconds
// the next one.
import { useRef } from 'react'
import type { RowCode } from '../../live-codes/code-book'
import { CodeText } from '../../live-codes/display/CodeText'
import { CountdownRing } from '../../live-codes/display/CountdownRing'
import { useUrgency, type Countdown } from '../../live-codes/use-countdown'
import { joinClassNames } from '../../ui/class-names'
import { codesWords } from '../../words'
import css from './CandidateCode.module.css'

interface CandidateCodeProps {
  readonly code: RowCode | undefined
  readonly countdown: Countdown
  readonly size: 'large' | 'row'
}

export function CandidateCode({ code, countdown, size }: CandidateCodeProps) {
  const box = useRef<HTMLDivElement>(null)
  const current = code?.status === 'ready' ? code.current : null
  useUrgency(box, current, countdown)
  const counted = code?.status === 'onRequest' ? code.code : null
  return (
    <div ref={box} className={joinClassNames(css['box'], css[size])}>
      {current !== null && (
        <>
          <CodeText kind="current" code={current.code} />
          <CountdownRing code={current} countdown={countdown} />
        </>
      )}
      {counted !== null && <CodeText kind="current" code={counted} />}
      {code?.status === 'ready' && code.next !== null && (
        <span className={css['next']} aria-hidden="true">
          <span className={css['label']}>{codesWords.next}</span>{' '}
          <CodeText kind="next" code={code.next.code} />
        </span>
      )}
    </div>
  )
}
