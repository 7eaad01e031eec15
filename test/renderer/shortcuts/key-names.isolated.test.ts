// Keys are called what is printed on them, which is not the same in every language; a Mac has signs instead.
import { describe, expect, it } from 'vitest'

window.history.replaceState(null, '', '?language=de')
const { formatCommandShift: commandShiftLabel } = await import('../../../src/renderer/shortcuts/keys')
const { formatAccelerator: acceleratorLabel } = await import('../../../src/renderer/settings/accelerator')
const { listShortcuts: knownShortcuts } = await import('../../../src/renderer/shortcuts/shortcut-list')

const keysFor = (label: string, mac: boolean) =>
  knownShortcuts(mac).find((shortcut) => shortcut.label === label)?.keys

describe('the names of keys in German', () => {
  it('are those of German keyboards', () => {
    expect(commandShiftLabel('S', false).text).toBe('Strg+Umschalt+S')
    expect(acceleratorLabel('CommandOrControl+Shift+Space', 'windows')).toBe('Strg+Umschalt+Leertaste')
  })

  it('stay what the system knows, for screen readers', () => {
    expect(commandShiftLabel('S', false).aria).toBe('Control+Shift+S')
  })

  it('give way to the signs of a Mac', () => {
    expect(commandShiftLabel('S', true).text).toBe('⇧⌘S')
  })
})

describe('the shortcuts that the settings list', () => {
  it('have the search and the moving of an account among them', () => {
    expect(keysFor('Konto suchen', false)).toBe('Strg+F')
    expect(keysFor('Ausgewähltes Konto verschieben', false)).toBe('Alt+↑/↓')
    expect(keysFor('Ausgewähltes Konto verschieben', true)).toBe('⌥↑/↓')
  })
})
