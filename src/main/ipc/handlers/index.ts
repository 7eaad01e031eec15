// The contract's channels, a file for each group of them, each in terms of the services. No decision is taken here: what
// a channel does is in its service.
import type { Handlers } from '../router'
import { aboutHandlers } from './about'
import { accountHandlers } from './accounts'
import { codeHandlers } from './codes'
import { connectionHandlers } from './connections'
import { enrollmentHandlers } from './enrollment'
import { intakeHandlers } from './intake'
import type { Services } from './services'
import { settingHandlers } from './settings'
import { signInHandlers } from './sign-in'
import { windowHandlers } from './windows'

export const createHandlers = (services: Services): Handlers => ({
  ...aboutHandlers(services),
  ...accountHandlers(services),
  ...codeHandlers(services),
  ...connectionHandlers(services),
  ...enrollmentHandlers(services),
  ...intakeHandlers(services),
  ...settingHandlers(services),
  ...signInHandlers(services),
  ...windowHandlers(services),
})
