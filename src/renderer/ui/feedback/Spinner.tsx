// A small turning ring: something is going on. The words beside it say what.
import css from './Spinner.module.css'

export const Spinner = () => (
  <svg className={css['spinner']} viewBox="0 0 16 16" aria-hidden="true">
    <circle className={css['track']} cx="8" cy="8" r="6.5" />
    <circle className={css['arc']} cx="8" cy="8" r="6.5" pathLength="100" />
  </svg>
)
