// A program that is nothing but the door to the network, for the tests that knock at it from outside.
import { app } from 'electron'
import { createElectronNetwork } from '../../../src/main/desktop/network/network'
import { createProxyPasswords } from '../../../src/main/network/proxy-passwords'
import { systemClock } from '../../../src/main/platform/clock'
import { ok } from '../../../src/shared/result'
import type { DoorGlobals } from './globals'

const proxyPasswords = createProxyPasswords({
  store: {
    find: () => Promise.resolve(ok(null)),
    keep: () => Promise.resolve(ok(null)),
    forget: () => Promise.resolve(ok(null)),
  },
  inEnvironment: () => null,
  clock: systemClock,
  onQuestion: (question) => {
    const { keyturnDoor } = globalThis as DoorGlobals
    if (question === null || keyturnDoor === undefined) return
    keyturnDoor.questions.push(question)
    const password = keyturnDoor.passwords.shift()
    // Asked while the question is being put: answered after it.
    setImmediate(() =>
      proxyPasswords.answer(
        password === undefined
          ? { kind: 'cancel' }
          : { kind: 'password', username: 'eva', password, keptIn: 'memory' },
      ),
    )
  },
})

void app.whenReady().then(() => {
  ;(globalThis as DoorGlobals).keyturnDoor = {
    network: createElectronNetwork({ clock: systemClock, proxyPasswords }),
    passwords: [],
    questions: [],
  }
})
