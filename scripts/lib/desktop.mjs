// What the person's own desktop offers: a display to show windows on, a keychain to keep secrets in.
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'

import { run } from './processes.mjs'

/**
 * Whether a window can be shown. A display that is named but gone does not count.
 * @param {NodeJS.ProcessEnv} env
 * @returns {boolean}
 */
export function hasDisplay(env = process.env) {
  if (process.platform !== 'linux') return true
  const socket = displaySocket(env)
  return socket !== undefined && (socket === 'remote' || existsSync(socket))
}

/**
 * The socket of the display that the environment names: Wayland's, or X's, which may also be elsewhere.
 * @param {NodeJS.ProcessEnv} env
 * @returns {string | undefined}
 */
export function displaySocket(env) {
  const wayland = env['WAYLAND_DISPLAY']
  if (wayland) return resolve(env['XDG_RUNTIME_DIR'] ?? '/', wayland)
  const x = /^(?<host>.*):(?<number>\d+)(?:\.\d+)?$/.exec(env['DISPLAY'] ?? '')?.groups
  if (!x) return undefined
  const isLocal = x['host'] === '' || x['host'] === 'unix'
  return isLocal ? `/tmp/.X11-unix/X${x['number']}` : 'remote'
}

/**
 * What a program needs to find this display although its home and its runtime folder are others.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Record<string, string>}
 */
export function displayEnvironment(env = process.env) {
  const authority = env['XAUTHORITY'] ?? join(homedir(), '.Xauthority')
  return {
    ...(env['WAYLAND_DISPLAY'] && { WAYLAND_DISPLAY: displaySocket(env) ?? '' }),
    ...(existsSync(authority) && { XAUTHORITY: authority }),
  }
}

/**
 * Whether something on this session's bus keeps secrets.
 * @returns {Promise<boolean>}
 */
export async function hasKeychain() {
  if (process.platform !== 'linux') return true
  const socket = join(process.env['XDG_RUNTIME_DIR'] ?? '/nowhere', 'bus')
  // Without an address and a socket, asking would start a bus that nobody ends.
  if (!process.env['DBUS_SESSION_BUS_ADDRESS'] && !existsSync(socket)) return false
  try {
    const names = await Promise.all([askBus('ListNames'), askBus('ListActivatableNames')])
    return names.some((list) => list.includes('"org.freedesktop.secrets"'))
  } catch {
    return false // A bus that does not answer offers nothing.
  }
}

/** @param {string} method */
function askBus(method) {
  const to = ['--dest=org.freedesktop.DBus', '/org/freedesktop/DBus']
  return run('dbus-send', [
    '--session',
    '--print-reply',
    '--reply-timeout=3000',
    ...to,
    `org.freedesktop.DBus.${method}`,
  ])
}
