// What a keychain that hears nothing costs everything else: how long the main process is held up by waiting for it, and
// how long the app takes to quit meanwhile.
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { closeMainWindow } from '../test/support/around-window'
import { launchKeyturn } from '../test/support/launch-keyturn'
import { addingPage } from '../test/support/pages/adding-page'
import { codesPage } from '../test/support/pages/codes-page'
import { startTestKeyring, type TestKeyring } from '../test/support/test-keyring'
import { atMost, median, report } from './lib/report'
import { watchMain } from './lib/watch-main'

const runs = Number(process.argv[2] ?? 5)
const work = await mkdtemp(join(tmpdir(), 'keyturn-keychain-'))
const furnished = join(work, 'furnished')

const launchOn = (keyring: TestKeyring, computer: string) =>
  launchKeyturn({ profile: join(computer, 'profile'), environment: keyring.environment })

/** A computer with an account, of which each run gets a copy. */
async function furnish(): Promise<void> {
  const keyring = await startTestKeyring(join(furnished, 'home'))
  const app = await launchOn(keyring, furnished)
  await codesPage(app.window).addAccount()
  await addingPage(app.window).paste('otpauth://totp/Shop:me?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ')
  await addingPage(app.window).confirm()
  await codesPage(app.window).row('Shop').getByTestId('code').waitFor()
  await app.close()
  await keyring.end()
}

interface Hang {
  readonly stallMs: number
  readonly quitMs: number
}

async function hangOnce(run: number): Promise<Hang> {
  const computer = join(work, String(run))
  await cp(furnished, computer, { recursive: true })
  const keyring = await startTestKeyring(join(computer, 'home'))
  await keyring.stop()
  const app = await launchOn(keyring, computer)
  const maxStallMs = await watchMain(app.main)
  await maxStallMs()
  const codes = codesPage(app.window)
  await codes.row('Shop').filter({ hasText: 'Checking' }).waitFor()
  // Until Keyturn itself gives up waiting, in its real time.
  await codes.notice.waitFor()
  const stallMs = await maxStallMs()
  await closeMainWindow(app.main)
  const start = performance.now()
  await app.main.ended()
  const quitMs = performance.now() - start
  await app.close()
  await keyring.end()
  return { stallMs, quitMs }
}

try {
  await furnish()
  const hangs: Hang[] = []
  for (let run = 1; run <= runs; run += 1) {
    const hang = await hangOnce(run)
    console.log(`held up for ${hang.stallMs.toFixed(0)} ms, gone after ${hang.quitMs.toFixed(0)} ms`)
    hangs.push(hang)
  }
  const stalls = hangs.map(({ stallMs }) => stallMs)
  console.log(`Held up: median ${median(stalls).toFixed(0)} ms`)
  report('keychain', runs, [
    atMost('main process held up while the keychain hears nothing, ms worst', Math.max(...stalls), 100),
    atMost(
      'from closing the window to the end of the process, ms worst',
      Math.max(...hangs.map(({ quitMs }) => quitMs)),
      2_000,
    ),
  ])
} finally {
  await rm(work, { recursive: true, force: true, maxRetries: 5 })
}
