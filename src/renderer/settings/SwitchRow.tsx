// A setting that is on or off.
import { useId } from 'react'
import { SettingRow } from '../ui/fields/SettingList'
import { Switch } from '../ui/fields/Switch'

interface SwitchRowProps {
  readonly title: string
  readonly hint: string
  readonly on: boolean
  readonly onChange: (on: boolean) => void
  /** Why it cannot be had; it is shown instead of the hint, and as off. */
  readonly impossible?: string | null
}

export function SwitchRow({ title, hint, on, onChange, impossible = null }: SwitchRowProps) {
  const id = useId()
  const ids = { titleId: `${id}-title`, hintId: `${id}-hint` }
  return (
    <SettingRow title={title} hint={impossible ?? hint} {...ids}>
      <Switch
        on={on && impossible === null}
        disabled={impossible !== null}
        labelledBy={ids.titleId}
        describedBy={ids.hintId}
        onChange={onChange}
      />
    </SettingRow>
  )
}
