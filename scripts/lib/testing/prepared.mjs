// The frame of a run: what has to be there first, and the board that says how far it is.
import { everything, setup } from '../../setup.mjs'
import { build } from '../build.mjs'
import { electronEnvironment } from '../electron/electron-runtime.mjs'
import { explain } from '../problem.mjs'
import { createBoard } from './board.mjs'
import { checkResult } from './results.mjs'

/** @typedef {import('./summary.mjs').Outcome} Outcome */

/**
 * Sets up and builds first; where that fails, nothing else can run.
 * @param {(board: import('./board.mjs').Board) => Promise<Outcome[]>} work
 * @returns {Promise<Outcome[]>}
 */
export async function prepared(work) {
  try {
    Object.assign(process.env, electronEnvironment(await setup({ purposes: everything })))
    await build()
  } catch (error) {
    const failures = [
      { what: 'Set-up and build', why: explain(error), again: 'npm run setup && npm run build' },
    ]
    return [{ results: checkResult(false), failures }]
  }
  return [{ results: checkResult(true), failures: [] }, ...(await onBoard(work))]
}

/**
 * @param {(board: import('./board.mjs').Board) => Promise<Outcome[]>} work
 * @returns {Promise<Outcome[]>}
 */
export async function onBoard(work) {
  const board = createBoard()
  try {
    return await work(board)
  } finally {
    board.close()
  }
}
