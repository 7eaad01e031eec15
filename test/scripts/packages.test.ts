import { describe, expect, test } from 'vitest'

import { isInstalled } from '../../scripts/lib/packages.mjs'

const manifest = { dependencies: { a: '1.0.0' }, devDependencies: { b: '2.0.0' } }
const a = { version: '1.0.0', integrity: 'sha512-a' }
const b = { version: '2.0.0', integrity: 'sha512-b' }
const lock = {
  packages: {
    '': manifest,
    'node_modules/a': a,
    'node_modules/b': b,
    'node_modules/only-elsewhere': { version: '3.0.0', integrity: 'sha512-c', optional: true },
  },
}
const installed = { packages: { 'node_modules/a': a, 'node_modules/b': b } }

describe('isInstalled', () => {
  test('is content when everything but packages for other platforms is there', () => {
    expect(isInstalled(manifest, lock, installed)).toBe(true)
  })

  test.each([
    ['a package is missing', manifest, lock, { packages: { 'node_modules/a': a } }],
    [
      'the lock file asks for another version',
      manifest,
      { packages: { ...lock.packages, 'node_modules/a': { ...a, version: '1.0.1' } } },
      installed,
    ],
    [
      'a package has other contents',
      manifest,
      { packages: { ...lock.packages, 'node_modules/b': { ...b, integrity: 'sha512-x' } } },
      installed,
    ],
    [
      'the manifest has a new dependency',
      { ...manifest, dependencies: { a: '1.0.0', z: '1.0.0' } },
      lock,
      installed,
    ],
    ['the manifest has lost one', { dependencies: { a: '1.0.0' } }, lock, installed],
    ['the manifest wants another version', { ...manifest, devDependencies: { b: '2.1.0' } }, lock, installed],
  ])('is not when %s', (_, aManifest, aLock, anInstalled) => {
    expect(isInstalled(aManifest, aLock, anInstalled)).toBe(false)
  })
})
