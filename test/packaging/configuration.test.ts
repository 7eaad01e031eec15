// What electron-builder.yml promises: targets for every platform, icons that exist, and the fuses of
// docs/architecture.md.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { icnsTypes } from '../../scripts/lib/icon-files.mjs'
import { repository } from '../../scripts/lib/paths.mjs'

// electron-builder's own reader. It checks the rest against its schema whenever it runs.
const require = createRequire(createRequire(import.meta.url).resolve('app-builder-lib'))
const { load } = require('js-yaml') as { load: (text: string) => Configuration }

interface Configuration {
  files: (string | Record<string, unknown>)[]
  asar: boolean
  asarUnpack: string
  npmRebuild: boolean
  electronFuses: Record<string, boolean>
  linux: { target: string[]; icon: string }
  mac: { target: string; icon: string }
  win: { target: string; icon: string }
}

const read = (...path: string[]) => readFileSync(join(repository, ...path))
const configuration = load(read('electron-builder.yml').toString())

test('every platform has its installers', () => {
  expect(configuration.linux.target).toEqual(['AppImage', 'deb', 'rpm'])
  expect(configuration.mac.target).toBe('dmg')
  expect(configuration.win.target).toBe('nsis')
})

test('of node_modules nothing but keytar is packed, its binary outside the archive', () => {
  expect(configuration.files).toContain('!node_modules')
  expect(configuration.files.filter((entry) => typeof entry === 'object')).toEqual([
    expect.objectContaining({ from: 'node_modules/keytar', to: 'node_modules/keytar' }),
  ])
  expect(configuration.asar).toBe(true)
  expect(configuration.asarUnpack).toBe('**/*.node')
  expect(configuration.npmRebuild).toBe(false)
})

test('the fuses', () => {
  expect(configuration.electronFuses).toEqual({
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
    resetAdHocDarwinSignature: true,
  })
})

describe('icons', () => {
  test.each([16, 24, 32, 48, 64, 128, 256, 512, 1024])('a PNG of %i pixels', (size) => {
    expect(pngSize(read('assets', configuration.linux.icon, `${size}x${size}.png`))).toEqual([size, size])
  })

  test('the .ico holds the sizes that Windows shows', () => {
    const ico = read('assets', configuration.win.icon)
    const sizes = Array.from({ length: ico.readUInt16LE(4) }, (_, index) => {
      const offset = ico.readUInt32LE(6 + 16 * index + 12)
      return pngSize(ico.subarray(offset))[0]
    })
    expect(sizes).toEqual([16, 24, 32, 48, 64, 128, 256])
  })

  test('the .icns holds the sizes that macOS shows, for plain and dense screens', () => {
    const icns = read('assets', configuration.mac.icon)
    const sizes: Record<string, number> = {}
    for (let at = 8; at < icns.length; at += icns.readUInt32BE(at + 4)) {
      sizes[icns.toString('latin1', at, at + 4)] = pngSize(icns.subarray(at + 8))[0]
    }
    expect(icns.readUInt32BE(4)).toBe(icns.length)
    expect(sizes).toEqual(icnsTypes)
  })
})

function pngSize(png: Buffer): [width: number, height: number] {
  expect(png.toString('latin1', 1, 4)).toBe('PNG')
  return [png.readUInt32BE(16), png.readUInt32BE(20)]
}
