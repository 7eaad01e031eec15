// Over the codes while this computer's clock is wrong: what that means, and what sets it right.
import { Notice } from '../ui/feedback/Notice'
import { clockWords as words } from '../words'
import { formatClockTitle } from '../words/clock'
import css from './ClockBanner.module.css'

interface ClockBannerProps {
  readonly offsetSeconds: number
  readonly onDismiss: () => void
}

export function ClockBanner({ offsetSeconds, onDismiss }: ClockBannerProps) {
  const dismiss = () => {
    // The button that has the focus goes; the screen's heading takes it.
    document.getElementById('screen-title')?.focus({ preventScroll: true })
    onDismiss()
  }
  return (
    <div className={css['banner']}>
      <Notice
        tone="warning"
        title={formatClockTitle(offsetSeconds)}
        dismiss={{ label: words.dismiss, run: dismiss }}
      >
        {words.body}
      </Notice>
    </div>
  )
}
