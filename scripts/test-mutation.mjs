// `npm run test:mutation`: plants mistakes in src/main/otp, vault and cognito, one at a time, and counts those that a test
// of the same folder notices. `-- vault` is for one folder; what follows goes to Stryker: `-- otp --mutate
// src/main/otp/label.ts`, or `--incremental`, which tries again only what has changed. The mistakes that nothing
// notices are in out/mutation/<folder>/index.html.
import './lib/node-version.mjs'

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { repository } from './lib/paths.mjs'
import { runVisibly } from './lib/processes.mjs'
import { runScript } from './lib/run-script.mjs'
import { describeFigure, folders, holds, mutantsIn } from './lib/testing/holding.mjs'
import { strykerOptions } from './lib/testing/stryker-options.mjs'
import { tool } from './lib/tools.mjs'

/** @typedef {import('./lib/testing/holding.mjs').Folder} Folder */

await runScript(async () => {
  const args = process.argv.slice(2)
  const asked = folders.filter((folder) => args.includes(folder))
  const others = args.filter((arg) => !folders.some((folder) => folder === arg))

  const figures = []
  for (const folder of asked.length > 0 ? asked : folders) figures.push(await mutate(folder, others))
  console.log()
  for (const figure of figures) console.log(describeFigure(figure, 'planted mistakes'))
  return figures.every(holds) ? 0 : 1
})

/**
 * @param {Folder} folder
 * @param {string[]} args of Stryker
 */
async function mutate(folder, args) {
  const out = join('out', 'mutation', folder)
  const options = strykerOptions(folder, out)
  mkdirSync(join(repository, out), { recursive: true })
  const config = join(out, 'stryker.json')
  writeFileSync(join(repository, config), JSON.stringify(options, null, 2))
  const report = join(repository, options.jsonReporter.fileName)
  rmSync(report, { force: true })

  // Whether it was good is in the report; without one this throws.
  await runVisibly(tool('stryker', 'run', config, ...args), { cwd: repository })
  return mutantsIn(JSON.parse(readFileSync(report, 'utf8')), folder)
}
