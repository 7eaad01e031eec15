// Hostile pictures through the whole app: a real file chosen in the real window, the scanner's process, and
// how long the main process was held up meanwhile.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launchKeyturn } from '../../test/support/launch-keyturn'
import { addingPage } from '../../test/support/pages/adding-page'
import { encodeFile } from '../../test/support/qr'
import { hostilePictures } from './scan-pictures'
import { watchMain } from './watch-main'

export interface AppScan {
  /** Until the window says what came of it, worst. */
  readonly answeredMs: number
  /** The longest that the main process did not get to anything else, worst. */
  readonly stallMs: number
}

export async function scanInApp(): Promise<AppScan> {
  const folder = await mkdtemp(join(tmpdir(), 'keyturn-scan-'))
  const app = await launchKeyturn()
  try {
    const adding = addingPage(app.window)
    await adding.open()
    await adding.choose('By hand')
    await adding.choose('Other methods')
    const maxDelayMs = await watchMain(app.main)
    let worst: AppScan = { answeredMs: 0, stallMs: 0 }
    for (const { kind, image } of hostilePictures()) {
      const file = join(folder, `${kind.replaceAll(' ', '-')}.jpeg`)
      await writeFile(file, await encodeFile(image, 'jpeg', 90))
      await maxDelayMs()
      const start = performance.now()
      await adding.chooseFiles([file])
      await app.window.getByText('Looking at the picture').waitFor()
      await app.window.getByRole('alert').waitFor()
      const answeredMs = performance.now() - start
      const stallMs = await maxDelayMs()
      console.log(
        `in the app, ${kind}: ${answeredMs.toFixed(0)} ms, main held up for ${stallMs.toFixed(0)} ms`,
      )
      worst = {
        answeredMs: Math.max(worst.answeredMs, answeredMs),
        stallMs: Math.max(worst.stallMs, stallMs),
      }
    }
    return worst
  } finally {
    await app.close()
    await rm(folder, { recursive: true, force: true })
  }
}
