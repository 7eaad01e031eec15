// Gives each integration and end-to-end test file a desktop of its own, a display, a session bus and a keychain: nobody's
// windows, clipboard or keychain is touched, and files can run beside each other.
import { afterAll } from 'vitest'
import { startDesktopSession } from '../../scripts/lib/desktop-session.mjs'
import { electronEnvironment, findElectron } from '../../scripts/lib/electron/electron-runtime.mjs'

// Before HOME changes: the runtime may be in the cache of the real one.
const electron = electronEnvironment(findElectron())
const session = await startDesktopSession({ display: true, keychain: true })
Object.assign(process.env, electron, session.env)

afterAll(() => session.stop())
