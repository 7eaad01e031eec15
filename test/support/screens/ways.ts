// The ways through the screens to where it gets interesting, with which several shots begin.
import { click, fill, go, press } from './acts'
import { menuItem, moreOf } from './sights'
import type { Act } from './shot'

export const typePassword = fill('Password', 'Correct-Horse-7')

export const signedIn: readonly Act[] = [
  go('Set up'),
  fill('Username', 'ada.lovelace'),
  typePassword,
  press('Sign in'),
]

export const enrolled: readonly Act[] = [...signedIn, press('Set up now')]

export const withMenuOf = (name: string | RegExp): Act => click(moreOf(name))

/** By the menu: a key may be lost while another window comes up on the same desktop. */
export const withDetailsOf = (name: string | RegExp): readonly Act[] => [
  withMenuOf(name),
  click(menuItem('Details…')),
]

export const scanned: readonly Act[] = [go('Add'), press('Scan the screen')]
