// The ways through the screens to where it gets interesting, with which several shots begin.
import { click, fill, go, keys, press } from './acts'
import { row } from './sights'
import type { Act } from './shot'

export const typePassword = fill('Password', 'Correct-Horse-7')

export const signedIn: readonly Act[] = [
  go('Enroll'),
  fill('User name', 'ada.lovelace'),
  typePassword,
  press('Sign in'),
]

export const enrolled: readonly Act[] = [...signedIn, press('Enroll')]

export const withDetailsOf = (name: string | RegExp): Act => keys(row(name), 'Control+i')

export const withMenuOf = (name: string): Act =>
  click((page) => page.getByRole('button', { name: `More for ${name}`, exact: true }))

export const scanned: readonly Act[] = [go('Add'), press('Scan the screen')]
