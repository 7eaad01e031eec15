// What the first window has to know of the settings. Read here without their schema, which takes longer to load than
// the window may wait; everything else reads them through settings/settings-file.ts.
import { languages } from '../../../shared/languages'
import type { Settings } from '../../../shared/settings'

export type FirstLook = Pick<Settings, 'language' | 'theme' | 'startHidden'>

const known: { readonly [K in keyof FirstLook]: readonly FirstLook[K][] } = {
  language: ['system', ...languages],
  theme: ['system', 'light', 'dark'],
  startHidden: ['on', 'off'],
}

const nothingSet: FirstLook = { language: 'system', theme: 'system', startHidden: 'off' }

function parseObject(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const parsed: unknown = JSON.parse(text ?? '{}')
    return typeof parsed === 'object' && parsed !== null ? { ...parsed } : {}
  } catch {
    return {} // damaged: as good as none
  }
}

/** What the settings file says; what is unknown here is as if it were not set. */
export function readFirstLook(text: string | null): FirstLook {
  const stored = parseObject(text)
  const read = <K extends keyof FirstLook>(name: K): FirstLook[K] =>
    known[name].find((value) => value === stored[name]) ?? nothingSet[name]
  return { language: read('language'), theme: read('theme'), startHidden: read('startHidden') }
}
