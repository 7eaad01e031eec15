// The contract's channels, a file for each group of them, each in terms of the services. No decision is taken here: what
// a channel does is in its service.
import type { Handlers } from '../router'
import { createAboutHandlers } from './about'
import { createAccountHandlers } from './accounts'
import { createCodeHandlers } from './codes'
import { createConnectionHandlers } from './connections'
import { createEnrollmentHandlers } from './enrollment'
import { createIntakeHandlers } from './intake'
import type { Services } from './services'
import { createSettingHandlers } from './settings'
import { createSignInHandlers } from './sign-in'
import { createWindowHandlers } from './windows'

export const createHandlers = (services: Services): Handlers => ({
  ...createAboutHandlers(services),
  ...createAccountHandlers(services),
  ...createCodeHandlers(services),
  ...createConnectionHandlers(services),
  ...createEnrollmentHandlers(services),
  ...createIntakeHandlers(services),
  ...createSettingHandlers(services),
  ...createSignInHandlers(services),
  ...createWindowHandlers(services),
})
