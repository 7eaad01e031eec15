// `npm run test:coverage`: how many branches of src/main/otp, vault and cognito their own tests go through. What no test
// goes through is in out/coverage/index.html.
import './lib/node-version.mjs'

import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { repository } from './lib/paths.mjs'
import { runVisibly } from './lib/processes.mjs'
import { runScript } from './lib/run-script.mjs'
import { branchesIn, describeFigure, folders, holds } from './lib/testing/holding.mjs'
import { tool } from './lib/tools.mjs'

await runScript(async () => {
  const tests = folders.map((folder) => `test/main/${folder}/`)
  const options = ['--config=vitest.mutation.config.ts', '--dir=test/main', '--coverage']
  const exitCode = await runVisibly(tool('vitest', 'run', ...options, ...tests), {
    cwd: repository,
  })
  if (exitCode !== 0) return exitCode

  const file = join(repository, 'out', 'coverage', 'coverage-summary.json')
  const summary = JSON.parse(readFileSync(file, 'utf8'))
  const figures = folders.map((folder) => branchesIn(summary, folder))
  console.log()
  for (const figure of figures) console.log(describeFigure(figure, 'branches'))
  return figures.every(holds) ? 0 : 1
})
