import { describe, expect, it } from 'vitest'
import { readFirstLook } from '../../../../src/main/desktop/start/first-look'
import { defaultSettings } from '../../../../src/shared/default-settings'
import { settings } from '../../../../src/shared/settings'

const nothingSet = { language: 'system', theme: 'system', startHidden: 'off' }
const everyValue = (['language', 'theme', 'startHidden'] as const).flatMap((name) =>
  settings.shape[name].options.map((value) => [name, value] as const),
)

describe('what the first window knows of the settings', () => {
  it.each(everyValue)('is what was set: %s %s', (name, value) => {
    expect(readFirstLook(JSON.stringify({ ...defaultSettings, [name]: value }))[name]).toBe(value)
  })

  it('is the default of a person who has set nothing', () => {
    expect(defaultSettings).toMatchObject(readFirstLook(null))
  })

  it.each(['', 'null', '[]', '7', '{"theme"', '{"theme":"sepia","language":7}'])(
    'is the default when the file says %s',
    (text) => {
      expect(readFirstLook(text)).toEqual(nothingSet)
    },
  )
})
