// A desktop that nobody sees: an X display, a D-Bus session and an unlocked keychain, all our own, so that
// neither a headless machine nor a developer's real keychain is in the way. Linux only; elsewhere it is empty.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

import { displayEnvironment } from './desktop.mjs'
import { Problem } from './problem.mjs'
import { boundToUs, run, stop } from './processes.mjs'

/**
 * @typedef {object} DesktopSession
 * @property {Record<string, string>} env what to add to the environment of everything that shall live in it
 * @property {() => Promise<void>} stop ends it all and removes what it wrote
 */

/**
 * @param {{ display: boolean, keychain: boolean, home?: string }} parts what to start; `home`, where given, is
 *   kept for the next time, otherwise the keychain and everything else in it is removed at the end
 * @returns {Promise<DesktopSession>}
 */
export async function startDesktopSession({ display, keychain, home }) {
  if (process.platform !== 'linux') return { env: {}, stop: () => Promise.resolve() }

  const work = mkdtempSync(join(tmpdir(), 'keyturn-desktop-'))
  const removeWork = () => rmSync(work, { recursive: true, force: true, maxRetries: 10 })
  process.once('exit', removeWork)
  /** @type {(() => Promise<void>)[]} */
  const stops = []
  const session = {
    /** @type {Record<string, string>} */
    env: {},
    async stop() {
      for (const stopPart of stops.splice(0).reverse()) await stopPart()
      process.off('exit', removeWork)
      removeWork()
    },
  }
  try {
    if (display) {
      const part = await startDisplay(work)
      stops.push(part.stop)
      Object.assign(session.env, part.env)
    }
    if (keychain) {
      if (!display) Object.assign(session.env, displayEnvironment())
      const part = await startKeychain(work, home ?? join(work, 'home'))
      stops.push(part.stop)
      Object.assign(session.env, part.env)
    }
    return session
  } catch (error) {
    await session.stop()
    throw error
  }
}

/**
 * An X server on the first free display.
 * @param {string} work
 * @returns {Promise<DesktopSession>}
 */
async function startDisplay(work) {
  const screen = ['-screen', '0', '1600x1200x24', '-nolisten', 'tcp', '-noreset']
  const server = await startAndRead(['Xvfb', '-displayfd', '3', ...screen], join(work, 'xvfb.log'))
  return {
    // Wayland, where someone has it, would win over X otherwise.
    env: { DISPLAY: `:${server.line}`, WAYLAND_DISPLAY: '', XDG_SESSION_TYPE: 'x11' },
    stop: server.stop,
  }
}

/**
 * A D-Bus session with one service, gnome-keyring: unlocked, and started by the bus on the first call.
 * @param {string} work
 * @param {string} home
 * @returns {Promise<DesktopSession>}
 */
async function startKeychain(work, home) {
  const runtime = join(work, 'run')
  mkdirSync(runtime, { mode: 0o700 })
  const env = {
    HOME: home,
    XDG_CACHE_HOME: join(home, '.cache'),
    XDG_CONFIG_HOME: join(home, '.config'),
    XDG_DATA_HOME: join(home, '.local', 'share'),
    XDG_STATE_HOME: join(home, '.local', 'state'),
    XDG_RUNTIME_DIR: runtime,
    XDG_CURRENT_DESKTOP: 'GNOME', // So that Electron's own encryption uses the same keychain.
  }
  for (const folder of [env.XDG_CACHE_HOME, env.XDG_CONFIG_HOME, join(env.XDG_DATA_HOME, 'keyrings')]) {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  }
  writeFileSync(join(work, 'password'), 'practice')
  writeFileSync(join(work, 'bus.conf'), busConfiguration(work))
  writeFileSync(join(work, 'secrets.service'), serviceDescription(work))

  const bus = await startAndRead(
    [
      'dbus-daemon',
      '--nofork',
      '--nopidfile',
      `--config-file=${join(work, 'bus.conf')}`,
      '--print-address=3',
    ],
    join(work, 'bus.log'),
    { ...process.env, ...env },
  )
  const session = { ...env, DBUS_SESSION_BUS_ADDRESS: bus.line }
  try {
    await run('dbus-send', [...callKeychain, 'org.freedesktop.DBus.Peer.Ping'], {
      env: { ...process.env, ...session },
    })
  } catch (error) {
    await bus.stop()
    const log = readFileSync(join(work, 'bus.log'), 'utf8').trim()
    throw new Problem(
      `gnome-keyring did not start. Run \`npm run setup\` to see what is missing.\n    ${log}`,
      {
        cause: error,
      },
    )
  }
  return { env: session, stop: bus.stop } // The keychain ends with its bus.
}

const callKeychain = [
  '--session',
  '--print-reply',
  '--reply-timeout=20000',
  '--dest=org.freedesktop.secrets',
  '/org/freedesktop/secrets',
]

/** @param {string} work */
function busConfiguration(work) {
  return `<busconfig>
  <type>session</type>
  <listen>unix:path=${work}/bus</listen>
  <auth>EXTERNAL</auth>
  <servicedir>${work}</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
`
}

/** @param {string} work */
function serviceDescription(work) {
  const daemon = 'exec gnome-keyring-daemon --foreground --unlock --components=secrets'
  return `[D-BUS Service]
Name=org.freedesktop.secrets
Exec=/bin/sh -c "${daemon} < ${work}/password"
`
}

/**
 * Starts a server that writes one line on descriptor 3 when it is ready (its display, its address).
 * @param {string[]} command
 * @param {string} logFile
 * @param {NodeJS.ProcessEnv} [env]
 */
async function startAndRead(command, logFile, env = process.env) {
  const [program = '', ...args] = boundToUs(command)
  const log = openSync(logFile, 'w')
  // A process group of its own: Ctrl-C is for us, and we end it when nobody needs it any more.
  const child = spawn(program, args, { env, detached: true, stdio: ['ignore', log, log, 'pipe'] })
  const failed = new Promise((_, reject) => {
    const fail = () => {
      const output = readFileSync(logFile, 'utf8').trim().split('\n').slice(-5).join('\n    ')
      reject(
        new Problem(
          `${command[0]} could not be started. Run \`npm run setup\` to see what is missing.\n    ${output}`,
        ),
      )
    }
    child.once('error', fail)
    child.once('exit', fail)
  })
  const lines = createInterface({ input: /** @type {import('node:stream').Readable} */ (child.stdio[3]) })
  const [line] = await Promise.race([once(lines, 'line'), failed])
  return { line: /** @type {string} */ (line), stop: () => stop(child) }
}
