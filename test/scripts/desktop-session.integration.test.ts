import { existsSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, onTestFinished, test } from 'vitest'

import { startDesktopSession } from '../../scripts/lib/desktop-session.mjs'
import { repository } from '../../scripts/lib/paths.mjs'
import { run } from '../../scripts/lib/processes.mjs'

describe.runIf(process.platform === 'linux')('startDesktopSession', () => {
  test('offers a display and a keychain that works, and leaves nothing behind', async () => {
    const session = await startDesktopSession({ display: true, keychain: true })
    onTestFinished(session.stop)
    const { HOME = '', DISPLAY = '', DBUS_SESSION_BUS_ADDRESS = '' } = session.env

    expect(HOME).not.toBe(process.env['HOME'])
    expect(DBUS_SESSION_BUS_ADDRESS).not.toBe(process.env['DBUS_SESSION_BUS_ADDRESS'])
    expect(await readBack(session.env)).toBe('a secret\n')
    const displaySocket = `/tmp/.X11-unix/X${DISPLAY.slice(1)}`
    expect(existsSync(displaySocket)).toBe(true)

    await session.stop()
    expect(existsSync(displaySocket)).toBe(false)
    expect(existsSync(HOME)).toBe(false)
    await expect(readBack(session.env)).rejects.toThrow()
  })

  test('keeps the keychain of a home that it was given', async () => {
    const outer = await startDesktopSession({ display: false, keychain: true })
    onTestFinished(outer.stop)
    const home = join(outer.env['HOME'] ?? '', 'kept')
    const first = await startDesktopSession({ display: false, keychain: true, home })
    await readBack(first.env)
    await first.stop()

    const second = await startDesktopSession({ display: false, keychain: true, home })
    onTestFinished(second.stop)
    expect(await keytar(second.env, 'await keytar.getPassword("keyturn", "test")')).toBe('a secret\n')
  })
})

function readBack(env: Record<string, string>): Promise<string> {
  return keytar(
    env,
    'await keytar.setPassword("keyturn", "test", "a secret"), await keytar.getPassword("keyturn", "test")',
  )
}

/** In a process of its own: keytar keeps the first bus that it meets. */
function keytar(env: Record<string, string>, expression: string): Promise<string> {
  const script = `import keytar from 'keytar'; console.log((${expression}))`
  return run(process.execPath, ['--input-type=module', '-e', script], {
    cwd: repository,
    env: { ...process.env, ...env },
  })
}
