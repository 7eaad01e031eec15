// Sees to everything that the other commands need: packages, system libraries, and an Electron to run.
// They all call it first; it is quiet, and done in a moment, when everything is in place.
// With --system-libraries it sees to these alone: the part that takes root, where nothing else shall belong to root.
import './lib/node-version.mjs'

import { provideElectron } from './lib/electron/electron-runtime.mjs'
import { providePackages } from './lib/packages.mjs'
import { runScript } from './lib/run-script.mjs'
import { provideSystemLibraries } from './lib/system-libraries.mjs'

/** For the tests.
 * @type {import('./lib/system-libraries.mjs').Purpose[]} */
export const everything = ['window', 'headless', 'network']

/**
 * @param {{ purposes?: import('./lib/system-libraries.mjs').Purpose[] }} [options]
 */
export async function setup({ purposes = ['window', 'headless'] } = {}) {
  await provideSystemLibraries(purposes)
  await providePackages()
  return provideElectron()
}

if (process.argv[1] === import.meta.filename) {
  await runScript(async () => {
    if (process.argv.includes('--system-libraries')) return provideSystemLibraries(everything)
    const { version } = await setup({ purposes: everything })
    console.log(`✓ Everything is in place, with Electron ${version}.`)
  })
}
