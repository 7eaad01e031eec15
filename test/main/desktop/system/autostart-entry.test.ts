import { describe, expect, it } from 'vitest'
import { writeAutostartEntry, findAutostartFile } from '../../../../src/main/desktop/system/autostart-entry'

const exec = (executable: string, ...given: readonly string[]) =>
  writeAutostartEntry({ executable, arguments: given })
    .split('\n')
    .find((line) => line.startsWith('Exec='))

describe('the file that starts Keyturn with the desktop', () => {
  it('is where desktops look for it', () => {
    expect(findAutostartFile('/home/ada/.config')).toBe('/home/ada/.config/autostart/keyturn.desktop')
  })

  it('is an application', () => {
    expect(writeAutostartEntry({ executable: '/opt/keyturn', arguments: [] })).toMatch(
      /^\[Desktop Entry\]\nType=Application\nName=Keyturn\n/,
    )
  })

  it('starts the program with its arguments', () => {
    expect(exec('/opt/Keyturn/keyturn', '--hidden')).toBe('Exec="/opt/Keyturn/keyturn" "--hidden"')
  })

  // As the specification has it: quoted first, and then escaped as any other text.
  it.each([
    ['/home/ada/my apps/keyturn', '"/home/ada/my apps/keyturn"'],
    ['/100%/keyturn', '"/100%%/keyturn"'],
    ['/a$b/keyturn', String.raw`"/a\\$b/keyturn"`],
    ['/a"b/keyturn', String.raw`"/a\\"b/keyturn"`],
    ['/a`b/keyturn', '"/a\\\\`b/keyturn"'],
    [String.raw`/a\b/keyturn`, String.raw`"/a\\\\b/keyturn"`],
  ])('starts %s as one argument', (path, written) => {
    expect(exec(path)).toBe(`Exec=${written}`)
  })
})
