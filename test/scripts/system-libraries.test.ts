import { expect, test } from 'vitest'

import { missingPackages, parseInstalled } from '../../scripts/lib/system-libraries.mjs'

test('only what dpkg calls installed counts', () => {
  const list = 'installed xvfb\nconfig-files unzip\nnot-installed xauth\ninstalled xclip\n'
  expect([...parseInstalled(list)]).toEqual(['xvfb', 'xclip'])
})

test('names what is missing for a purpose', () => {
  expect(missingPackages(['headless'], new Set(['xvfb', 'dbus-x11', 'xclip']))).toEqual([
    'xauth',
    'gnome-keyring',
  ])
})

test('takes a renamed package under either name', () => {
  const missing = (...names: string[]) => missingPackages(['window'], new Set(names))
  expect(missing('libasound2')).not.toContain('libasound2|libasound2t64')
  expect(missing('libasound2t64')).not.toContain('libasound2|libasound2t64')
  expect(missing()).toContain('libasound2|libasound2t64')
})
