// Runs a TypeScript file of ours, after set-up and build, with a keychain (and a display) of its own.
import { setup } from '../setup.mjs'
import { build } from './build.mjs'
import { startDesktopSession } from './desktop-session.mjs'
import { electronEnvironment } from './electron/electron-runtime.mjs'
import { repository } from './paths.mjs'
import { runVisibly } from './processes.mjs'
import { typeScript } from './tools.mjs'

/**
 * @param {string} file
 * @param {string[]} args
 * @param {{ display: boolean }} options whether it gets a display of its own
 * @returns {Promise<number>} the exit code
 */
export async function runOnDesktop(file, args, { display }) {
  const runtime = await setup()
  await build()
  const session = await startDesktopSession({ display, keychain: true })
  try {
    const env = { ...process.env, ...electronEnvironment(runtime), ...session.env }
    return await runVisibly(typeScript(file, ...args), { cwd: repository, env })
  } finally {
    await session.stop()
  }
}
