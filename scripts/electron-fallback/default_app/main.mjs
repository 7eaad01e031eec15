// Stands in for Electron's default app, which the fallback runtime lacks: opens the app named on the command
// line, as `electron DIR` does. Electron waits for this module, so what the app does at its start still comes
// before `ready`.
import * as electron from 'electron'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

// Two methods are for default apps only, and not in Electron's types.
const app =
  /** @type {electron.App & { setVersion(version: string): void, setAppPath(path: string): void }} */ (
    electron.app
  )

const { modules, directory, asksVersion } = readArguments(process.argv.slice(1))

if (asksVersion) {
  console.log(`v${process.versions.electron}`)
  process.exit(0)
}
if (directory === undefined) {
  console.error('Usage: electron [-r MODULE] DIR')
  process.exit(1)
}
await open(resolve(directory))

/** @param {string} folder */
async function open(folder) {
  const {
    name,
    productName,
    version,
    main = 'index.js',
  } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  Object.defineProperty(process, 'defaultApp', { enumerable: true, value: true })
  app.name = productName ?? name
  if (version) app.setVersion(version)
  app.setAppPath(folder)

  const require = createRequire(join(folder, 'package.json'))
  for (const module of modules) require(module)
  try {
    await import(pathToFileURL(require.resolve(`./${main}`)).href)
  } catch (error) {
    console.error('The app failed while it was loaded.', error)
    process.exit(1)
  }
}

/**
 * @param {string[]} args
 * @returns {{ modules: string[], directory?: string, asksVersion: boolean }}
 */
function readArguments(args) {
  /** @type {string[]} */
  const modules = []
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? ''
    if (arg === '--version' || arg === '-v') return { modules, asksVersion: true }
    if (arg === '-r' || arg === '--require') modules.push(args[++i] ?? '')
    else if (!arg.startsWith('-')) return { modules, directory: arg, asksVersion: false }
  }
  return { modules, asksVersion: false }
}
