// What is checked without running anything of ours: each counts as one test.
import { repository } from '../paths.mjs'
import { collectOutput, runVisibly } from '../processes.mjs'
import { tool } from '../tools.mjs'
import { checkResult } from './results.mjs'
import { fingerprintFiles, rememberGood, wasGood } from './unchanged.mjs'

/**
 * @typedef {{ title: string, commands: string[][], again: string }} Check
 * @typedef {'lint' | 'types' | 'format'} CheckName
 */

/** @type {Record<CheckName, Check>} */
const checks = {
  lint: {
    title: 'Lint',
    commands: [
      tool('oxlint'),
      tool('eslint', '.'),
      tool('depcruise', 'src'),
      tool('stylelint', 'src/**/*.css'),
    ],
    again: 'npm run lint',
  },
  types: { title: 'Types', commands: [tool('tsc', '-b')], again: 'npm run typecheck' },
  format: {
    title: 'Format',
    commands: [tool('prettier', '--check', '--log-level', 'warn', '.')],
    again: 'npm run format',
  },
}

/**
 * Runs checks one after the other; what they print is shown when they end.
 * @param {import('./board.mjs').Board} board
 * @param {CheckName[]} names
 * @returns {Promise<{ results: import('./results.mjs').Results, failures: import('./results.mjs').Failure[] }[]>}
 */
export async function runChecks(board, names) {
  const fingerprint = fingerprintFiles()
  const outcomes = []
  for (const name of names) outcomes.push(await runCheck(board, name, fingerprint))
  return outcomes
}

/**
 * @param {import('./board.mjs').Board} board
 * @param {CheckName} name
 * @param {string | undefined} fingerprint
 */
async function runCheck(board, name, fingerprint) {
  const { title, commands, again } = checks[name]
  const part = board.begin(title)
  if (wasGood(name, fingerprint)) {
    part.say('nothing has changed since it was good')
    part.end(true)
    return { results: checkResult(true), failures: [] }
  }
  /** @type {(() => string)[]} */
  const outputs = []
  let isGood = true
  for (const command of commands) {
    const exitCode = await runVisibly(command, {
      cwd: repository,
      stdio: ['ignore', 'pipe', 'pipe'],
      onStart: (child) => outputs.push(collectOutput(child)),
    })
    isGood &&= exitCode === 0
  }
  part.end(isGood)
  if (isGood) rememberGood(name, fingerprint)
  else board.print(outputs.map((output) => output().trimEnd()).join('\n'))
  return {
    results: checkResult(isGood),
    failures: isGood ? [] : [{ what: title, why: 'See above.', again }],
  }
}
