import { expect, test } from 'vitest'

import { keptFromStarting, missingPackages, parseInstalled } from '../../scripts/lib/system-libraries.mjs'

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

test('leaves the squid that is there', () => {
  const other = missingPackages(['network'], new Set(['squid']))
  expect(other).not.toContain('squid-openssl|squid')
})

test('no proxy is left running because it was installed', () => {
  const missing = missingPackages(['network'], new Set())
  expect(keptFromStarting(missing, true)).toEqual(['squid.service'])
  expect(keptFromStarting(missing, false)).toEqual([])
})
