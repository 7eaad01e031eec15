// Every trouble with a real keychain, in the real window: nothing crashes, nothing is deleted, no
// account is said to be gone, what is said is right, and once the keychain is well again so is the app.
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { AppErrorCode } from '../../src/shared/errors'
import { closeMainWindow } from '../support/around-window'
import { launchKeyturn, type LaunchedKeyturn } from '../support/launch-keyturn'
import { evaluate } from '../support/observe-window'
import { addingPage } from '../support/pages/adding-page'
import { codesPage } from '../support/pages/codes-page'
import { explanation, sentencesFor } from '../support/pages/explanation'
import type { KeyringItem } from '../support/secret-service'
import { startTestKeyring, type TestKeyring } from '../support/test-keyring'
import { until } from '../support/waiting'

/** Where keychains are told what to do by D-Bus. */
const onLinux = describe.skipIf(process.platform !== 'linux')

/** Each account has a key of its own; any letters are base32. */
const secretOf = (issuer: string): string => issuer.toUpperCase().repeat(8)
const names = ['Mail', 'Shop'] as const
type KeychainTrouble = Extract<AppErrorCode, `keychain${string}`>
/** How long Keyturn waits for the keychain. */
const deadlineMs = 10_000
/** When the start is over, and the tray is put up. */
const calmAfterMs = 2_000

let keyring: TestKeyring
let profile: string
let app: LaunchedKeyturn
/** As it was before there was any trouble. */
let itemsBefore: readonly KeyringItem[]

const launch = (environment: Readonly<Record<string, string>> = {}) =>
  launchKeyturn({ profile, environment: { ...keyring.environment, ...environment } })

async function add(issuer: string): Promise<void> {
  await codesPage(app.window).addAccount()
  const keyUri = `otpauth://totp/${issuer}:me?secret=${secretOf(issuer)}`
  await addingPage(app.window).paste(keyUri)
  await addingPage(app.window).confirm()
}

/** A computer with two accounts, of which each test gets a copy. */
let furnished: string
beforeAll(async () => {
  furnished = await mkdtemp(join(tmpdir(), 'keyturn-furnished-'))
  keyring = await startTestKeyring(join(furnished, 'home'))
  profile = join(furnished, 'profile')
  app = await launch()
  for (const name of names) {
    await add(name)
    await codesPage(app.window).row(name).waitFor()
  }
  await app.close()
  await keyring.end()
})
afterAll(() => rm(furnished, { recursive: true, force: true, maxRetries: 5 }))

let computer: string
beforeEach(async () => {
  computer = await mkdtemp(join(tmpdir(), 'keyturn-trouble-'))
  await cp(furnished, computer, { recursive: true })
  keyring = await startTestKeyring(join(computer, 'home'))
  profile = join(computer, 'profile')
  itemsBefore = await keyring.items()
})
afterEach(async () => {
  await app.close()
  await keyring.end()
  await rm(computer, { recursive: true, force: true, maxRetries: 5 })
})

/** The accounts are listed by name, and over them it is said what is the matter. */
async function expectTrouble(code: KeychainTrouble): Promise<void> {
  const codes = codesPage(app.window)
  await explanation(app.window, code).waitFor()
  for (const name of names) await codes.row(name).filter({ hasText: 'No code right now' }).waitFor()
}

async function expectCodes(): Promise<void> {
  const codes = codesPage(app.window)
  for (const name of names) await codes.row(name).getByTestId('code').waitFor()
  await codes.notice.waitFor({ state: 'detached' })
}

const expectNothingChanged = async () => expect(await keyring.items()).toEqual(itemsBefore)

onLinux('a keychain that is locked', () => {
  it('is said to be, and gives the codes once it is unlocked', async () => {
    await keyring.lock()
    app = await launch()
    await expectTrouble('keychainLocked')
    await keyring.unlock()
    await expectNothingChanged()
    await codesPage(app.window).tryAgain()
    await expectCodes()
  })

  it('takes no new account, and takes it once it is unlocked', async () => {
    await keyring.lock()
    app = await launch()
    await add('Bank')
    await explanation(app.window, 'keychainLocked').waitFor()
    await keyring.unlock()
    await expectNothingChanged()
    await app.window.getByRole('button', { name: 'Add account' }).click()
    await codesPage(app.window).row('Bank').getByTestId('code').waitFor()
  })

  it('and whose prompt is dismissed is said to be locked, after few prompts', async () => {
    const person = await keyring.answerPrompts()
    await keyring.lock()
    app = await launch()
    await codesPage(app.window).row('Mail').filter({ hasText: 'Checking' }).waitFor()
    await person.dismiss()
    await expectTrouble('keychainLocked')
    // The tray is put up, and the quick window after it; neither asks again what nobody has asked it for.
    await app.passTime(calmAfterMs)
    await app.findWindow('quick')
    // What the tray might have asked is answered before this.
    await evaluate(app.window, `keyturn.invoke('keychain.check', {})`)
    // The item, the canary, and whether it can be written to; not once more for each row. Then the last two again.
    expect(person.prompts()).toBeLessThanOrEqual(5)
    await keyring.unlock()
    await expectNothingChanged()
    await codesPage(app.window).tryAgain()
    await expectCodes()
  })
})

onLinux('no keychain', () => {
  it.each([
    ['a bus that is not there', 'unix:path=/nowhere/bus'],
    ['no address of a bus', ''],
  ])('because of %s is said, and the codes come with the next start', async (_, address) => {
    app = await launch({ DBUS_SESSION_BUS_ADDRESS: address })
    await expectTrouble('keychainMissing')
    await expectNothingChanged()
    await app.close()
    app = await launch()
    await expectCodes()
  })
})

onLinux('a keychain that hears nothing', () => {
  it('is said not to answer, holds nothing else up meanwhile, and then gives the codes', async () => {
    await keyring.stop()
    app = await launch()
    const codes = codesPage(app.window)
    for (const name of names) await codes.row(name).filter({ hasText: 'Checking' }).waitFor()

    await codes.addAccount()
    await app.window.getByRole('textbox', { name: 'Links or setup key' }).fill('typed meanwhile')
    expect(
      await evaluate(
        app.window,
        `keyturn.invoke('accounts.list', {}).then((answer) => JSON.parse(answer).ok)`,
      ),
    ).toBe(true)
    await app.window.getByRole('navigation').getByRole('button', { name: 'Codes' }).click()
    await codes.row('Mail').filter({ hasText: 'Checking' }).waitFor()

    await app.passTime(deadlineMs)
    await expectTrouble('keychainTimedOut')
    keyring.goOn()
    await expectNothingChanged()
    await codes.tryAgain()
    await expectCodes()
  })

  it('for so long that its own library gives up is asked anew, and then gives the codes', async () => {
    await keyring.stop()
    const calls = await keyring.countCalls()
    app = await launch()
    await codesPage(app.window).row('Mail').filter({ hasText: 'Checking' }).waitFor()
    await app.passTime(deadlineMs)
    await expectTrouble('keychainTimedOut')
    const before = calls()
    // Each question waits in line behind the first one, which nothing of ours can hurry: libsecret gives it 25 seconds.
    await until('the next question to the keychain', async () => {
      await codesPage(app.window).tryAgain()
      return calls() > before
    })
    keyring.goOn()
    await expectNothingChanged()
    // The question that is under way is answered now.
    await expectCodes()
  })

  it('does not keep the app from quitting', async () => {
    await keyring.stop()
    app = await launch()
    await codesPage(app.window).row('Mail').filter({ hasText: 'Checking' }).waitFor()
    await closeMainWindow(app.main)
    // It ends itself so: whoever waited for the keychain's library to give up would leave in an orderly way.
    expect(await app.main.ended()).toBe('SIGKILL')
  })
})

onLinux('another keychain', () => {
  it('than before is said to be another, is left as it is, and makes way for the one before', async () => {
    await keyring.restart('otherItems')
    app = await launch()
    await expectTrouble('keychainReplaced')
    expect(await keyring.items()).toEqual([])
    await keyring.restart('theSameItems')
    await expectNothingChanged()
    await codesPage(app.window).tryAgain()
    await expectCodes()
  })

  it('that takes over while Keyturn runs gets nothing of ours, and the one before is known again', async () => {
    app = await launch()
    await expectCodes()
    await keyring.restart('otherItems')
    await add('Bank')
    await explanation(app.window, 'keychainReplaced').waitFor()
    expect(await keyring.items()).toEqual([])
    await keyring.restart('theSameItems')
    await expectNothingChanged()
    await app.window.getByRole('button', { name: 'Add account' }).click()
    await codesPage(app.window).row('Bank').getByTestId('code').waitFor()
  })

  it('that is the same after its service was restarted is used as before', async () => {
    app = await launch()
    await expectCodes()
    await keyring.restart('theSameItems')
    await add('Bank')
    await codesPage(app.window).row('Bank').getByTestId('code').waitFor()
  })
})

onLinux('an item that is not as we write them', () => {
  /** What libsecret finds when it looks for all of ours, and keytar crashes on. */
  const nameless = { service: 'Keyturn', 'xdg:schema': 'org.freedesktop.Secret.Generic' }

  it('and has no name of an account does no harm', async () => {
    await keyring.plant({ label: 'planted', attributes: nameless, value: 'anything' })
    const withPlanted = await keyring.items()
    app = await launch()
    await expectCodes()
    expect(await keyring.items()).toEqual(withPlanted)
  })

  it('and has no name of an account does not crash the search for accounts whose list is damaged', async () => {
    await keyring.plant({ label: 'planted', attributes: nameless, value: 'anything' })
    const withPlanted = await keyring.items()
    for (const name of ['index.json', 'index.previous.json']) await writeFile(join(profile, name), 'damaged')
    app = await launch()
    await app.window.getByText('Their keys are safe in your keychain').waitFor()
    expect(await keyring.items()).toEqual(withPlanted)
  })

  it('in the place of one of ours costs that account its code, and nothing else', async () => {
    const [first] = itemsBefore.filter(({ attributes }) => attributes['account'] !== 'canary')
    const value = 'garbage\nof two lines'
    await keyring.plant({ label: 'planted', attributes: first?.attributes ?? {}, value })
    const withPlanted = await keyring.items()
    app = await launch()
    const codes = codesPage(app.window)
    await codes.rows.filter({ hasText: sentencesFor('keychainItemDamaged').title }).waitFor()
    await codes.rows.getByTestId('code').waitFor()
    expect(await codes.rows.count()).toBe(2)
    expect(await keyring.items()).toEqual(withPlanted)
  })
})

onLinux('a list of accounts that is damaged', () => {
  it('is rebuilt from the keychain', async () => {
    for (const name of ['index.json', 'index.previous.json']) await writeFile(join(profile, name), 'damaged')
    app = await launch()
    for (const name of names) await codesPage(app.window).row(name).getByTestId('code').waitFor()
    const ofAccounts = (items: readonly KeyringItem[]) =>
      items.filter(({ attributes }) => attributes['account'] !== 'canary')
    expect(ofAccounts(await keyring.items())).toEqual(ofAccounts(itemsBefore))
  })
})
