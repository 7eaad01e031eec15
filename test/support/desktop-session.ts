// Gives the integration and end-to-end tests a desktop of their own: nobody's windows, clipboard or keychain is
// touched. The workers that vitest forks inherit it through the environment.
import { startDesktopSession } from '../../scripts/lib/desktop-session.mjs'
import { electronEnvironment, findElectron } from '../../scripts/lib/electron-runtime.mjs'

const marker = 'KEYTURN_TEST_DESKTOP'

export default async function setup(): Promise<(() => Promise<void>) | undefined> {
  // Both projects ask for it; vitest ends the first one's session only after all tests.
  if (process.env[marker]) return undefined
  // Before HOME changes: the runtime may be in the cache of the real one.
  const electron = electronEnvironment(findElectron())
  const session = await startDesktopSession({ display: true, keychain: true })
  Object.assign(process.env, electron, session.env, { [marker]: 'yes' })
  return () => session.stop()
}
