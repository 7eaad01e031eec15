// The table of walls as rules of dependency-cruiser.
import { rooms } from './walls.mjs'

/** @import { IForbiddenRuleType } from 'dependency-cruiser' */
/** @import { Room } from './walls.mjs' */

const escape = (/** @type {string} */ text) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
const isFile = (/** @type {string} */ path) => /\.tsx?$/.test(path)

/**
 * The files of a room, without those of the rooms inside of it.
 * @param {string} path
 * @param {readonly Room[]} all
 */
export function filesOf(path, all) {
  if (isFile(path)) return `^src/${escape(path)}$`
  const inside = all
    .filter((other) => other.path.startsWith(`${path}/`))
    .map((other) => escape(other.path.slice(path.length + 1)) + (isFile(other.path) ? '$' : '/'))
  const without = inside.length === 0 ? '' : `(?!${inside.join('|')})`
  return `^src/${escape(path)}/${without}`
}

/** Installed, or as it was written where it could not be found. @param {string} name */
const packageNamed = (name) =>
  name.startsWith('node:') ? `^${name.slice(5)}$` : `(^|/node_modules/|^node_modules/)${escape(name)}(/|$)`

/**
 * @param {Room} room
 * @param {readonly Room[]} all
 * @returns {IForbiddenRuleType}
 */
const ruleOf = ({ path, imports, packages }, all) => ({
  name: path,
  comment: `src/${path} may import ${[...imports, ...packages].join(', ') || 'nothing but itself'} (scripts/lib/walls.mjs).`,
  severity: 'error',
  from: { path: filesOf(path, all) },
  to: {
    pathNot: [path, ...imports].map((other) => filesOf(other, all)).concat(packages.map(packageNamed)),
  },
})

/** @type {IForbiddenRuleType} */
const noCircle = {
  name: 'no-circle',
  comment: 'Two files that import each other, types included, are one file or three.',
  severity: 'error',
  from: {},
  to: { circular: true },
}

/** @type {import('dependency-cruiser').ICruiseOptions} */
export const cruiseOptions = {
  // A type is a dependency too: who reads a file reads them all.
  tsPreCompilationDeps: true,
  doNotFollow: { path: 'node_modules' },
  enhancedResolveOptions: {
    exportsFields: ['exports'],
    conditionNames: ['import', 'types', 'node', 'default'],
  },
}

/** @param {readonly Room[]} [all] @returns {IForbiddenRuleType[]} */
export const wallRules = (all = rooms) => [noCircle, ...all.map((room) => ruleOf(room, all))]
