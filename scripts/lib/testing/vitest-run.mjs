// Runs vitest and gives what it found; meanwhile the board says which file it is at, and which tests have failed.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'

import { repository } from '../paths.mjs'
import { collectOutput, runVisibly } from '../processes.mjs'
import { seconds } from '../progress.mjs'
import { tool } from '../tools.mjs'
import { vitestFailures, vitestResults } from './results.mjs'

/**
 * @typedef {import('./board.mjs').Board} Board
 * @typedef {import('./progress-reporter.mjs').Progress} Progress
 * @typedef {import('./results.mjs').Results} Results
 * @typedef {import('./results.mjs').Failure} Failure
 */

const reporter = join(import.meta.dirname, 'progress-reporter.mjs')
const slowFilesShown = 5
const runningShown = 3

/**
 * @param {Board} board
 * @param {string} title
 * @param {string[]} args of vitest
 * @returns {Promise<{ results: Results, failures: Failure[] }>}
 */
export async function runVitest(board, title, args) {
  const folder = mkdtempSync(join(tmpdir(), 'keyturn-results-'))
  const file = join(folder, 'vitest.json')
  const part = board.begin(title)
  const watch = createWatch(board, part)
  let output = () => ''
  try {
    const reporters = ['minimal', 'json', reporter].map((name) => `--reporter=${name}`)
    const command = tool('vitest', 'run', ...reporters, `--outputFile.json=${file}`, ...args)
    const exitCode = await runVisibly(command, {
      cwd: repository,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      onStart: (child) => {
        child.on('message', (message) => watch.take(/** @type {Progress} */ (message)))
        output = collectOutput(child)
      },
    })
    const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
    const results = vitestResults(report, exitCode)
    part.end(results.failed === 0)
    if (results.failed > 0) board.print(output())
    board.print(watch.slowest())
    return { results, failures: failuresOf(report, results, title) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/**
 * What failed by name; a run that failed without a test to its name is one failure too.
 * @param {Parameters<typeof vitestFailures>[0]} report
 * @param {Results} results
 * @param {string} title
 * @returns {Failure[]}
 */
function failuresOf(report, { failed }, title) {
  const failures = vitestFailures(report, (path) => relative(repository, path))
  if (failed === 0 || failures.length > 0) return failures
  return [{ what: title, why: 'The run ended without a result; see above.', again: 'npm test' }]
}

const marks = { passed: '✓', failed: '✗', skipped: '–' }

/**
 * A test that tells of itself has a line, and so has one that failed.
 * @param {Extract<Progress, { kind: 'test' }>} test
 * @returns {string | null}
 */
export function describeTest({ file, name, state, why = '', told }) {
  if (told !== undefined) return `${marks[state]} ${name}: ${state === 'skipped' ? 'left out, ' : ''}${told}`
  return state === 'failed' ? `  ✗ ${file} › ${name}\n      ${why.split('\n', 1)[0]}` : null
}

/**
 * Follows the messages of the reporter.
 * @param {Board} board
 * @param {import('./board.mjs').Part} part
 */
function createWatch(board, part) {
  const counts = { files: 0, done: 0, passed: 0, failed: 0, skipped: 0 }
  /** @type {Map<string, number>} */
  const running = new Map()
  /** @type {{ file: string, ms: number }[]} */
  const done = []

  const now = () => performance.now()
  const short = (/** @type {string} */ file) => file.replace(/^test\//, '').replace(/\.test\.tsx?$/, '')
  const say = () => {
    const failed = counts.failed > 0 ? `, ${counts.failed} failed` : ''
    const current = [...running]
      .slice(0, runningShown)
      .map(([file, since]) => `${short(file)} ${Math.round((now() - since) / 1000)} s`)
    const at = current.length > 0 ? `, at ${current.join(', ')}` : ''
    part.say(`${counts.done} of ${counts.files} files, ${counts.passed} passed${failed}${at}`)
  }

  return {
    /** @param {Progress} progress */
    take: (progress) => {
      if (progress.kind === 'begin') counts.files = progress.files
      else if (progress.kind === 'test') {
        counts[progress.state]++
        const line = describeTest(progress)
        if (line !== null) board.print(line)
      } else if (progress.state === 'running') running.set(progress.file, now())
      else {
        counts.done++
        done.push({ file: progress.file, ms: now() - (running.get(progress.file) ?? now()) })
        running.delete(progress.file)
      }
      say()
    },
    slowest: () =>
      `  Slowest: ${done
        .toSorted((a, b) => b.ms - a.ms)
        .slice(0, slowFilesShown)
        .map(({ file, ms }) => `${short(file)} ${seconds(ms)}`)
        .join(', ')}`,
  }
}
