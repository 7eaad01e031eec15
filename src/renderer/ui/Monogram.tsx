// The letter that stands for an issuer. It repeats what the name says, so it is hidden from screen readers.
import { createMonogram } from './monogram-of'
import css from './Monogram.module.css'

interface MonogramProps {
  readonly issuer: string
  readonly accountName?: string
}

export function Monogram({ issuer, accountName = '' }: MonogramProps) {
  const { letter, hue } = createMonogram(issuer, accountName)
  return (
    <span className={css['monogram']} data-icon data-hue={hue} aria-hidden="true">
      {letter}
    </span>
  )
}
