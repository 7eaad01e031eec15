// Something that is on or off, and changes at once. Its row gives it its name and its explanation.
import css from './Switch.module.css'

interface SwitchProps {
  readonly on: boolean
  readonly onChange: (on: boolean) => void
  /** The elements that say what it is and what it means. */
  readonly labelledBy: string
  readonly describedBy?: string
  /** While the last change is under way it cannot be changed again, and keeps its focus. */
  readonly busy?: boolean
  /** Cannot be changed here and now; its explanation says why. */
  readonly disabled?: boolean
}

export const Switch = ({
  on,
  onChange,
  labelledBy,
  describedBy,
  busy = false,
  disabled = false,
}: SwitchProps) => (
  <button
    type="button"
    role="switch"
    className={css['switch']}
    aria-checked={on}
    aria-labelledby={labelledBy}
    aria-describedby={describedBy}
    aria-disabled={busy || disabled || undefined}
    onClick={() => {
      if (!busy && !disabled) onChange(!on)
    }}
  >
    <span className={css['knob']} />
  </button>
)
