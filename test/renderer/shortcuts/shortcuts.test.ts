import { describe, expect, it } from 'vitest'
import { findDestination, isScanKey, findShortcut } from '../../../src/renderer/shortcuts/shortcuts'

const press = (key: string, more: Partial<Parameters<typeof findDestination>[0]> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  defaultPrevented: false,
  ...more,
})

describe('shortcuts', () => {
  it('follow the system: Ctrl on Linux and Windows, Command on a Mac', () => {
    expect(findDestination(press('n', { ctrlKey: true }), false)).toBe('add')
    expect(findDestination(press('e', { ctrlKey: true }), false)).toBe('enroll')
    expect(findDestination(press(',', { ctrlKey: true }), false)).toBe('settings')
    expect(findDestination(press('n', { metaKey: true }), true)).toBe('add')
    expect(findDestination(press('n', { ctrlKey: true }), true)).toBeNull()
    expect(findDestination(press('n', { metaKey: true }), false)).toBeNull()
  })

  it('go back with Escape, unless something nearer has taken it', () => {
    expect(findDestination(press('Escape'), false)).toBe('codes')
    expect(findDestination(press('Escape', { defaultPrevented: true }), false)).toBeNull()
  })

  it('leave other combinations alone', () => {
    expect(findDestination(press('n'), false)).toBeNull()
    expect(findDestination(press('N', { ctrlKey: true, shiftKey: true }), false)).toBeNull()
    expect(findDestination(press('x', { ctrlKey: true }), false)).toBeNull()
  })

  it('scan the screen with Shift', () => {
    expect(isScanKey(press('S', { ctrlKey: true, shiftKey: true }), false)).toBe(true)
    expect(isScanKey(press('s', { metaKey: true, shiftKey: true }), true)).toBe(true)
    expect(isScanKey(press('s', { ctrlKey: true }), false)).toBe(false)
    expect(isScanKey(press('S', { ctrlKey: true, shiftKey: true, altKey: true }), false)).toBe(false)
  })

  it('are written as each system writes them', () => {
    expect(findShortcut('add', true)).toEqual({ text: '⌘N', aria: 'Meta+N' })
    expect(findShortcut('enroll', false)).toEqual({ text: 'Ctrl+E', aria: 'Control+E' })
    expect(findShortcut('connections', false)).toBeNull()
  })
})
