// Named steps that tick off, with what came of each where there is more to say. The one under way is announced; the
// others are there to be read.
import { Check, Minus, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { enrollmentWords, networkWords } from '../../words'
import { Spinner } from './Spinner'
import css from './StepList.module.css'

export type StepState = 'done' | 'running' | 'failed' | 'skipped' | 'waiting'

interface Step {
  readonly key: string
  readonly label: string
  readonly state: StepState
  /** Below the name: what came of it. */
  readonly note?: ReactNode
  /** At the end of its line, such as how long it took. */
  readonly end?: string | null
}

interface StepListProps {
  readonly label: string
  readonly steps: readonly Step[]
}

const states = { ...enrollmentWords.steps.states, skipped: networkWords.check.notTried }

function Mark({ state }: { readonly state: StepState }) {
  switch (state) {
    case 'done':
      return <Check size={14} strokeWidth={3} aria-hidden />
    case 'running':
      return <Spinner />
    case 'failed':
      return <X size={14} strokeWidth={3} aria-hidden />
    case 'skipped':
      return <Minus size={14} strokeWidth={3} aria-hidden />
    case 'waiting':
      return null
  }
}

const Item = ({ label, state, note = null, end = null }: Omit<Step, 'key'>) => (
  <li className={css['step']} data-state={state} aria-current={state === 'running' ? 'step' : undefined}>
    <span className={css['mark']}>
      <Mark state={state} />
    </span>
    <div className={css['text']}>
      <div className={css['line']}>
        <span className={css['name']}>
          {label}
          <span className="visually-hidden"> ({states[state]})</span>
        </span>
        {end !== null && <span className={css['end']}>{end}</span>}
      </div>
      {note !== null && <div className={css['note']}>{note}</div>}
    </div>
  </li>
)

export const StepList = ({ label, steps }: StepListProps) => (
  <ol className={css['list']} aria-label={label}>
    {steps.map(({ key, ...step }) => (
      <Item key={key} {...step} />
    ))}
  </ol>
)
