// `npm run test:faults`: every fault of the virtual world, and every pair (test/faults). It is bundled first: the
// loader that runs TypeScript as it is costs more than all the rest of a run.
import './lib/node-version.mjs'

import { join } from 'node:path'
import { build } from 'vite'

import { repository } from './lib/paths.mjs'
import { runVisibly } from './lib/processes.mjs'
import { runScript } from './lib/run-script.mjs'

await runScript(async () => {
  const outDir = join(repository, 'node_modules', '.cache', 'keyturn-faults')
  await build({
    configFile: false,
    root: repository,
    logLevel: 'warn',
    build: { ssr: 'test/faults/main.ts', outDir, target: 'node20', minify: false },
  })
  const entry = join(outDir, 'main.js')
  return runVisibly([process.execPath, '--no-warnings', entry, ...process.argv.slice(2)])
})
