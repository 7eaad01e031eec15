// Each way of adding an account, through the real window: real captures of a real screen, a camera, files,
// drops, the clipboard, and a second process that was started with a link.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateSync } from 'otplib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { putOnClipboard, showOnScreen, type ForeignProgram } from '../support/foreign-program'
import { expectVisible, placeMainWindow, startAgain } from '../support/around-window'
import { launchKeyturn, type LaunchedKeyturn, type LaunchOptions } from '../support/launch-keyturn'
import { addingPage, type AddingPage } from '../support/pages/adding-page'
import { codesPage } from '../support/pages/codes-page'
import { explanation, foreignExplanation } from '../support/pages/explanation'
import { anyOf, onScreen, rightCodes } from '../support/pages/live-codes'
import { blank, encodeFile, gray, paste, renderQr, type FileFormat } from '../support/qr'
import { transferLinks } from '../support/transfer-links'
import { showToCamera } from '../support/rendered-video'

const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
const link = `otpauth://totp/Shop:me@example.com?secret=${secret}&issuer=Shop`
const website = 'https://example.com/welcome'

let folder: string
let app: LaunchedKeyturn
let adding: AddingPage
let others: ForeignProgram[] = []

async function launch(options: LaunchOptions = {}): Promise<void> {
  app = await launchKeyturn({ profile: join(folder, 'profile'), ...options })
  adding = addingPage(app.window)
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'keyturn-adding-'))
})
afterEach(async () => {
  await app.close()
  for (const other of others) await other.end()
  others = []
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
})

const codePicture = (text: string, format: FileFormat = 'png') =>
  encodeFile(renderQr(text, { sizePixels: 240 }), format)

async function fileOf(text: string, format: FileFormat = 'png'): Promise<string> {
  const file = join(folder, `code-${String(text.length)}.${format}`)
  await writeFile(file, await codePicture(text, format))
  return file
}

/** What was found is shown with its code, and is in the list once it was confirmed. */
async function expectShopToBeAdded(): Promise<void> {
  await adding.code.filter({ hasText: anyOf(rightCodes(secret)) }).waitFor()
  expect(await adding.issuer.inputValue()).toBe('Shop')
  expect(await adding.accountName.inputValue()).toBe('me@example.com')
  await adding.confirm()
  await codesPage(app.window)
    .rowWithCode('Shop', anyOf(rightCodes(secret)))
    .waitFor()
}

describe('a code on the screen', () => {
  const place = { x: 1100, y: 700, side: 320 }

  it('is found wherever it is', async () => {
    others.push(await showOnScreen(await codePicture(link), place))
    await launch()
    await adding.open()
    await adding.choose('Scan the screen')
    await expectShopToBeAdded()
  })

  it('is found behind our own window', async () => {
    others.push(await showOnScreen(await codePicture(link), { x: 650, y: 400, side: 320 }))
    await launch()
    await placeMainWindow(app.main, { x: 500, y: 250, width: 700, height: 700 })
    await app.window.keyboard.press('Control+Shift+S')
    await expectShopToBeAdded()
  })

  it('is one of several that are found, and the person chooses', async () => {
    others.push(
      await showOnScreen(await codePicture(link), place),
      await showOnScreen(await codePicture(link.replaceAll('Shop', 'Bank')), { ...place, y: 300 }),
    )
    await launch()
    await adding.open()
    await adding.choose('Scan the screen')
    await app.window.getByRole('checkbox', { name: 'Add Bank, me@example.com' }).uncheck({ force: true })
    await adding.confirm()
    await codesPage(app.window).row('Shop').waitFor()
    expect(await codesPage(app.window).rows.count()).toBe(1)
  })

  it('that is not there is said, and the window is back', async () => {
    await launch()
    await adding.open()
    await adding.choose('Scan the screen')
    await explanation(app.window, 'noCodeFound').waitFor()
    await expectVisible(app.main, ['main'])
  })

  it('is read from a rectangle around it', async () => {
    others.push(await showOnScreen(await codePicture(link), place))
    await launch()
    await adding.open()
    await adding.choose('Part of the screen')
    const picture = await app.findWindow('scanner')
    await picture.getByText('Draw a rectangle around the QR code').waitFor()
    await picture.mouse.move(place.x - 20, place.y - 20)
    await picture.mouse.down()
    await picture.mouse.move(place.x + 340, place.y + 340)
    // The window may be gone before it can answer.
    await picture.mouse.up().catch(() => undefined)
    await expectShopToBeAdded()
  })

  it('is left alone when the person presses Escape', async () => {
    await launch()
    await adding.open()
    await adding.choose('Part of the screen')
    const picture = await app.findWindow('scanner')
    await picture.getByText('Draw a rectangle around the QR code').waitFor()
    await picture.keyboard.press('Escape').catch(() => undefined)
    await app.window.getByRole('button', { name: 'Scan the screen', exact: true }).waitFor()
  })
})

describe('the camera', () => {
  const onDesk = (text: string) => {
    const picture = blank(640, 480, gray(170))
    paste(picture, renderQr(text, { sizePixels: 280 }), 150, 60)
    return picture
  }
  const show = (text: string) => showToCamera(join(folder, 'camera.y4m'), onDesk(text))
  const launchWithCamera = async (text: string) => {
    await show(text)
    const video = join(folder, 'camera.y4m')
    const fakeCamera = ['--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${video}`]
    await launch({ extraArguments: fakeCamera })
    await adding.open()
    await adding.choose('Camera')
    return app.findWindow('scanner')
  }

  it('says what is no account, goes on, and ends with what is one', async () => {
    const camera = await launchWithCamera(website)
    await camera.getByText('This leads to a website, not to an account').waitFor()
    await show(link)
    await expectShopToBeAdded()
  })

  it('collects the parts of a move from another phone', async () => {
    const [first = '', second = ''] = transferLinks(['Shop', 'Bank'], secret)
    const camera = await launchWithCamera(first)
    await camera.getByText('1 of 2 scanned').waitFor()
    await show(second)
    await adding.confirm('Add 2 accounts')
    await codesPage(app.window).row('Shop').waitFor()
    await codesPage(app.window).row('Bank').waitFor()
  })

  it('that is not there is said', async () => {
    await launch()
    await adding.open()
    await adding.choose('Camera')
    await explanation(app.window, 'cameraMissing').waitFor()
  })

  it('has a window that can see nothing else, and knows nothing of ours', async () => {
    const camera = await launchWithCamera(website)
    const attempts = await camera.evaluate(`(async () => {
      const nameOf = async (attempt) => { try { await attempt(); return 'nothing' } catch (error) { return error.name } }
      return {
        ours: typeof window.keyturn,
        node: typeof process + typeof require,
        network: await nameOf(() => fetch('https://example.com/')),
        ownFiles: await nameOf(() => fetch('app://scanner/zxing_reader.wasm')),
        microphone: await nameOf(() => navigator.mediaDevices.getUserMedia({ audio: true })),
        screen: await nameOf(() => navigator.mediaDevices.getDisplayMedia()),
        window: String(window.open('https://example.com/')),
      }
    })()`)
    expect(attempts).toEqual({
      ours: 'undefined',
      node: 'undefinedundefined',
      network: 'TypeError',
      ownFiles: 'TypeError',
      microphone: 'NotAllowedError',
      screen: expect.stringMatching(/Error$/) as string,
      window: 'null',
    })
    expect(camera.url()).toMatch(/^app:\/\/scanner\//)
  })
})

describe('a picture', () => {
  it.each(['png', 'jpeg', 'webp', 'gif'] as const)('in a %s file is read', async (format) => {
    await launch()
    await adding.open()
    await adding.chooseFiles([await fileOf(link, format)])
    await expectShopToBeAdded()
  })

  it('is read when it is dropped on the list', async () => {
    await launch()
    await adding.drop([await fileOf(link)])
    await expectShopToBeAdded()
  })

  it('on the clipboard is read at the press of a button', async () => {
    others.push(await putOnClipboard(await codePicture(link)))
    await launch()
    await adding.open()
    await adding.choose('From the clipboard')
    await expectShopToBeAdded()
  })

  it('on the clipboard is pasted into the list', async () => {
    others.push(await putOnClipboard(await codePicture(link)))
    await launch()
    await app.window.keyboard.press('Control+V')
    await expectShopToBeAdded()
  })

  it('of something else is refused with what it is', async () => {
    await launch()
    await adding.open()
    await adding.chooseFiles([await fileOf(website)])
    await foreignExplanation(app.window, 'This leads to a website, not to an account').waitFor()
  })

  it('without a code is refused', async () => {
    const file = join(folder, 'empty.png')
    await writeFile(file, await encodeFile(blank(300, 300), 'png'))
    await launch()
    await adding.open()
    await adding.chooseFiles([file])
    await explanation(app.window, 'noCodeFound').waitFor()
  })

  it('that is none is refused, and one that is too large', async () => {
    const damaged = join(folder, 'damaged.png')
    await writeFile(damaged, (await codePicture(link)).slice(0, 40))
    const huge = join(folder, 'huge.png')
    await writeFile(huge, await encodeFile(blank(9000, 8000), 'png'))
    await launch()
    await adding.open()
    await adding.chooseFiles([damaged])
    await explanation(app.window, 'pictureUnreadable').waitFor()
    await adding.chooseFiles([huge])
    await explanation(app.window, 'pictureTooLarge').waitFor()
  })
})

describe('a link', () => {
  const startWith = (argument: string) => startAgain(join(folder, 'profile'), argument)

  it('that a second process was started with is offered in the first', async () => {
    await launch()
    await startWith(link)
    await expectShopToBeAdded()
  })

  it('that the app itself was started with is offered', async () => {
    await launch({ link })
    await expectShopToBeAdded()
  })

  it('from outside adds nothing by itself, and says what is wrong with it', async () => {
    await launch()
    await startWith('otpauth://totp/Shop?secret=not-base32!')
    await explanation(app.window, 'secretNotBase32', { position: 11 }).waitFor()
    await codesPage(app.window).addAccount()
    expect(await codesPage(app.window).rows.count()).toBe(0)
  })
})

describe('text', () => {
  it('with many links becomes many accounts', async () => {
    await launch()
    await adding.open()
    await adding.paste(`${link}\n${link.replaceAll('Shop', 'Bank')}\nmotp://x?secret=00`)
    await foreignExplanation(app.window, 'mOTP').waitFor()
    await adding.confirm('Add 2 accounts')
    await codesPage(app.window).row('Bank').waitFor()
    await codesPage(app.window).row('Shop').waitFor()
  })

  it('of an account that is there already can replace it', async () => {
    await launch()
    await adding.open()
    await adding.paste(link)
    await expectShopToBeAdded()
    await adding.open()
    await adding.paste(link.replace(secret, 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'))
    await app.window.getByRole('radio', { name: 'Replace it' }).check({ force: true })
    await adding.confirm('Replace account')
    await codesPage(app.window).row('Shop').waitFor()
    expect(await codesPage(app.window).rows.count()).toBe(1)
    await app.window.getByText('Recently removed (1)').waitFor()
  })
})

describe('counter-based codes', () => {
  it('go on with the next one after a restart', async () => {
    await launch()
    await adding.open()
    await adding.paste(`otpauth://hotp/Count:me?secret=${secret}&counter=0`)
    const first = generateSync({ strategy: 'hotp', secret, counter: 0 })
    await adding.code.filter({ hasText: onScreen(first) }).waitFor()
    await adding.confirm()
    await codesPage(app.window).rowWithCode('Count', onScreen(first)).waitFor()
    await app.close()
    await launch()
    await app.window.getByRole('button', { name: /^Get a code/ }).click()
    const second = generateSync({ strategy: 'hotp', secret, counter: 1 })
    await codesPage(app.window).rowWithCode('Count', onScreen(second)).waitFor()
  })
})
