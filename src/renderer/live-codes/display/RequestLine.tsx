// The code of a counter-based account: there is one when it is asked for, and the next one a click away.
import { SkipForward } from 'lucide-react'
import { Button } from '../../ui/Button'
import { Spinner } from '../../ui/feedback/Spinner'
import { codesWords } from '../../words'
import { CodeText } from './CodeText'
import css from './RequestLine.module.css'

const words = codesWords.onRequest

export interface CodeRequest {
  /** Whose code it is. */
  readonly name: string
  readonly underWay: boolean
  readonly tabIndex: number
  /** Gets the first one, and copies it. */
  readonly onGet: () => void
  readonly onNext: () => void
}

interface NextButtonProps extends Omit<CodeRequest, 'onGet'> {
  readonly size?: 'row' | 'large'
}

export const NextButton = ({ name, underWay, tabIndex, onNext, size = 'row' }: NextButtonProps) => (
  <button
    type="button"
    className={css[size]}
    aria-label={words.nextNamed(name)}
    title={words.next}
    aria-disabled={underWay || undefined}
    tabIndex={tabIndex}
    onClick={underWay ? undefined : onNext}
  >
    {underWay ? <Spinner /> : <SkipForward size={18} aria-hidden />}
  </button>
)

interface RequestLineProps {
  /** The id of what describes the row. */
  readonly id: string
  readonly code: string | null
  readonly request: CodeRequest
}

export function RequestLine({ id, code, request }: RequestLineProps) {
  const { name, underWay, tabIndex, onGet } = request
  if (code === null) {
    return (
      <span className={css['none']}>
        <span id={id} className="visually-hidden">
          {words.none}
        </span>
        <Button
          size="small"
          aria-label={underWay ? words.getting : words.getNamed(name)}
          tabIndex={tabIndex}
          busy={underWay ? words.getting : null}
          onClick={onGet}
        >
          {words.get}
        </Button>
      </span>
    )
  }
  return (
    <>
      <CodeText id={id} kind="current" code={code} />
      <span className={css['beside']}>
        <NextButton {...request} />
      </span>
    </>
  )
}
