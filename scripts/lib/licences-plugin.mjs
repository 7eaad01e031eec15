// Puts licences.json beside the main process, which reads it when someone asks.
import { readdirSync, readFileSync, statSync } from 'node:fs'

import { collectLicences } from './licences.mjs'

/** @type {import('./licences.mjs').Files} */
const disk = {
  text: (path) => (statSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path, 'utf8') : null),
  names: (directory) => readdirSync(directory),
}

/**
 * @param {string} root where the package.json of Keyturn is: this file is bundled into the configuration, and does not know
 * @returns {import('vite').Plugin}
 */
export const licences = (root) => ({
  name: 'keyturn-licences',
  generateBundle() {
    const source = JSON.stringify(collectLicences({ root, files: disk, beside: ['electron'] }))
    this.emitFile({ type: 'asset', fileName: 'licences.json', source })
  },
})
