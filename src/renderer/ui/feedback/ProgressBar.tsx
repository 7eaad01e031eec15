// How much of a known whole is done. The words beside it say it too.
import css from './ProgressBar.module.css'

interface ProgressBarProps {
  readonly label: string
  readonly done: number
  readonly of: number
}

export const ProgressBar = ({ label, done, of }: ProgressBarProps) => (
  <progress className={css['bar']} aria-label={label} value={done} max={of} />
)
