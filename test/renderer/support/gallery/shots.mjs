// Takes the gallery's pictures for looking at:
//   node test/renderer/support/gallery/shots.mjs [name…]      → out/shots/
// With LANGUAGE=ar (or any other, or en-XA) in that language. The end-to-end tests take them all.
import { join } from 'node:path'
import process from 'node:process'
import { startDesktopSession } from '../../../../scripts/lib/desktop-session.mjs'
import { electronEnvironment, findElectron } from '../../../../scripts/lib/electron-runtime.mjs'
import { repository } from '../../../../scripts/lib/paths.mjs'
import { shots } from './shot-list.mjs'
import { openStudio } from './studio.mjs'

const wanted = process.argv.slice(2)
const language = process.env['LANGUAGE'] ?? 'en'

const runtime = electronEnvironment(findElectron())
const session = await startDesktopSession({ display: true, keychain: false })
Object.assign(process.env, runtime, session.env)
const studio = await openStudio({ pictures: join(repository, 'out/shots') })
let faults = 0
for (const shot of shots) {
  if (wanted.length > 0 && !wanted.some((start) => shot.name.startsWith(start))) continue
  for (const fault of await studio.take({ ...shot, language })) {
    faults += 1
    process.stdout.write(`${shot.name}: ${fault}\n`)
  }
}
await studio.close()
await session.stop()
process.stdout.write(`${faults} faults\n`)
