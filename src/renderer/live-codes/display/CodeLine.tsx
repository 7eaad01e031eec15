// A row's line with the code in it: on its way, not to be had, used already, or there to be copied.
import { codesWords as words } from '../../words'
import { findErrorWords } from '../../words/errors'
import { isSpent, type RowCode } from '../code-book'
import { CodeText } from './CodeText'
import { HiddenCode } from './HiddenCode'
import { isKeychainTrouble } from '../keychain-trouble'
import { RequestLine, type CodeRequest } from './RequestLine'
import { SpentNote } from './SpentNote'
import type { Countdown } from '../use-countdown'
import css from './CodeLine.module.css'

interface CodeLineProps {
  readonly code: RowCode | undefined
  /** The id of what describes the row: the code, or why there is none. */
  readonly id: string
  readonly countdown: Countdown
  /** For a counter-based account. */
  readonly request: CodeRequest
  readonly codes: 'shown' | 'hidden'
}

function Content({ code, id, countdown, request, codes }: CodeLineProps) {
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
        {isKeychainTrouble(code.error) ? words.unavailable : findErrorWords(code.error).title}
      </span>
    )
  }
  if (codes === 'hidden') {
    const { length } = code.status === 'ready' ? code.current.code : (code.code ?? '')
    if (length > 0) return <HiddenCode id={id} length={length} />
  }
  if (code.status === 'onRequest') return <RequestLine id={id} code={code.code} request={request} />
  return (
    <>
      {isSpent(code) ? (
        <>
          <CodeText kind="spent" code={code.current.code} />
          <span className={css['spent']}>
            <SpentNote id={id} code={code.current} countdown={countdown} />
          </span>
        </>
      ) : (
        <CodeText id={id} kind="current" code={code.current.code} />
      )}
      {code.next !== null && (
        <span className={css['next']} aria-hidden="true">
          <span className={css['nextLabel']}>{words.next}</span>
          <CodeText kind="next" code={code.next.code} />
        </span>
      )}
    </>
  )
}

export const CodeLine = (props: CodeLineProps) => (
  <span className={css['line']}>
    <Content {...props} />
  </span>
)
