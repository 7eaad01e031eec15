// Checks the system libraries on Debian and its children, and installs the missing ones when we may.
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { promisify } from 'node:util'

import { Problem } from './problem.mjs'
import { run } from './processes.mjs'
import { step } from './progress.mjs'

/**
 * What each purpose needs. Where a package was renamed, its names are separated by a bar.
 * @type {Record<Purpose, string[]>}
 * @typedef {'window' | 'headless' | 'network'} Purpose
 */
const needed = {
  // Electron, and keytar's way to the keychain.
  window: [
    'libgtk-3-0|libgtk-3-0t64',
    'libnss3',
    'libasound2|libasound2t64',
    'libgbm1',
    'libatk-bridge2.0-0|libatk-bridge2.0-0t64',
    'libatspi2.0-0|libatspi2.0-0t64',
    'libcups2|libcups2t64',
    'libdrm2',
    'libdbus-1-3',
    'libexpat1',
    'libxkbcommon0',
    'libxcomposite1',
    'libxdamage1',
    'libxfixes3',
    'libxrandr2',
    'libudev1',
    'libsecret-1-0',
    'unzip',
  ],
  // A display, a session bus and a keychain of our own, and a look at the clipboard.
  headless: ['xvfb', 'xauth', 'dbus-x11', 'gnome-keyring', 'xclip'],
  // Proxies, what an administrator sets (NSS's and dconf's databases), and networks of our own. Only the first squid can
  // inspect connections; where the other one is installed it stays.
  network: [
    'squid-openssl|squid',
    'openssl',
    'libnss3-tools',
    'dconf-cli',
    'dconf-gsettings-backend',
    'gsettings-desktop-schemas',
    'iproute2',
    'util-linux',
    'mount',
  ],
}

/**
 * What a package would start by itself, open to the neighbours, although nobody asked for it.
 * @type {Record<string, string>}
 */
const services = { 'squid-openssl|squid': 'squid.service' }

/** @param {Purpose[]} purposes */
export async function provideSystemLibraries(purposes) {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/dpkg-query')) return
  const missing = missingPackages(purposes, await installedPackages())
  if (missing.length === 0) return

  if (process.getuid?.() !== 0) {
    const names = missing.map((choice) => choice.split('|')[0])
    const commands = [
      ...keptFromStarting(missing).map((service) => `sudo systemctl mask ${service}`),
      'sudo apt-get update',
      `sudo apt-get install -y --no-install-recommends ${names.join(' ')}`,
    ]
    throw new Problem(
      `Some system libraries are missing. Install them, then run the command again:\n    ${commands.join(' && ')}`,
    )
  }
  await step(`Installing ${missing.length} system packages`, () => install(missing))
}

/** @param {string[]} missing */
async function install(missing) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const failure =
    'The system packages could not be installed. Check the connection to the package servers, and run the command again.'
  for (const service of keptFromStarting(missing)) await run('systemctl', ['mask', service], { failure })
  await run('apt-get', ['update'], { env, failure })
  const known = new Set((await run('apt-cache', ['pkgnames'])).split('\n'))
  const names = missing.map((choice) => choice.split('|').find((name) => known.has(name)) ?? choice)
  await run('apt-get', ['install', '-y', '--no-install-recommends', ...names], { env, failure })
}

/**
 * The services to be masked before these packages are installed.
 * @param {string[]} missing
 * @param {boolean} [hasServices] whether anything starts services here: systemd, where it runs
 * @returns {string[]}
 */
export function keptFromStarting(missing, hasServices = existsSync('/run/systemd/system')) {
  return hasServices ? missing.flatMap((choice) => services[choice] ?? []) : []
}

/**
 * @param {Purpose[]} purposes
 * @param {ReadonlySet<string>} installed
 * @returns {string[]}
 */
export function missingPackages(purposes, installed) {
  return purposes
    .flatMap((purpose) => needed[purpose])
    .filter((choice) => !choice.split('|').some((name) => installed.has(name)))
}

/** @returns {Promise<ReadonlySet<string>>} */
async function installedPackages() {
  const format = '${db:Status-Status} ${Package}\n'
  const { stdout } = await promisify(execFile)('dpkg-query', ['-W', '-f', format], {
    maxBuffer: 64 * 1024 * 1024,
  })
  return parseInstalled(stdout)
}

/**
 * @param {string} list lines of "status package"
 * @returns {ReadonlySet<string>}
 */
export function parseInstalled(list) {
  const installed = list.split('\n').filter((line) => line.startsWith('installed '))
  return new Set(installed.map((line) => line.slice('installed '.length)))
}
