// All lists of shots.
import type { Shot } from '../shot'
import { accountOrganizationShots } from './account-organization'
import { accountOwnShots } from './account-own'
import { addByHandShots } from './add-by-hand'
import { addReviewShots } from './add-review'
import { addShots } from './add'
import { codesShots } from './codes'
import { enrollmentShots } from './enrollment'
import { keyStatesShots } from './key-states'
import { listShots } from './list'
import { networkShots } from './network'
import { organizationsShots } from './organizations'
import { recoveryShots } from './recovery'
import { settingsShots } from './settings'
import { signInAgainShots } from './sign-in-again'
import { signInShots } from './sign-in'
import { waysInShots } from './ways-in'

export const allShots: readonly Shot[] = [
  ...codesShots,
  ...keyStatesShots,
  ...listShots,
  ...accountOrganizationShots,
  ...accountOwnShots,
  ...addShots,
  ...addReviewShots,
  ...addByHandShots,
  ...signInShots,
  ...enrollmentShots,
  ...waysInShots,
  ...recoveryShots,
  ...signInAgainShots,
  ...organizationsShots,
  ...networkShots,
  ...settingsShots,
]
