// The large code of a counter-based account: a button until there is one, then the code and the way to the next.
import { Button } from '../../ui/Button'
import { codesWords as words } from '../../words'
import { CodeText } from './CodeText'
import { CopyButton } from './CopyButton'
import { NextButton, type CodeRequest } from './RequestLine'
import type { Copied } from '../use-copy'
import css from './LiveCode.module.css'

interface LiveRequestProps {
  readonly code: string | null
  readonly copied: Copied | null
  readonly request: CodeRequest
  readonly onCopy: () => void
}

export function LiveRequest({ code, copied, request, onCopy }: LiveRequestProps) {
  if (code === null) {
    const { underWay, onGet } = request
    return (
      <>
        <span className={css['code']}>
          <span className={css['empty']}>{words.onRequest.none}</span>
        </span>
        <Button weight="primary" busy={underWay ? words.onRequest.getting : null} onClick={onGet}>
          {words.onRequest.get}
        </Button>
      </>
    )
  }
  return (
    <>
      <span className={css['code']}>
        <CodeText kind="current" code={code} />
        <NextButton {...request} size="large" />
      </span>
      <CopyButton copied={copied} disabled={false} onCopy={onCopy} />
    </>
  )
}
