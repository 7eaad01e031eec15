// `npm run tour`: the whole main job, unattended, on the real app. Everything it touches is thrown away after it.
import './lib/node-version.mjs'

import { runOnDesktop } from './lib/run-on-desktop.mjs'
import { hasDisplay } from './lib/desktop.mjs'
import { runScript } from './lib/run-script.mjs'

/**
 * @param {string[]} [args]
 * @returns {Promise<number>} the exit code
 */
export function tour(args = []) {
  return runOnDesktop('test/tour/tour.ts', args, { display: !hasDisplay() })
}

if (process.argv[1] === import.meta.filename) await runScript(() => tour(process.argv.slice(2)))
