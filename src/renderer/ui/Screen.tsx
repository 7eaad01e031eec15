// The frame of a screen: its heading, which takes the focus when the screen comes up, and its content.
import { useEffect, useRef, type ReactNode } from 'react'
import { joinClassNames } from './class-names'
import css from './Screen.module.css'

interface ScreenProps {
  readonly title: string
  readonly intro?: ReactNode
  /** Beside the heading, at its end. */
  readonly aside?: ReactNode
  /** Whether the heading takes the focus; a screen with one obvious field gives it to the field. */
  readonly takesFocus?: boolean
  readonly hiddenTitle?: boolean
  /** Above the heading: the way back. */
  readonly before?: ReactNode
  readonly children: ReactNode
}

export function Screen({
  title,
  intro,
  aside,
  takesFocus = true,
  hiddenTitle = false,
  before,
  children,
}: ScreenProps) {
  const section = useRef<HTMLElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // What is in the screen may have taken it already.
    const taken = section.current?.contains(document.activeElement) === true
    if (takesFocus && !taken) heading.current?.focus({ preventScroll: true })
  }, [takesFocus])

  return (
    <section ref={section} className={css['screen']} aria-labelledby="screen-title">
      {before}
      <header className={joinClassNames(css['header'], hiddenTitle && 'visually-hidden')}>
        <h1 id="screen-title" ref={heading} tabIndex={-1} className={css['title']}>
          {title}
        </h1>
        {aside}
      </header>
      {intro !== undefined && <div className={css['intro']}>{intro}</div>}
      {children}
    </section>
  )
}
