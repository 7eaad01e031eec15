// What is said, in every language: checks the translators' files and makes of them what the app is built from.
//   npm run words                           checks and compiles; every build and every test does that too
//   npm run words -- marks [LANGUAGE]       translations that have to be looked at, because the English sentence changed;
//                                           the exit code is 1 where there are any
//   npm run words -- looked-at LANGUAGE [AREA.KEY… | --since COMMIT]
//                                           they are right beside the English of today: these, those whose text is
//                                           another than in that commit, or all
//   npm run words -- fill                   gives every language the messages that it lacks, in English and marked, and
//                                           takes away those that English does not have any more
//   npm run words -- add LANGUAGE NAME [rtl]  a new language (BCP 47), with its name in its own words; in progress
import './lib/node-version.mjs'

import { installPackages } from './lib/packages.mjs'
import { runScript } from './lib/run-script.mjs'

await runScript(async () => {
  await installPackages()
  // Only now: what it reads the files with comes with the packages.
  const { runWords } = await import('./lib/words/commands.mjs')
  return runWords(process.argv.slice(2))
})
