// `npm run docs`: writes the reference pages in docs/reference/ from the code. A unit test says when they are out of date.
import './lib/node-version.mjs'

import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { providePackages } from './lib/packages.mjs'
import { repository } from './lib/paths.mjs'
import { step } from './lib/progress.mjs'
import { runScript } from './lib/run-script.mjs'

await runScript(async () => {
  await providePackages()
  // Only now: both come with the packages.
  const { register } = await import('tsx/esm/api')
  register()
  const { referenceFolder, writeReferencePages } = await import('./lib/reference/pages')
  await step('Reference pages', async (report) => {
    const pages = await writeReferencePages()
    await mkdir(join(repository, referenceFolder), { recursive: true })
    for (const [name, text] of pages) await writeFile(join(repository, referenceFolder, name), text)
    report(`${pages.size} pages in ${referenceFolder}`)
  })
})
