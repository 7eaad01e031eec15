// The key of an account on a second device: asked for in the details, seen in a window of its own, and read from it as
// another device reads it.
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { decode } from '../renderer/scanner/decoder/decoder'
import { expectVisible } from '../support/around-window'
import { launchKeyturn, type LaunchedKeyturn } from '../support/launch-keyturn'
import { accountPage } from '../support/pages/account-page'
import { addingPage } from '../support/pages/adding-page'
import { codesPage } from '../support/pages/codes-page'
import { decodeFile } from '../support/qr'

const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
const address = 'app://qr-code/'
let app: LaunchedKeyturn

beforeAll(async () => {
  app = await launchKeyturn()
  await codesPage(app.window).addAccount()
  await addingPage(app.window).paste(`otpauth://totp/Shop:me@example.com?secret=${secret}&issuer=Shop`)
  await addingPage(app.window).confirm()
  await accountPage(app.window).open('Shop, me@example.com')
})
afterEach(async () => {
  await app.main.ask(({ BrowserWindow }, url) => {
    for (const window of BrowserWindow.getAllWindows())
      if (window.webContents.getURL() === url) window.destroy()
  }, address)
})
afterAll(async () => {
  await app.close()
})

/** The window, once it is on screen. */
async function showQrCode(): Promise<void> {
  await accountPage(app.window).press('QR code…')
  await accountPage(app.window).confirm('Show the QR code')
  await expectVisible(app.main, ['main', 'QR code'])
}

const allAddresses = () =>
  app.main.ask(({ webContents }) => webContents.getAllWebContents().map((one) => one.getURL()))

/** What the main process knows of the window: its page runs no scripts, so nothing can be asked there. */
const preferences = () =>
  app.main.ask(({ webContents }, url) => {
    const contents = webContents.getAllWebContents().find((one) => one.getURL() === url)
    // Not in Electron's types, and the only place that tells what is in force.
    const inForce = contents as unknown as { getLastWebPreferences(): Record<string, unknown> } | undefined
    return inForce?.getLastWebPreferences()
  }, address)

/** As the keyboard does it: the way of the driver goes past the main process. */
const press = (keyCode: string) =>
  app.main.ask(
    ({ webContents }, { url, key }) => {
      const contents = webContents.getAllWebContents().find((one) => one.getURL() === url)
      for (const type of ['keyDown', 'char'] as const) contents?.sendInputEvent({ type, keyCode: key })
    },
    { url: address, key: keyCode },
  )

/** As a person with a camera sees it: what is painted, and not what is in the page. */
async function photograph(): Promise<Uint8Array> {
  const picture = await app.main.ask(async ({ BrowserWindow }, url) => {
    const window = BrowserWindow.getAllWindows().find(({ webContents }) => webContents.getURL() === url)
    const image = await window?.webContents.capturePage()
    return image?.toPNG().toString('base64') ?? ''
  }, address)
  return Buffer.from(picture, 'base64')
}

it('shows a code that another device reads as the same account', async () => {
  await showQrCode()
  await expect
    .poll(async () => decode(await decodeFile(await photograph())))
    .toEqual([
      `otpauth://totp/Shop:me%40example.com?secret=${secret}&issuer=Shop&algorithm=SHA1&digits=6&period=30`,
    ])
})

it('has a window without scripts, in a sandbox', async () => {
  await showQrCode()
  expect(await preferences()).toMatchObject({
    javascript: false,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
  })
})

it.each(['Escape', 'Return'])('closes by %s, and nothing is left of it', async (keyCode) => {
  await showQrCode()
  await press(keyCode)
  await expect.poll(allAddresses).not.toContain(address)
})

it('leaves nothing of the key in the window that asked for it', async () => {
  await showQrCode()
  expect(await app.window.content()).not.toContain(secret)
})
