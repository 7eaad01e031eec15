// German.
import { settings } from './settings'
import type { Catalogue } from '../words'
import { accessToken } from './access-token'
import { account } from './account'
import { accountList } from './account-list'
import { add } from './add'
import { app } from './app'
import { clock } from './clock'
import { codes } from './codes'
import { connections } from './connections'
import { desktop } from './desktop'
import { enrollment } from './enrollment'
import { errors } from './errors'
import { foreignKinds } from './foreign-kinds'
import { helpDeskCard } from './help-desk-card'
import { keys } from './keys'
import { network } from './network'
import { quick } from './quick'
import { review } from './review'
import { scanner } from './scanner'

export const de: Catalogue = (formats) => ({
  accessToken,
  account: account(formats),
  accountList: accountList(formats),
  add,
  app,
  clock: clock(formats),
  codes: codes(formats),
  connections,
  desktop,
  enrollment: enrollment(formats),
  errors: errors(formats),
  foreignKinds,
  helpDeskCard,
  keys,
  network: network(formats),
  quick: quick(formats),
  review: review(formats),
  scanner,
  settings: settings(formats),
})
