// What most people never need, one click away.
import { ChevronRight } from 'lucide-react'
import { useLayoutEffect, useRef, type ReactNode } from 'react'
import css from './Disclosure.module.css'

interface DisclosureProps {
  readonly title: string
  /** For whom it is there. */
  readonly hint: string
  /** Whether something in it has to be seen; it opens by itself then, and only the person closes it. */
  readonly open?: boolean
  readonly children: ReactNode
}

export function Disclosure({ title, hint, open = false, children }: DisclosureProps) {
  const details = useRef<HTMLDetailsElement>(null)
  useLayoutEffect(() => {
    if (open && details.current !== null) details.current.open = true
  }, [open])

  return (
    <details ref={details} className={css['disclosure']}>
      <summary className={css['summary']}>
        <ChevronRight className={css['arrow']} size={16} aria-hidden />
        {title}
        <span className={css['hint']}>{hint}</span>
      </summary>
      <div className={css['content']}>{children}</div>
    </details>
  )
}
