// A message in the flow of a screen: what happened, what it means, and what can be done about it.
import { CircleAlert, Info, TriangleAlert, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { joinClassNames } from '../class-names'
import { IconButton } from '../IconButton'
import css from './Notice.module.css'

type Tone = 'info' | 'warning' | 'danger'

interface NoticeProps {
  readonly tone: Tone
  readonly title: string
  readonly children?: ReactNode
  readonly actions?: ReactNode
  /** Whether it came up because something just happened, and so should be read out at once. */
  readonly urgent?: boolean
  /** For what a person may put aside. */
  readonly dismiss?: { readonly label: string; readonly run: () => void }
}

const icons = { info: Info, warning: TriangleAlert, danger: CircleAlert } satisfies Record<Tone, unknown>

export function Notice({ tone, title, children, actions, urgent = false, dismiss }: NoticeProps) {
  const Icon = icons[tone]
  return (
    <div
      className={joinClassNames(css['notice'], css[tone])}
      data-tone={tone}
      role={urgent ? 'alert' : undefined}
    >
      <Icon className={css['icon']} size={18} aria-hidden />
      <div className={css['text']}>
        <p className={css['title']}>{title}</p>
        {children !== undefined && <div className={css['body']}>{children}</div>}
        {actions !== undefined && actions !== null && actions !== false && (
          <div className={css['actions']}>{actions}</div>
        )}
      </div>
      {dismiss !== undefined && (
        <span className={css['dismiss']}>
          <IconButton label={dismiss.label} icon={<X size={16} aria-hidden />} onClick={dismiss.run} />
        </span>
      )}
    </div>
  )
}
