// `npm run package`: the unpacked app for this computer, in dist/. With --for-tests it is built beside the real
// one, in dist/for-tests, and differs in one fuse: a test driver may attach to it. More arguments go to
// electron-builder.
import './lib/node-version.mjs'

import { build } from './lib/build.mjs'
import { repository } from './lib/paths.mjs'
import { run } from './lib/processes.mjs'
import { step } from './lib/progress.mjs'
import { runScript } from './lib/run-script.mjs'
import { tool } from './lib/tools.mjs'
import { setup } from './setup.mjs'

const forTests = [
  '-c.directories.output=dist/for-tests',
  '-c.electronFuses.enableNodeCliInspectArguments=true',
]

await runScript(async () => {
  const args = process.argv.slice(2)
  const others = args.filter((arg) => arg !== '--for-tests')
  const runtime = await setup({ purposes: ['window'] })
  await build()

  const electron = [`-c.electronDist=${runtime.directory}`, `-c.electronVersion=${runtime.version}`]
  const variant = args.length > others.length ? forTests : []
  const [command = '', ...commandArgs] = tool(
    'electron-builder',
    '--dir',
    '--publish=never',
    ...electron,
    ...variant,
    ...others,
  )
  await step('Packaging', () =>
    run(command, commandArgs, { cwd: repository, failure: 'The app could not be packaged.' }),
  )
  if (runtime.isFallback) {
    console.log(
      `This app runs on the test runtime, Electron ${runtime.version}, because the official one is not available ` +
        'here. It is for trying and testing: never hand it to anyone.',
    )
  }
})
