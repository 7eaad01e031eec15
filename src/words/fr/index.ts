// French, composed of its sections. Those from '../en' are not translated yet.
import { account } from '../en/account'
import { app } from '../en/app'
import { codes } from '../en/codes'
import { desktop } from '../en/desktop'
import { quick } from '../en/quick'
import { settings } from '../en/settings'
import type { Catalogue } from '../words'
import { accessToken } from './access-token'
import { accountList } from './account-list'
import { add } from './add'
import { clock } from './clock'
import { connections } from './connections'
import { enrollment } from './enrollment'
import { errors } from './errors'
import { foreignKinds } from './foreign-kinds'
import { helpDeskCard } from './help-desk-card'
import { review } from './review'
import { scanner } from './scanner'

export const fr: Catalogue = (formats) => ({
  accessToken,
  account: account(formats),
  accountList,
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
  quick: quick(formats),
  review: review(formats),
  scanner,
  settings: settings(formats),
})
