// After how long the clipboard may be cleared: a few good answers, and the one that is set, whoever set it.
import type { Settings } from '../../shared/settings'

type Seconds = Settings['clearClipboardAfter']

const offered: readonly number[] = [10, 20, 30, 60, 120, 300]

export function listClearingChoices(current: Seconds): readonly Seconds[] {
  const lengths = current === null || offered.includes(current) ? offered : [...offered, current]
  return [...lengths.toSorted((a, b) => a - b), null]
}

/** As the value of a control, which is text. */
export const toChoiceValue = (seconds: Seconds): string => (seconds === null ? 'never' : String(seconds))
export const toSeconds = (value: string): Seconds => (value === 'never' ? null : Number(value))
