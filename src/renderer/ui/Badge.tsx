// A word that marks a thing as special.
import { joinClassNames } from './class-names'
import css from './Badge.module.css'

interface BadgeProps {
  readonly tone?: 'accent' | 'warning' | 'plain'
  readonly children: string
}

export const Badge = ({ tone = 'plain', children }: BadgeProps) => (
  <span className={joinClassNames(css['badge'], css[tone])}>{children}</span>
)
