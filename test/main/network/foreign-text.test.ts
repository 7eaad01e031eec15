// What the network calls itself, made fit to be shown.
import { describe, expect, it } from 'vitest'
import { cleanForeignText } from '../../../src/main/network/foreign-text'

describe('a name from the network', () => {
  it.each([
    ['Acme Root CA', 'Acme Root CA'],
    ['  Acme \n\t Root  ', 'Acme Root'],
    ['Acme\u202eevil\u0000', 'Acme evil'],
    ['认证机构 🔐', '认证机构 🔐'],
    ['\u200b\ufeff', ''],
  ])('"%s" is shown as "%s"', (text, shown) => {
    expect(cleanForeignText(text)).toBe(shown)
  })

  it.each(['x'.repeat(500), '🔐'.repeat(200), `${'x'.repeat(118)}🔐🔐`])(
    'is cut to 120 characters, and no character in half',
    (text) => {
      const shown = cleanForeignText(text)
      expect(shown.length).toBeLessThanOrEqual(120)
      expect(shown.endsWith('…')).toBe(true)
      expect(/\p{Cs}/u.test(shown)).toBe(false)
    },
  )
})
