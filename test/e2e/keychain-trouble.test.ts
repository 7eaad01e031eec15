// Every trouble with a real keychain, in the real window: nothing crashes, nothing is deleted, no
// account is said to be gone, what is said is right, and once the keychain is well again so is the app.
import { once } from 'node:events'
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { AppErrorCode } from '../../src/shared/errors'
import { en } from '../../src/words/en'
import { createFormats } from '../../src/words/formats'
import { launchKeyturn, type LaunchedKeyturn } from '../support/launch-keyturn'
import { evaluate } from '../support/observe-window'
import { addingPage } from '../support/pages/adding-page'
import { codesPage } from '../support/pages/codes-page'
import type { KeyringItem } from '../support/secret-service'
import { startTestKeyring, type TestKeyring } from '../support/test-keyring'

/** Where keychains are told what to do by D-Bus. */
const onLinux = describe.skipIf(process.platform !== 'linux')

/** Each account has a key of its own; any letters are base32. */
const secretOf = (issuer: string): string => issuer.toUpperCase().repeat(8)
const names = ['Mail', 'Shop'] as const
const { errors } = en(createFormats('en'))
type KeychainTrouble = Extract<AppErrorCode, `keychain${string}`>
const titleOf = (code: KeychainTrouble): string => errors[code].title

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
  const { title, whatToDo } = errors[code]
  const codes = codesPage(app.window)
  await codes.notice.filter({ hasText: title }).filter({ hasText: whatToDo }).waitFor()
  for (const name of names) await codes.row(name).filter({ hasText: 'No code right now' }).waitFor()
}

async function expectCodes(): Promise<void> {
  const codes = codesPage(app.window)
  for (const name of names) await codes.row(name).getByTestId('code').waitFor()
  expect(await codes.notice.count()).toBe(0)
}

const expectNothingChanged = async () => expect(await keyring.items()).toEqual(itemsBefore)

/** Closes the window as a person does, and gives the milliseconds until the process is gone. */
async function quit(): Promise<number> {
  const gone = once(app.electron.process(), 'exit')
  const started = performance.now()
  app.window.close().catch(() => undefined) // ends before it can answer
  await gone
  return performance.now() - started
}
const longestQuitMs = 2_000

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
    await app.window.getByText(titleOf('keychainLocked')).first().waitFor()
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
    // The item, the canary, and whether it can be written to; not once more for each row.
    expect(person.prompts()).toBeLessThanOrEqual(3)
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

/** The longest time for which the main process did nothing else, until this is asked again. */
const watchMainProcess = () =>
  app.electron.evaluate(() => {
    const stalls: number[] = []
    let last = performance.now()
    setInterval(() => {
      stalls.push(performance.now() - last)
      last = performance.now()
    }, 10)
    Object.assign(globalThis, { stalls })
  })
const longestStall = () =>
  app.electron.evaluate(() => Math.max(...(globalThis as unknown as { stalls: number[] }).stalls))

onLinux('a keychain that hears nothing', () => {
  it('for 25 seconds is said not to answer, holds nothing else up, and then gives the codes', async () => {
    await keyring.stop()
    const stoppedAt = Date.now()
    app = await launch()
    await watchMainProcess()
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

    await expectTrouble('keychainTimedOut')
    expect(await longestStall()).toBeLessThan(1_000)
    await new Promise((resolve) => setTimeout(resolve, stoppedAt + 25_000 - Date.now()))
    keyring.goOn()
    await expectNothingChanged()
    await codes.tryAgain()
    await expectCodes()
  })

  it('does not keep the app from quitting', async () => {
    await keyring.stop()
    app = await launch()
    await codesPage(app.window).row('Mail').filter({ hasText: 'Checking' }).waitFor()
    expect(await quit()).toBeLessThan(longestQuitMs)
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
    await app.window.getByText(titleOf('keychainReplaced')).first().waitFor()
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
    await codes.rows.filter({ hasText: titleOf('keychainItemDamaged') }).waitFor()
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
