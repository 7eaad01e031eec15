// The picture of a service: its icon where it is a well-known one, or a monogram of the same size and shape. It
// repeats what the name says, so it is hidden from screen readers.
import type { CSSProperties } from 'react'
import { Monogram } from '../ui/Monogram'
import { useBrand } from './use-brand'
import css from './ServiceIcon.module.css'

interface ServiceIconProps {
  readonly issuer: string
  readonly accountName?: string
}

export function ServiceIcon({ issuer, accountName = '' }: ServiceIconProps) {
  const brand = useBrand(issuer)
  if (brand === null) return <Monogram issuer={issuer} accountName={accountName} />
  const look = { '--brand': `#${brand.hex}`, '--icon': `url("/brand-icons/${brand.slug}.svg")` }
  return (
    <span className={css['tile']} style={look as CSSProperties} data-icon aria-hidden="true">
      <span className={css['icon']} />
    </span>
  )
}
