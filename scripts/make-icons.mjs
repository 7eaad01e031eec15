// Renders the drawings in assets/ to every size and format. Needed only after a drawing was changed; the results
// are committed. Needs rsvg-convert (Debian: librsvg2-bin).
import './lib/node-version.mjs'

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { createIcns, createIco } from './lib/icon-files.mjs'
import { repository } from './lib/paths.mjs'
import { run } from './lib/processes.mjs'
import { runScript } from './lib/run-script.mjs'

const assets = join(repository, 'assets')
const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024]
const icoSizes = sizes.filter((size) => size <= 256)
const largestSmall = 32

/** @param {number} size */
const pngFile = (size) => join(assets, 'icons', `${size}x${size}.png`)

/** macOS finds the second one by its name, on dense screens. */
const trayFiles = { 16: 'trayTemplate.png', 32: 'trayTemplate@2x.png' }

/**
 * @param {string} drawing
 * @param {number} size
 * @param {string} file
 */
const render = (drawing, size, file) =>
  run('rsvg-convert', ['--width', String(size), '--output', file, join(assets, drawing)], {
    failure: 'A drawing could not be rendered. The renderer is in the Debian package librsvg2-bin.',
  })

await runScript(async () => {
  for (const folder of ['icons', 'tray']) mkdirSync(join(assets, folder), { recursive: true })
  for (const size of sizes)
    await render(size <= largestSmall ? 'icon-small.svg' : 'icon.svg', size, pngFile(size))
  for (const [size, file] of Object.entries(trayFiles))
    await render('tray-template.svg', Number(size), join(assets, 'tray', file))
  /** @param {number} size */
  const pngOf = (size) => readFileSync(pngFile(size))
  writeFileSync(join(assets, 'icon.ico'), createIco(icoSizes.map((size) => ({ size, png: pngOf(size) }))))
  writeFileSync(join(assets, 'icon.icns'), createIcns(pngOf))
})
