// What Keyturn is made of: every package that its build may contain, with the text of its licence.
import { dirname, join } from 'node:path'

/**
 * Reads files: the text of one, the names in a folder; null where there is none.
 * @typedef {{ text: (path: string) => string | null, names: (directory: string) => string[] }} Files
 * @typedef {{ name: string, version: string, license: string, text: string }} Licence
 * @typedef {{ name: string, version: string, license?: unknown, licenses?: unknown,
 *   dependencies?: Record<string, string>, optionalDependencies?: Record<string, string> }} Manifest
 */

// A notice has to be handed on too, wherever there is one.
const legalFile = /^(licen[cs]e|copying|notice)/i

/**
 * The packages that `root` depends on, and all that those depend on, each once; then `beside`: what is shipped
 * without being a dependency.
 * @param {{ root: string, files: Files, beside?: readonly string[] }} where
 * @returns {Licence[]} by name
 */
export function collectLicences({ root, files, beside = [] }) {
  /** @type {Map<string, Licence>} */
  const found = new Map()
  /** @type {Set<string>} */
  const visited = new Set()

  /** @param {string} directory */
  const visit = (directory) => {
    if (visited.has(directory)) return
    visited.add(directory)
    const manifest = readManifest(directory, files)
    if (directory !== root)
      found.set(`${manifest.name}@${manifest.version}`, describe(directory, manifest, files))
    for (const dependency of dependenciesOf(directory, manifest, root, files)) visit(dependency)
  }

  visit(root)
  for (const name of beside) {
    const directory = join(root, 'node_modules', name)
    const manifest = readManifest(directory, files)
    found.set(`${manifest.name}@${manifest.version}`, describe(directory, manifest, files))
  }
  return [...found.values()].sort((a, b) => compare(a.name, b.name) || compare(a.version, b.version))
}

/**
 * @param {string} directory
 * @param {Manifest} manifest
 * @param {string} root
 * @param {Files} files
 */
function dependenciesOf(directory, { dependencies = {}, optionalDependencies = {} }, root, files) {
  return Object.keys({ ...dependencies, ...optionalDependencies }).flatMap((name) => {
    const place = resolve(name, directory, root, files)
    if (place !== null) return [place]
    if (name in optionalDependencies) return [] // for another platform
    throw new Error(`${name} is not installed, which ${directory} needs`)
  })
}

/**
 * Where Node would find a package: beside the one that asks for it, or further up.
 * @param {string} name
 * @param {string} from
 * @param {string} root
 * @param {Files} files
 * @returns {string | null}
 */
function resolve(name, from, root, files) {
  const place = join(from, 'node_modules', name)
  if (files.text(join(place, 'package.json')) !== null) return place
  return from === root || from === dirname(from) ? null : resolve(name, dirname(from), root, files)
}

/**
 * @param {string} directory
 * @param {Files} files
 * @returns {Manifest}
 */
function readManifest(directory, files) {
  const text = files.text(join(directory, 'package.json'))
  if (text === null) throw new Error(`${directory} has no package.json`)
  return JSON.parse(text)
}

/**
 * @param {string} directory
 * @param {Manifest} manifest
 * @param {Files} files
 * @returns {Licence} with an empty text where the package brings none
 */
function describe(directory, { name, version, license, licenses }, files) {
  const legal = files.names(directory).filter((file) => legalFile.test(file))
  const texts = legal.sort(compare).flatMap((file) => files.text(join(directory, file))?.trim() ?? [])
  return { name, version, license: identifierOf(license ?? licenses), text: texts.join('\n\n') }
}

/**
 * An SPDX expression; older packages have an object, or a list of them.
 * @param {unknown} license
 * @returns {string}
 */
function identifierOf(license) {
  if (typeof license === 'string') return license
  if (Array.isArray(license)) return license.map(identifierOf).join(' OR ')
  if (typeof license === 'object' && license !== null && 'type' in license) return identifierOf(license.type)
  return ''
}

/**
 * @param {string} a
 * @param {string} b
 */
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0
}
