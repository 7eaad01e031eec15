// `npm run --silent sbom`: what the app that people get is made of, as a CycloneDX list on standard output. It is read
// from the lock file, so nothing needs to be installed.
import './lib/node-version.mjs'

import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { npm } from './lib/npm.mjs'
import { repository } from './lib/paths.mjs'
import { runScript } from './lib/run-script.mjs'
import { shippedPart } from './lib/sbom.mjs'

await runScript(async () => {
  const { name } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'))
  const list = ['--package-lock-only', '--sbom-format=cyclonedx', '--sbom-type=application']
  const bom = JSON.parse(await npm(['sbom', ...list], { cwd: repository }))
  console.log(JSON.stringify(shippedPart(bom, name), null, 2))
})
