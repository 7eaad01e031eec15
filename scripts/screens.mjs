// `npm run screens`: takes the pictures of the gallery, to look at, into out/screens/, in light and dark.
// `npm run screens -- add orgs-more` takes those whose names begin so; `LANGUAGE=ar npm run screens` takes them in
// another language (src/words/languages.ts; en-XA is English made long). There, shots whose sentences are made of parts
// are not found and say so. The end-to-end tests take all of them in English.
import './lib/node-version.mjs'

import { runOnDesktop } from './lib/run-on-desktop.mjs'
import { runScript } from './lib/run-script.mjs'

await runScript(() => runOnDesktop('test/support/screens/main.ts', process.argv.slice(2), { display: true }))
