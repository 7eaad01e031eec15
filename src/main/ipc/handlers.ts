// The contract's channels, each in terms of the services. No decision is taken here that a service
// could take.
import type { Input } from '../../shared/contract'
import { permanent, transient } from '../../shared/errors'
import { cutText, longest } from '../../shared/limits'
import type { AccountId, Licence } from '../../shared/models'
import { done, fail, ok, type Result } from '../../shared/result'
import type { Settings } from '../../shared/settings'
import type { Words } from '../../words/load'
import { describeKeyturn } from '../about'
import type { About, TextFile } from '../app'
import type { Codes } from '../codes'
import {
  parseClientId,
  parseManagedLoginDomain,
  parseUserPoolId,
  type FindEndpoint,
} from '../cognito/service/endpoint'
import type { Cognito } from '../cognito/cognito'
import { helpDeskCardText, type HelpDeskCard } from '../cognito/help-desk-card'
import { cleanName } from '../otp/names'
import { readPastedText, type OfferedItem } from '../otp/offered-text'
import { createOtpAccount, type OtpAccount } from '../otp/otp-account'
import { previewOf } from '../intake/candidates'
import type { Intake } from '../intake/intake'
import type { Scans } from '../intake/scans'
import type { CountingCodes } from '../counting-codes'
import type { ProxyPasswords } from '../network/proxy-passwords'
import type { Clipboard } from '../ports/clipboard'
import type { Clock } from '../ports/clock'
import type { Desktop } from '../ports/desktop'
import type { Practice } from '../practice'
import type { SettingsStore } from '../settings/settings'
import type { ConnectionInput } from '../vault/connections'
import type { Vault } from '../vault/vault'
import { editAccount, showQrCode } from './account-handlers'
import type { Handlers } from './router'

export interface Services {
  readonly vault: Vault
  /** Loaded when someone is about to sign in. */
  readonly loadCognito: () => Promise<Cognito>
  readonly practice: Practice
  readonly proxyPasswords: Pick<ProxyPasswords, 'question' | 'answer'>
  readonly codes: Codes
  readonly clock: Clock
  readonly clockOffset: () => number
  readonly clipboard: Pick<Clipboard, 'writeText'>
  readonly countingCodes: CountingCodes
  readonly intake: Intake
  readonly scans: Scans
  readonly saveTextFile: (file: TextFile) => Promise<'saved' | 'cancelled'>
  readonly about: About
  readonly versions: Readonly<Record<string, string>>
  readonly desktop: Desktop
  readonly settings: SettingsStore
  readonly readLicences: () => Promise<readonly Licence[]>
  readonly words: () => Words
}

function checkManagedLogin(
  login: ConnectionInput['managedLogin'],
  kind: ConnectionInput['kind'],
): Result<ConnectionInput['managedLogin']> {
  if (login === undefined || login === null) return ok(login)
  const domain = parseManagedLoginDomain(login.domain, kind)
  if (!domain.ok) return domain
  return ok({ domain: domain.value, redirectPorts: [...new Set(login.redirectPorts)] })
}

/** Checks a connection as a person typed it. While practising, every connection is for practice. */
async function checkConnection(
  input: Omit<ConnectionInput, 'kind'>,
  kind: ConnectionInput['kind'],
  findEndpoint: FindEndpoint,
): Promise<Result<ConnectionInput>> {
  const pool = parseUserPoolId(input.userPoolId)
  if (!pool.ok) return pool
  const variant = input.endpointVariant ?? 'standard'
  const endpoint = kind === 'practice' ? done : await findEndpoint(pool.value.region, variant)
  if (!endpoint.ok) return endpoint
  const clientId = parseClientId(input.clientId)
  if (!clientId.ok) return clientId
  const issuer = cleanName(input.issuer)
  if (!issuer.ok) return issuer
  const managedLogin = checkManagedLogin(input.managedLogin, kind)
  if (!managedLogin.ok) return managedLogin
  const { userPoolId } = pool.value
  return ok({
    ...input,
    kind,
    userPoolId,
    clientId: clientId.value,
    issuer: issuer.value,
    managedLogin: managedLogin.value,
  })
}

/** Names as part of a file's name: what a file system could read differently is left out. */
const fileName = (text: string): string =>
  text
    .replace(/[^\p{L}\p{N} .@_-]+/gu, ' ')
    .trim()
    .slice(0, 80)

/** What is typed by hand has one name for its issuer. */
const typed = (account: OtpAccount): OfferedItem => ({
  kind: 'account',
  read: { account, labelIssuer: null },
})

/** A setting that was left out, and one that is undefined, are the same: not to be changed. */
const withoutUndefined = (change: Input<'settings.change'>): Partial<Settings> =>
  Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))

export function createHandlers(services: Services): Handlers {
  const { vault, loadCognito, practice } = services
  const { codes, countingCodes, intake, scans, clock, clockOffset, clipboard, saveTextFile, about } = services
  const { desktop, settings, readLicences, versions, words } = services
  const { proxyPasswords } = services
  const { accounts, connections, journal, listRecovery } = vault

  function cardOf(id: AccountId): Result<HelpDeskCard> {
    const account = accounts.find(id)
    if (!account.ok) return account
    const { issuer, enrolledWith } = account.value
    if (!enrolledWith) return fail(permanent('accountNotEnrolled'))
    const connection = connections.list().find((other) => other.id === enrolledWith.connectionId)
    if (!connection) return fail(permanent('connectionNotFound'))
    const { userPoolId, region } = connection
    return ok({ issuer, username: enrolledWith.username, userPoolId, region })
  }

  const describeNow = () =>
    describeKeyturn({
      about,
      versions,
      vault,
      settings: settings.state(),
      clockOffsetSeconds: Math.round(clockOffset() / 1000),
    })

  return {
    'app.status': async () => {
      const offer = await practice.offer()
      const clockOffsetSeconds = Math.round(clockOffset() / 1000)
      const list = { accountList: listRecovery.state(), notShown: vault.notShown() }
      return offer.ok ? ok({ ...about, clockOffsetSeconds, ...list, practice: offer.value }) : offer
    },
    'keychain.check': async () => {
      const status = await vault.checkKeychain()
      // What a locked keychain kept from being recovered at the start can be recovered now.
      if (status.ok) await journal.recover()
      return ok(status.ok ? { state: 'ready' } : { state: 'unavailable', error: status.error })
    },

    'connections.list': async () => {
      // Whoever looks at the organizations is about to sign in.
      const { signIn } = await loadCognito()
      signIn.prepare()
      const offer = await practice.offer()
      if (!offer.ok) return offer
      const usable = ({ kind }: { kind: string }) => kind !== 'practice' || practice.endpoint !== null
      return ok(connections.list().filter(usable))
    },
    'connections.save': async (input) => {
      const kind = practice.endpoint === null ? 'cognito' : 'practice'
      const { findEndpoint } = await loadCognito()
      const checked = await checkConnection(input, kind, findEndpoint)
      return checked.ok ? connections.save(checked.value) : checked
    },
    'connections.remove': ({ connectionId }) => connections.remove(connectionId),
    'connections.look': async ({ connectionId }) => (await loadCognito()).inspections.look(connectionId),
    'connections.toldOfInspection': async ({ connectionId, by }) =>
      (await loadCognito()).inspections.toldOf(connectionId, by),
    'connections.check': async ({ connectionId }) => (await loadCognito()).connectionCheck.run(connectionId),
    'connections.cancelCheck': async () => {
      const { connectionCheck } = await loadCognito()
      connectionCheck.cancel()
      return done
    },
    'connections.copyCheck': async () => {
      const { connectionCheck } = await loadCognito()
      await clipboard.writeText(connectionCheck.report())
      return done
    },
    'connections.copyHosts': async ({ hosts }) => {
      await clipboard.writeText(hosts.join('\n'))
      return done
    },

    'proxy.question': () => ok(proxyPasswords.question()),
    'proxy.answer': (answer) => proxyPasswords.answer(answer),

    'signIn.start': async ({ connectionId, username, password, rememberedDevice }) =>
      (await loadCognito()).signIn.start(connectionId, { username, password }, rememberedDevice),
    'signIn.startWithoutPassword': async ({ connectionId, username }) =>
      (await loadCognito()).signIn.startWithoutPassword(connectionId, username),
    'signIn.startWithAccessToken': async ({ connectionId, accessToken }) =>
      (await loadCognito()).signIn.startWithAccessToken(connectionId, accessToken),
    'signIn.startInBrowser': async ({ connectionId }) =>
      (await loadCognito()).browserSignIns.start(connectionId),
    'signIn.cancelInBrowser': async () => {
      const { browserSignIns } = await loadCognito()
      browserSignIns.cancel()
      return done
    },
    'signIn.rememberDevice': async ({ signInId }) => (await loadCognito()).signIn.rememberDevice(signInId),
    'signIn.respond': async ({ signInId, answer }) => (await loadCognito()).signIn.respond(signInId, answer),
    'signIn.end': async ({ signInId }) => (await loadCognito()).signIn.end(signInId),

    'password.forgot': async (person) => (await loadCognito()).recovery.sendResetCode(person),
    'password.reset': async (reset) => (await loadCognito()).recovery.resetPassword(reset),
    'signUp.resend': async (person) => (await loadCognito()).recovery.sendConfirmationCode(person),
    'signUp.confirm': async (confirmation) => (await loadCognito()).recovery.confirmSignUp(confirmation),

    'enrollment.associate': async (request) => {
      const issuer = cleanName(request.issuer)
      if (!issuer.ok) return issuer
      const accountName = cleanName(request.accountName)
      if (!accountName.ok) return accountName
      const { enrollment } = await loadCognito()
      return enrollment.associate({ ...request, issuer: issuer.value, accountName: accountName.value })
    },
    'enrollment.resume': async ({ enrollmentId, signInId }) =>
      (await loadCognito()).enrollment.resume(enrollmentId, signInId),
    'enrollment.verify': async (request) => (await loadCognito()).enrollment.verify(request),
    'enrollment.finish': async ({ enrollmentId }) => (await loadCognito()).enrollment.finish(enrollmentId),
    'enrollment.list': () => ok([...journal.list()]),
    'enrollment.discard': ({ enrollmentId }) => journal.discard(enrollmentId),

    'poolAccount.read': async ({ accountId }) => (await loadCognito()).poolAccounts.read(accountId),
    'poolAccount.setFactor': async ({ accountId, factor, to }) =>
      (await loadCognito()).poolAccounts.setFactor(accountId, factor, to),
    'poolAccount.keepSignedIn': async ({ accountId, keptIn }) =>
      (await loadCognito()).poolAccounts.keepSignedIn(accountId, keptIn),
    'poolAccount.signOut': async ({ accountId }) => (await loadCognito()).poolAccounts.signOut(accountId),

    'helpDeskCard.read': ({ accountId }) => {
      const card = cardOf(accountId)
      if (!card.ok) return card
      return ok({ text: cutText(helpDeskCardText(card.value, words().desktop.card), longest.card) })
    },
    'helpDeskCard.save': async ({ accountId }) => {
      const card = cardOf(accountId)
      if (!card.ok) return card
      const { issuer, username } = card.value
      const cardWords = words().desktop.card
      const suggestedName = cardWords.fileName(fileName(`${issuer} ${username}`))
      try {
        const text = helpDeskCardText(card.value, cardWords)
        return ok({ outcome: await saveTextFile({ suggestedName, fileKind: cardWords.fileKind, text }) })
      } catch {
        return fail(transient('fileNotSaved')) // no room, or no permission: another place may do
      }
    },

    'accounts.list': () => ok([...accounts.list()]),
    'accounts.recover': () => listRecovery.run(),
    'accounts.edit': (edit) => editAccount(accounts, edit),
    'accounts.move': ({ accountId, before }) => accounts.move(accountId, before),
    'accounts.showQrCode': ({ accountId }) => showQrCode({ accounts, desktop }, accountId),
    'accounts.trash': ({ accountId }) => accounts.trash(accountId),
    'accounts.restore': ({ accountId }) => accounts.restore(accountId),

    'codes.read': async ({ accountIds }) => ok([...(await codes.read(accountIds))]),
    'codes.copy': ({ accountId, which }) => codes.copy(accountId, which),
    'codes.advance': async ({ accountId }) => {
      const code = await countingCodes.advance(accountId)
      return code.ok ? ok({ status: 'onRequest', accountId, code: code.value }) : code
    },

    'intake.read': () => ok(intake.read()),
    'intake.offerText': ({ text }) => intake.offer(readPastedText(text)),
    'intake.offerByHand': (input) => {
      const account = createOtpAccount(input)
      return account.ok ? intake.offer([typed(account.value)]) : account
    },
    'intake.preview': (input) => {
      const account = createOtpAccount(input)
      return account.ok ? ok(previewOf(account.value, clock.now(), clockOffset())) : account
    },
    'intake.readCodes': () => ok([...intake.readCodes()]),
    'intake.scanPicture': () => scans.picture(),
    'intake.scanClipboard': () => scans.clipboard(),
    'intake.scanScreens': () => scans.screens(),
    'intake.scanRegion': () => scans.region(),
    'intake.scanCamera': () => scans.camera(),
    'intake.cancelScan': () => {
      scans.cancel()
      return done
    },
    'intake.save': async ({ chosen }) => ok(await intake.save(chosen)),
    'intake.clear': () => {
      intake.clear()
      return done
    },

    'settings.read': () => ok(settings.state()),
    'settings.change': (change) => settings.change(withoutUndefined(change)),
    'settings.holdShortcut': ({ hold }) => {
      desktop.holdShortcut(hold)
      return done
    },

    'about.read': async () => ok(await describeNow()),
    'about.licences': async () => ok([...(await readLicences())]),
    'about.copyReport': async () => {
      const { report } = await describeNow()
      await clipboard.writeText(report)
      return done
    },

    'quick.close': () => {
      desktop.closeQuickWindow()
      return done
    },
    'quick.openMain': () => {
      desktop.openMainWindow()
      return done
    },
  }
}
