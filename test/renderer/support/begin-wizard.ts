// A wizard without a screen: on the fake API and the fake clock, with an organization chosen and a user
// name and a password typed.
import { createApi } from '../../../src/renderer/base/api'
import { createWizard } from '../../../src/renderer/enrollment/wizard/wizard'
import type { Purpose } from '../../../src/renderer/enrollment/wizard/wizard-state'
import type { ConnectionSummary, EnrollmentState } from '../../../src/shared/models'
import { challenged, createFakeApi, type Handlers } from './fake-api'
import { createFakeClock } from './fake-clock'
import { accountOf, connectionOf } from './fake-data'

export const ownAccount = accountOf(1)

interface Begin {
  readonly handlers?: Partial<Handlers>
  readonly purpose?: Purpose
  readonly connection?: ConnectionSummary
  readonly enrollments?: readonly EnrollmentState[]
}

export function beginWith({ handlers = {}, purpose, connection, enrollments = [] }: Begin) {
  const clock = createFakeClock()
  const fake = createFakeApi({ now: clock.now, accounts: [ownAccount], enrollments })
  fake.script(handlers)
  const api = createApi(fake.api)
  const wizard = createWizard(purpose === undefined ? { api, clock } : { api, clock, purpose })
  wizard.draft({ username: 'ada', password: 'secret', deviceName: 'ada-laptop' })
  wizard.chooseConnection(connection ?? connectionOf(1))
  const names = () => fake.calls.map(({ name }) => name)
  const inputsOf = (name: Parameters<typeof fake.callsOf>[0]) => fake.callsOf(name).map(({ input }) => input)
  return { clock, fake, wizard, names, inputsOf }
}

export const begin = (handlers: Partial<Handlers> = {}) => beginWith({ handlers })

/** Asks for a code that an account of ours can answer, from `readyAt` on. */
export const ownCodeAt = (readyAt: number, answerBy: number, accountId = ownAccount.id) =>
  challenged({ kind: 'softwareToken', deviceName: null, account: { accountId, readyAt } }, answerBy)
