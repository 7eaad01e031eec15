import { expect, it } from 'vitest'
import { createSensitiveFormats } from '../../../../src/main/desktop/system/sensitive-formats'

const own = (name: string) => `electron application/osclipboard;format="${name}"`

it('Linux is told in the way that KDE has begun and others follow', async () => {
  expect(await createSensitiveFormats('linux')[own('x-kde-passwordManagerHint')]?.text()).toBe('secret')
})

it.each([['CanIncludeInClipboardHistory'], ['CanUploadToCloudClipboard']])(
  'Windows is told no, as a number of four bytes: %s',
  async (name) => {
    const mark = await createSensitiveFormats('win32')[own(name)]?.arrayBuffer()
    expect([...new Uint8Array(mark ?? new ArrayBuffer(0))]).toEqual([0, 0, 0, 0])
  },
)

it('Windows is told to leave it out of what watches the clipboard', () => {
  expect(createSensitiveFormats('win32')).toHaveProperty([
    own('ExcludeClipboardContentFromMonitorProcessing'),
  ])
})

it.each(['org.nspasteboard.ConcealedType', 'org.nspasteboard.TransientType'])('macOS is told %s', (name) => {
  expect(createSensitiveFormats('darwin')).toHaveProperty([own(name)])
})
