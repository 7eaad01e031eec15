// `npm run bench:NAME`: one benchmark, bench/NAME.ts, on a desktop of its own.
import './lib/node-version.mjs'

import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'

import { repository } from './lib/paths.mjs'
import { Problem } from './lib/problem.mjs'
import { runOnDesktop } from './lib/run-on-desktop.mjs'
import { runScript } from './lib/run-script.mjs'

await runScript(() => {
  const [name = '', ...args] = process.argv.slice(2)
  const file = join('bench', `${name}.ts`)
  if (!existsSync(join(repository, file))) {
    const names = readdirSync(join(repository, 'bench')).map((entry) => basename(entry, '.ts'))
    throw new Problem(`There is no benchmark "${name}". There are: ${names.join(', ')}.`)
  }
  return runOnDesktop(file, args, { display: true })
})
