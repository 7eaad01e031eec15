// What is dropped or pasted anywhere, and the key that scans the screen from everywhere.
import { act } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import type { FakeOptions } from '../support/fake-api'
import { everydayAccounts } from '../support/fake-data'
import { click, get, press, renderApp, seen, text, type Mounted } from '../support/render-app'
import { nextTask } from '../support/turns'

let app: Mounted | null = null
afterEach(async () => {
  await app?.unmount()
  app = null
})

const link = 'otpauth://totp/GitLab:ada?secret=JBSWY3DPEHPK3PXP&issuer=GitLab'
const mount = async (options: FakeOptions = {}) =>
  (app = await renderApp({ accounts: everydayAccounts, ...options }))

interface Content {
  readonly text?: string
  readonly files?: readonly File[]
}

const transferOf = ({ text: content = '', files = [] }: Content) => ({
  types: [...(files.length > 0 ? ['Files'] : []), ...(content === '' ? [] : ['text/plain'])],
  files,
  getData: (type: string) => (type === 'text/plain' ? content : ''),
  dropEffect: 'none',
})

async function fire(name: string, content: Content, target: EventTarget = document.body) {
  const event = new Event(name, { bubbles: true, cancelable: true })
  const transfer = transferOf(content)
  Object.assign(event, { dataTransfer: transfer, clipboardData: transfer, relatedTarget: null })
  await act(async () => {
    target.dispatchEvent(event)
    await nextTask()
  })
  return { event, transfer }
}
const picture = (content = link) => new File([content], 'code.png', { type: 'image/png' })

describe('dragging over the window', () => {
  it('says where to drop it, and stops saying so', async () => {
    await mount()
    const { event, transfer } = await fire('dragenter', { files: [picture()] })
    expect(text()).toContain('Drop the picture here')
    expect([event.defaultPrevented, transfer.dropEffect]).toEqual([true, 'copy'])
    await fire('dragleave', {})
    expect(text()).not.toContain('Drop the picture here')
  })

  it('does not invite what cannot be taken, and what comes from the window itself', async () => {
    await mount()
    const { event, transfer } = await fire('dragover', {})
    expect([event.defaultPrevented, transfer.dropEffect]).toEqual([true, 'none'])
    await fire('dragstart', {})
    await fire('dragover', { text: 'own' })
    expect(text()).not.toContain('Drop the picture here')
    await fire('dragend', {})
  })
})

describe('dropping', () => {
  it('leads from any screen to what was found', async () => {
    await mount()
    await click(get('button', 'Organizations'))
    const { event } = await fire('drop', { files: [picture(), picture(link.replace('ada', 'grace'))] })
    await seen('2 accounts were found')
    expect(event.defaultPrevented).toBe(true)
    expect(text()).not.toContain('Drop the picture here')
  })

  it('takes links too', async () => {
    await mount()
    await fire('drop', { text: link })
    await seen('Is this the right account?')
  })

  it('says kindly what it cannot take', async () => {
    const { fake } = await mount()
    const huge = picture()
    Object.defineProperty(huge, 'size', { value: 40 * 1024 * 1024 })
    await fire('drop', { files: [huge, new File(['x'], 'a.zip', { type: 'application/zip' })] })
    await seen('This picture is too large')
    await seen('This picture cannot be read')
    expect(fake.callsOf('intake.scanPicture')).toEqual([])
  })
})

describe('pasting', () => {
  it('works on any screen', async () => {
    await mount()
    await fire('paste', { text: link })
    await seen('Is this the right account?')
  })

  it('leaves fields their text', async () => {
    const { fake } = await mount()
    await click(get('button', 'Add'))
    await seen('Links or setup key')
    const { event } = await fire('paste', { text: link }, get('textbox', 'Links or setup key'))
    expect(event.defaultPrevented).toBe(false)
    expect(fake.callsOf('intake.offerText')).toEqual([])
    await fire('paste', { files: [picture()] }, get('textbox', 'Links or setup key'))
    await seen('Is this the right account?')
  })
})

describe('Ctrl+Shift+S', () => {
  it('scans the screen from anywhere', async () => {
    const { fake } = await mount({ onScreen: link })
    await press('S', { ctrlKey: true, shiftKey: true })
    await seen('Is this the right account?')
    expect(fake.callsOf('intake.scanScreens')).toHaveLength(1)
  })
})
