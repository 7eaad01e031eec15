// Enrolling a software token, and what a signed-in user can do about it afterwards.
import { ok } from '../../../shared/result'
import type { HandlersOf } from '../router'
import type { Services } from './services'

type Needed = Pick<Services, 'vault' | 'loadCognito' | 'helpDeskCards'>

export function createEnrollmentHandlers(
  services: Needed,
): HandlersOf<'enrollment' | 'poolAccount' | 'helpDeskCard'> {
  const { vault, loadCognito, helpDeskCards } = services
  return {
    'enrollment.associate': async (request) => (await loadCognito()).enrollment.associate(request),
    'enrollment.resume': async ({ enrollmentId, signInId }) =>
      (await loadCognito()).enrollment.resume(enrollmentId, signInId),
    'enrollment.verify': async (request) => (await loadCognito()).enrollment.verify(request),
    'enrollment.finish': async ({ enrollmentId }) => (await loadCognito()).enrollment.finish(enrollmentId),
    'enrollment.list': () => ok([...vault.journal.list()]),
    'enrollment.discard': ({ enrollmentId }) => vault.journal.discard(enrollmentId),

    'poolAccount.read': async ({ accountId }) => (await loadCognito()).poolAccounts.read(accountId),
    'poolAccount.setFactor': async ({ accountId, factor, to }) =>
      (await loadCognito()).poolAccounts.setFactor(accountId, factor, to),
    'poolAccount.keepSignedIn': async ({ accountId, keptIn }) =>
      (await loadCognito()).poolAccounts.keepSignedIn(accountId, keptIn),
    'poolAccount.signOut': async ({ accountId }) => (await loadCognito()).poolAccounts.signOut(accountId),

    'helpDeskCard.read': ({ accountId }) => helpDeskCards.read(accountId),
    'helpDeskCard.save': ({ accountId }) => helpDeskCards.save(accountId),
  }
}
