import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'

import { fingerprintFiles, rememberGood, wasGood } from '../../../scripts/lib/testing/unchanged.mjs'

it('a check is good as long as nothing has changed since, and no longer', () => {
  rememberGood('test-of-itself', 'these files')
  expect(wasGood('test-of-itself', 'these files')).toBe(true)
  expect(wasGood('test-of-itself', 'other files')).toBe(false)
  expect(wasGood('never-done', 'these files')).toBe(false)
})

it('nothing is taken for unchanged where it cannot be told', () => {
  rememberGood('test-of-itself', undefined)
  expect(wasGood('test-of-itself', undefined)).toBe(false)
})

it('any change of a file that git would take in changes the fingerprint', () => {
  const folder = mkdtempSync(join(tmpdir(), 'keyturn-fingerprint-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  execFileSync('git', ['init', '--quiet', folder])
  writeFileSync(join(folder, '.gitignore'), 'ignored')
  const write = (name: string, text: string) => {
    writeFileSync(join(folder, name), text)
    return fingerprintFiles(folder)
  }
  const first = write('file', 'as it was')
  expect(write('file', 'as it was')).toBe(first)
  expect(write('ignored', 'anything')).toBe(first)
  expect(write('file', 'otherwise')).not.toBe(first)
})
