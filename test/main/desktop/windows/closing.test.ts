import { expect, it } from 'vitest'
import { onClosing } from '../../../../src/main/desktop/windows/closing'

it('closing quits where it was not set otherwise', () => {
  expect(onClosing('linux', { onClose: 'quit' }, 'shown')).toBe('quit')
})

it('closing hides where that was set and the tray leads back', () => {
  expect(onClosing('win32', { onClose: 'hide' }, 'shown')).toBe('hide')
})

it('closing quits where nothing would lead back', () => {
  expect(onClosing('linux', { onClose: 'hide' }, 'off')).toBe('quit')
})

it('closing never quits on macOS', () => {
  expect(onClosing('darwin', { onClose: 'quit' }, 'off')).toBe('hide')
})
