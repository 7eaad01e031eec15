// Puts what the pages start with into a few large chunks: every chunk is a request to the main process, which has most
// to do just then. What only one page uses never burdens another, and what is loaded later is left as it is.

/** @import { ChunkingContext, CodeSplittingGroup } from 'rolldown' */

/**
 * What one module imports, and all that this imports in turn.
 * @param {string} entry
 * @param {ChunkingContext} context
 */
function reachedFrom(entry, context) {
  /** @type {Set<string>} */
  const reached = new Set()
  const open = [entry]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (reached.has(id)) continue
    reached.add(id)
    open.push(...(context.getModuleInfo(id)?.importedIds ?? []))
  }
  // It runs as soon as its chunk is loaded, which another page may do.
  reached.delete(entry)
  return reached
}

/**
 * One chunk for what all of these modules reach.
 * @param {string} name
 * @param {string[]} entries absolute paths
 * @returns {CodeSplittingGroup}
 */
function common(name, entries) {
  /** @type {Set<string>[] | undefined} */
  let reached
  return {
    debugName: name,
    name: (id, context) => {
      reached ??= entries.map((entry) => reachedFrom(entry, context))
      return reached.every((ids) => ids.has(id)) ? name : null
    },
  }
}

/**
 * From what most pages share to what one of them has for itself: a group takes what its modules import along, unless
 * an earlier group has it already.
 * @param {{ main: string, quick: string, scanner: string }} entries absolute paths of the pages' scripts
 * @returns {CodeSplittingGroup[]}
 */
export const startChunks = ({ main, quick, scanner }) => [
  common('every-page', [main, quick, scanner]),
  common('scanner-start', [main, scanner]),
  common('windows-start', [main, quick]),
  common('main-start', [main]),
]

/**
 * What the main process starts with: what its other processes have too, what it has from its first line on, and what
 * it loads after the window. What is only loaded later must not take parts of these away into chunks of its own.
 * @param {{ index: string, app: string, processes: string[] }} entries absolute paths of main's scripts
 * @returns {CodeSplittingGroup[]}
 */
export const mainChunks = ({ index, app, processes }) => [
  ...processes.map((process) => common('every-process', [index, process])),
  ...processes.map((process) => common('every-process', [app, process])),
  common('process-start', [index, app]),
  common('app-start', [app]),
]
