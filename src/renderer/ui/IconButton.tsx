// A small button with a picture instead of a word; its name is for screen readers and as a tooltip.
import type { ReactNode } from 'react'
import css from './IconButton.module.css'

interface IconButtonProps {
  readonly label: string
  readonly icon: ReactNode
  readonly onClick: () => void
}

export const IconButton = ({ label, icon, onClick }: IconButtonProps) => (
  <button type="button" className={css['button']} aria-label={label} title={label} onClick={onClick}>
    {icon}
  </button>
)
