// `npm start`: the app, in a window, with the practice pool to enroll with. Arguments go to the app.
import './lib/node-version.mjs'

import { join } from 'node:path'

import { build } from './lib/build.mjs'
import { hasDisplay, hasKeychain } from './lib/desktop.mjs'
import { startDesktopSession } from './lib/desktop-session.mjs'
import { electronArguments } from './lib/electron/electron-runtime.mjs'
import { cacheFolder, repository } from './lib/paths.mjs'
import { startPracticePool } from './lib/practice-pool.mjs'
import { runVisibly } from './lib/processes.mjs'
import { runScript } from './lib/run-script.mjs'
import { setup } from './setup.mjs'
import { tour } from './tour.mjs'

await runScript(async () => {
  if (hasDisplay()) return start(process.argv.slice(2))
  console.log(
    'There is no display here, so the tour runs instead: the same app, unattended and out of sight.',
  )
  return tour()
})

/**
 * @param {string[]} args
 * @returns {Promise<number>}
 */
async function start(args) {
  const isRealKeychain = await hasKeychain()
  const runtime = await setup({ purposes: isRealKeychain ? ['window'] : ['window', 'headless'] })
  await build()

  const practice = join(cacheFolder(), 'practice')
  const session = isRealKeychain ? undefined : await startPracticeKeychain(join(practice, 'home'))
  try {
    const pool = await startPracticePool()
    try {
      console.log(
        `What the practice pool sends by e-mail or text message: ${pool.endpoint}practice/sent-codes`,
      )
      // Practice never meets real accounts: it has a profile of its own, one for each keychain.
      const profile = join(practice, isRealKeychain ? 'profile' : 'profile-of-practice-keychain')
      const command = [runtime.executable, ...electronArguments(runtime), repository]
      // Chromium reports every service that a desktop lacks; only what is fatal matters here.
      const quiet = ['--log-level=3']
      const flags = [`--practice-pool=${pool.endpoint}`, `--user-data-dir=${profile}`, ...quiet]
      return await runVisibly([...command, ...flags, ...args], {
        env: { ...ownEnvironment(), ...session?.env },
      })
    } finally {
      await pool.stop()
    }
  } finally {
    await session?.stop()
  }
}

/** Editors that are Electron apps themselves pass on a setting that would turn ours into a plain Node. */
function ownEnvironment() {
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env
  return env
}

/**
 * A keychain that is kept for the next practice. Only its address is used: the window stays on the real desktop.
 * @param {string} home
 */
async function startPracticeKeychain(home) {
  console.log('There is no keychain service on this desktop, so a practice keychain of its own is used.')
  const { env, stop } = await startDesktopSession({ display: false, keychain: true, home })
  return { env: { DBUS_SESSION_BUS_ADDRESS: env['DBUS_SESSION_BUS_ADDRESS'] }, stop }
}
