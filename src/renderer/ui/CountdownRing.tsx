// The quiet ring. What it shows comes from `--elapsed` on an element above it (see codes/use-countdown).
import css from './CountdownRing.module.css'

export const CountdownRing = () => (
  <svg className={css['ring']} viewBox="0 0 24 24" aria-hidden="true">
    <circle className={css['track']} cx="12" cy="12" r="9.5" />
    <circle className={css['left']} cx="12" cy="12" r="9.5" pathLength="100" />
  </svg>
)
