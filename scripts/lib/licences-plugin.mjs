// Puts licences.json beside the main process, which reads it when someone asks.
import { readdirSync, readFileSync, statSync } from 'node:fs'

import { collectLicences } from './licences.mjs'

/** @type {import('./licences.mjs').Files} */
const disk = {
  text: (path) => (statSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path, 'utf8') : null),
  names: (directory) => readdirSync(directory),
}

/** @returns {import('vite').Plugin} */
export function licences() {
  let root = ''
  return {
    name: 'keyturn-licences',
    configResolved(config) {
      root = config.root
    },
    generateBundle() {
      const source = JSON.stringify(collectLicences({ root, files: disk, beside: ['electron'] }))
      this.emitFile({ type: 'asset', fileName: 'licences.json', source })
    },
  }
}
