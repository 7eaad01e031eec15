import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { expect, onTestFinished, test } from 'vitest'

import { fuse, setFuses } from '../../scripts/lib/fuses.mjs'

const wire = (fuses: string) =>
  Buffer.concat([
    Buffer.from('ELF… dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'),
    Buffer.from([1, fuses.length]),
    Buffer.from(fuses),
  ])

test('sets single fuses, and nothing else', () => {
  const binary = wire('10100011')
  setFuses(binary, [
    [fuse.EnableNodeCliInspectArguments, true],
    [fuse.LoadBrowserProcessSpecificV8Snapshot, false],
  ])
  expect(binary).toEqual(wire('10110001'))
})

test("agrees with Electron's own tool on which fuse is which", async () => {
  const folder = mkdtempSync(join(tmpdir(), 'keyturn-fuses-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const binary = wire('00000000')
  setFuses(binary, [[fuse.EnableNodeCliInspectArguments, true]])
  writeFileSync(join(folder, 'electron'), binary)

  const read = await getCurrentFuseWire(join(folder, 'electron'))
  expect(read[FuseV1Options.EnableNodeCliInspectArguments]).toBe('1'.charCodeAt(0))
  expect(read[FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]).toBe('0'.charCodeAt(0))
  expect(fuse.LoadBrowserProcessSpecificV8Snapshot).toBe(FuseV1Options.LoadBrowserProcessSpecificV8Snapshot)
})

test('refuses a binary without fuses, and one with too few', () => {
  expect(() => setFuses(Buffer.from('no fuses here'), [])).toThrow('no fuses')
  expect(() => setFuses(wire('101'), [[6, false]])).toThrow('only 3 fuses')
})
