// Named steps that tick off. The one under way is announced; the others are there to be read.
import { Check, X } from 'lucide-react'
import { enrollmentWords } from '../words'
import { Spinner } from './Spinner'
import css from './StepList.module.css'

export type StepState = 'done' | 'running' | 'failed' | 'waiting'

interface Step {
  readonly key: string
  readonly label: string
  readonly state: StepState
}

interface StepListProps {
  readonly label: string
  readonly steps: readonly Step[]
}

const Mark = ({ state }: { readonly state: StepState }) => {
  switch (state) {
    case 'done':
      return <Check size={14} strokeWidth={3} aria-hidden />
    case 'running':
      return <Spinner />
    case 'failed':
      return <X size={14} strokeWidth={3} aria-hidden />
    case 'waiting':
      return null
  }
}

export const StepList = ({ label, steps }: StepListProps) => (
  <ol className={css['list']} aria-label={label}>
    {steps.map(({ key, label: name, state }) => (
      <li
        key={key}
        className={css['step']}
        data-state={state}
        aria-current={state === 'running' ? 'step' : undefined}
      >
        <span className={css['mark']}>
          <Mark state={state} />
        </span>
        <span className={css['name']}>
          {name}
          <span className="visually-hidden"> ({enrollmentWords.steps.states[state]})</span>
        </span>
      </li>
    ))}
  </ol>
)
