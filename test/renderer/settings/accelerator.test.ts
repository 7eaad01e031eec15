// A key combination, from the keys that are pressed to the words on the screen.
import { describe, expect, it } from 'vitest'
import {
  formatAccelerator,
  findKeySystem,
  listModifiersToHold,
  readKeys,
  type Pressed,
} from '../../../src/renderer/settings/accelerator'
import { settings as settingsSchema } from '../../../src/shared/settings'

const press = (key: string, more: Partial<Pressed> = {}): Pressed => ({
  key,
  code: '',
  ctrlKey: false,
  altKey: false,
  shiftKey: false,
  metaKey: false,
  altGraph: false,
  ...more,
})
const combination = (accelerator: string) => ({ kind: 'combination', accelerator })

describe('a combination', () => {
  it.each([
    [press('k', { ctrlKey: true }), 'CommandOrControl+K'],
    [press('K', { ctrlKey: true, shiftKey: true }), 'CommandOrControl+Shift+K'],
    [press(' ', { ctrlKey: true, altKey: true }), 'CommandOrControl+Alt+Space'],
    [press('F9', { altKey: true }), 'Alt+F9'],
    [press('ArrowUp', { metaKey: true }), 'Super+Up'],
    [press('!', { code: 'Digit1', ctrlKey: true, shiftKey: true }), 'CommandOrControl+Shift+1'],
    [press('л', { code: 'KeyK', ctrlKey: true }), 'CommandOrControl+K'],
    [press('a', { code: 'KeyQ', ctrlKey: true }), 'CommandOrControl+A'],
    [press(',', { ctrlKey: true }), 'CommandOrControl+,'],
    [press('+', { ctrlKey: true }), 'CommandOrControl+Plus'],
  ])('is read from %o', (pressed, accelerator) => {
    expect(readKeys(pressed, false)).toEqual(combination(accelerator))
    expect(settingsSchema.shape.quickShortcut.safeParse(accelerator).success).toBe(true)
  })

  it('has Command, Option and Control on a Mac', () => {
    expect(readKeys(press('˚', { code: 'KeyK', altKey: true, metaKey: true }), true)).toEqual(
      combination('Alt+CommandOrControl+K'),
    )
    expect(readKeys(press('k', { ctrlKey: true }), true)).toEqual(combination('Control+K'))
  })

  it('needs a modifier, and Shift is not enough', () => {
    expect(readKeys(press('k'), false)).toEqual({ kind: 'needsModifier' })
    expect(readKeys(press('K', { shiftKey: true }), false)).toEqual({ kind: 'needsModifier' })
    expect(readKeys(press('F9'), false)).toEqual({ kind: 'needsModifier' })
    expect(readKeys(press('Enter'), false)).toEqual({ kind: 'needsModifier' })
  })

  it('is not made of keys that type a character, or that the system cannot name', () => {
    expect(
      readKeys(press('@', { code: 'KeyQ', ctrlKey: true, altKey: true, altGraph: true }), false),
    ).toEqual({
      kind: 'unusable',
    })
    expect(readKeys(press('Dead', { code: 'Equal', ctrlKey: true }), false)).toEqual({ kind: 'unusable' })
    expect(readKeys(press('?', { code: 'Slash', ctrlKey: true, shiftKey: true }), false)).toEqual({
      kind: 'unusable',
    })
  })

  it('is shown while it is held, before the key that completes it', () => {
    expect(readKeys(press('Alt', { ctrlKey: true, altKey: true }), false)).toEqual({
      kind: 'held',
      accelerator: 'CommandOrControl+Alt',
    })
  })
})

describe('a key alone', () => {
  it.each([
    ['Escape', 'cancel'],
    ['Backspace', 'turnOff'],
    ['Delete', 'turnOff'],
    ['Tab', 'leave'],
  ] as const)('%s means %s', (key, is) => {
    expect(readKeys(press(key), false)).toEqual({ kind: is })
  })

  it('is a key like others together with a modifier', () => {
    expect(readKeys(press('Backspace', { ctrlKey: true }), false)).toEqual(
      combination('CommandOrControl+Backspace'),
    )
  })
})

describe('its words', () => {
  it.each([
    ['CommandOrControl+Shift+Space', 'linux', 'Ctrl+Shift+Space'],
    ['CommandOrControl+Shift+Space', 'mac', '⇧⌘Space'],
    ['Alt+CommandOrControl+Up', 'mac', '⌥⌘↑'],
    ['Control+PageDown', 'mac', '⌃Page Down'],
    ['Super+K', 'windows', 'Win+K'],
    ['Super+K', 'linux', 'Super+K'],
    ['CommandOrControl+Plus', 'linux', 'Ctrl++'],
  ] as const)('%s on %s is %s', (accelerator, system, label) => {
    expect(formatAccelerator(accelerator, system)).toBe(label)
  })

  it('name the keys to hold', () => {
    expect(listModifiersToHold('mac')).toEqual(['⌘', '⌥', '⌃'])
    expect(listModifiersToHold('windows')).toEqual(['Ctrl', 'Alt', 'Win'])
  })

  it('are those of the system that the window is on', () => {
    expect(findKeySystem('Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)')).toBe('mac')
    expect(findKeySystem('Mozilla/5.0 (Windows NT 10.0; Win64; x64)')).toBe('windows')
    expect(findKeySystem('Mozilla/5.0 (X11; Linux x86_64)')).toBe('linux')
  })
})
