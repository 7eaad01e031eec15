// `npm test`: everything there is, one stage after the other; the last line is the sum. Arguments go to vitest.
import './lib/node-version.mjs'

import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { build } from './lib/build.mjs'
import { electronEnvironment } from './lib/electron-runtime.mjs'
import { repository } from './lib/paths.mjs'
import { explain } from './lib/problem.mjs'
import { Interrupted, runVisibly } from './lib/processes.mjs'
import { seconds } from './lib/progress.mjs'
import { runScript } from './lib/run-script.mjs'
import { checkResult, resultLine, sum, vitestResults } from './lib/test-results.mjs'
import { tool } from './lib/tools.mjs'
import { setup } from './setup.mjs'

/** @typedef {import('./lib/test-results.mjs').Results} Results */

const typeProjects = ['shared', 'node', 'preload', 'web'].map((part) => `tsconfig.${part}.json`)

await runScript(async () => {
  const results = sum(await runStages())
  console.log(`\n${resultLine(results)}`)
  return results.failed === 0 ? 0 : 1
})

/** @returns {Promise<Results[]>} */
async function runStages() {
  try {
    Object.assign(process.env, electronEnvironment(await setup()))
  } catch (error) {
    console.error(`✗ ${explain(error)}`)
    return [checkResult(false)] // Nothing else can run.
  }
  return [
    await check('Build', async () => {
      await build()
      return 0
    }),
    await check('Lint', () => runTool('eslint', '.')),
    await check('Format', () => runTool('prettier', '--check', '--log-level', 'warn', '.')),
    await check('Types', async () => {
      let worst = 0
      for (const project of typeProjects) worst ||= await runTool('tsc', '-p', project)
      return worst
    }),
    await runTests(process.argv.slice(2)),
  ]
}

/**
 * Runs a stage that counts as one check: good when it ends with 0.
 * @param {string} name
 * @param {() => Promise<number>} work
 * @returns {Promise<Results>}
 */
async function check(name, work) {
  console.log(`\n── ${name}`)
  const started = performance.now()
  let isGood = false
  try {
    isGood = (await work()) === 0
  } catch (error) {
    if (error instanceof Interrupted) throw error
    console.error(explain(error))
  }
  console.log(`${isGood ? '✓' : '✗'} ${name} (${seconds(performance.now() - started)})`)
  return checkResult(isGood)
}

/**
 * @param {string[]} args
 * @returns {Promise<Results>}
 */
async function runTests(args) {
  console.log('\n── Tests')
  const folder = mkdtempSync(join(tmpdir(), 'keyturn-results-'))
  const file = join(folder, 'vitest.json')
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
    const exitCode = await runTool('vitest', 'run', ...reporters, ...args)
    const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
    return vitestResults(report, exitCode)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/**
 * @param {Parameters<typeof tool>[0]} name
 * @param {string[]} args
 */
function runTool(name, ...args) {
  return runVisibly(tool(name, ...args), { cwd: repository })
}
