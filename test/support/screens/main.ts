// Takes pictures by hand: see scripts/screens.mjs.
import { join } from 'node:path'
import { repository } from '../../../scripts/lib/paths.mjs'
import { tags } from '../../../src/shared/languages'
import type { Language } from '../../../src/words/languages'
import { allShots } from './shots'
import { openStudio } from './studio'

const starts = process.argv.slice(2)
const wanted = allShots.filter(
  ({ name }) => starts.length === 0 || starts.some((start) => name.startsWith(start)),
)
/** `LANGUAGE` may be the system's own, such as en_US:en. */
const language: Language | undefined = ([...tags, 'en-XA'] as const).find(
  (one) => one === process.env['LANGUAGE'],
)

const say = (line: string) => process.stdout.write(`${line}\n`)

/** Whoever looks on does not wait long for what does not come. */
const studio = await openStudio({ pictures: join(repository, 'out/screens'), patienceMs: 5_000 })
let count = 0
for (const shot of wanted) {
  const faults = await studio.take(language === undefined ? shot : { ...shot, language })
  for (const fault of faults) say(`✗ ${shot.name}: ${fault}`)
  count += faults.length
}
await studio.close()
say(`${wanted.length} shots, ${count} faults: out/screens/`)
process.exitCode = count === 0 ? 0 : 1
