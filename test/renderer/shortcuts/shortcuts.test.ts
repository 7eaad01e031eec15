import { describe, expect, it } from 'vitest'
import { destinationOf, scansScreen, shortcutFor } from '../../../src/renderer/shortcuts/shortcuts'

const press = (key: string, more: Partial<Parameters<typeof destinationOf>[0]> = {}) => ({
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
    expect(destinationOf(press('n', { ctrlKey: true }), false)).toBe('add')
    expect(destinationOf(press('e', { ctrlKey: true }), false)).toBe('enroll')
    expect(destinationOf(press(',', { ctrlKey: true }), false)).toBe('settings')
    expect(destinationOf(press('n', { metaKey: true }), true)).toBe('add')
    expect(destinationOf(press('n', { ctrlKey: true }), true)).toBeNull()
    expect(destinationOf(press('n', { metaKey: true }), false)).toBeNull()
  })

  it('go back with Escape, unless something nearer has taken it', () => {
    expect(destinationOf(press('Escape'), false)).toBe('codes')
    expect(destinationOf(press('Escape', { defaultPrevented: true }), false)).toBeNull()
  })

  it('leave other combinations alone', () => {
    expect(destinationOf(press('n'), false)).toBeNull()
    expect(destinationOf(press('N', { ctrlKey: true, shiftKey: true }), false)).toBeNull()
    expect(destinationOf(press('x', { ctrlKey: true }), false)).toBeNull()
  })

  it('scan the screen with Shift', () => {
    expect(scansScreen(press('S', { ctrlKey: true, shiftKey: true }), false)).toBe(true)
    expect(scansScreen(press('s', { metaKey: true, shiftKey: true }), true)).toBe(true)
    expect(scansScreen(press('s', { ctrlKey: true }), false)).toBe(false)
    expect(scansScreen(press('S', { ctrlKey: true, shiftKey: true, altKey: true }), false)).toBe(false)
  })

  it('are written as each system writes them', () => {
    expect(shortcutFor('add', true)).toEqual({ text: '⌘N', aria: 'Meta+N' })
    expect(shortcutFor('enroll', false)).toEqual({ text: 'Ctrl+E', aria: 'Control+E' })
    expect(shortcutFor('connections', false)).toBeNull()
  })
})
