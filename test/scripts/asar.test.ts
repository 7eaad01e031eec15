import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { extractFile, listPackage } from '@electron/asar'
import { expect, onTestFinished, test } from 'vitest'

import { createAsar } from '../../scripts/lib/asar.mjs'

test("Electron's own tool reads what we wrote", () => {
  const folder = mkdtempSync(join(tmpdir(), 'keyturn-asar-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const archive = join(folder, 'app.asar')
  const files: [string, Buffer][] = [
    ['package.json', Buffer.from('{ "main": "main.mjs" }')],
    ['main.mjs', Buffer.from('// naïve ✓\n')],
    ['empty', Buffer.alloc(0)],
  ]
  writeFileSync(archive, createAsar(files))

  expect(listPackage(archive, { isPack: false })).toEqual(files.map(([name]) => `/${name}`))
  for (const [name, content] of files) expect(extractFile(archive, name)).toEqual(content)
})
