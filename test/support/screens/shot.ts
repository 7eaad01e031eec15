// A picture of the gallery: in which scenario and window, what a person does before it is taken, and what it shows.
import type { Locator, Page } from 'playwright-core'
import type { Language } from '../../../src/words/languages'

/** The content of a window, in pixels of its page. */
export const sizes = {
  narrow: { width: 440, height: 680 },
  least: { width: 360, height: 480 },
  wide: { width: 900, height: 700 },
  tall: { width: 440, height: 1120 },
  tiny: { width: 220, height: 400 },
  tinyTall: { width: 220, height: 1400 },
} as const

/** Some day, at the beginning of a step of 30 seconds. */
const step = Date.UTC(2026, 8, 21, 9, 30)
/** Calm: nothing is about to change. Urgent: the next code is shown beside the one that is about to end. */
export const moments = { calm: step + 8_000, urgent: step + 26_000 } as const

/** What a person does, or what happens to them. It waits for what it needs. */
export type Act = (page: Page) => Promise<unknown>

/** Something that can be seen in a picture. */
export type Sight = (page: Page) => Locator

export interface Shot {
  /** Of its picture. */
  readonly name: string
  /** See test/renderer/support/gallery/scenarios.ts. */
  readonly scenario: string
  readonly size?: keyof typeof sizes
  readonly language?: Language
  readonly at?: keyof typeof moments
  readonly acts?: readonly Act[]
  /** What has to be seen in it, and was not all to be seen before the last act. */
  readonly shows: Sight | readonly Sight[]
}
