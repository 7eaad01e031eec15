import { expect, it } from 'vitest'
import { chooseLanguage } from '../../../../src/main/desktop/system/chosen-language'

it('the language that was set is spoken', () => {
  expect(chooseLanguage('de', { preferred: ['fr-FR'], override: '' })).toBe('de')
})

it("where none was set, the system's first language that is known is spoken", () => {
  expect(chooseLanguage('system', { preferred: ['nl-NL', 'fr-CH', 'en-GB'], override: '' })).toBe('fr')
})

it('a test can have any language', () => {
  expect(chooseLanguage('de', { preferred: ['fr-FR'], override: 'en-XA' })).toBe('en-XA')
})
