import { describe, expect, it } from 'vitest'
import { createKeytarKeychain, type Keytar } from '../../../src/main/vault/keytar-keychain'
import type { Keychain } from '../../../src/main/ports/keychain'
import { createManualClock } from '../../support/doubles/manual-clock'
import { describeKeychain } from './keychain-contract'
import { createKeytarDouble } from './keytar-double'
import { codeOf } from './rig'

const deadlineMs = 5_000
const settle = () => new Promise((resolve) => setImmediate(resolve))
const timedOut = { ok: false, error: { code: 'keychainTimedOut', retryable: true } }

function createRig() {
  const keytar = createKeytarDouble()
  const clock = createManualClock()
  const keychain = createKeytarKeychain({
    loadKeytar: () => Promise.resolve(keytar),
    service: 'Keyturn',
    clock,
    deadlineMs,
  })
  const started = () => keytar.calls.map(({ account }) => account)
  return { keytar, clock, keychain, started }
}

/** A keychain like the real one, without the real one. */
function createPlainKeytar(): Keytar {
  const items = new Map<string, string>()
  const keyOf = (service: string, account: string) => JSON.stringify([service, account])
  return {
    getPassword: (service, account) => Promise.resolve(items.get(keyOf(service, account)) ?? null),
    setPassword: (service, account, password) => {
      items.set(keyOf(service, account), password)
      return Promise.resolve()
    },
    deletePassword: (service, account) => Promise.resolve(items.delete(keyOf(service, account))),
  }
}

describeKeychain('keytar, with a double below', () => {
  const keytar = createPlainKeytar()
  const loadKeytar = () => Promise.resolve(keytar)
  return Promise.resolve(
    createKeytarKeychain({ loadKeytar, service: 'Keyturn', clock: createManualClock(), deadlineMs }),
  )
})

describe('calls', () => {
  it('are in flight one at a time', async () => {
    const { keychain, started } = createRig()
    for (const id of ['one', 'two', 'three']) void keychain.get(id)
    await settle()
    expect(started()).toEqual(['one'])
  })

  it('are made in the order in which they were asked for', async () => {
    const { keychain, keytar, started } = createRig()
    const answers = [keychain.set('one', '1'), keychain.get('two'), keychain.remove('three')]
    for (const turn of [0, 1, 2]) {
      await settle()
      keytar.calls[turn]?.end()
    }
    await Promise.all(answers)
    expect(started()).toEqual(['one', 'two', 'three'])
  })

  it('go on after one that failed', async () => {
    const { keychain, keytar } = createRig()
    void keychain.get('one')
    const second = keychain.get('two')
    await settle()
    keytar.calls[0]?.fail('anything')
    await settle()
    keytar.calls[1]?.end()
    expect(await second).toEqual({ ok: true, value: 'value of two' })
  })

  it('leave no timer behind', async () => {
    const { keychain, keytar, clock } = createRig()
    const answer = keychain.get('one')
    await settle()
    keytar.calls[0]?.end()
    await answer
    expect(clock.waiting()).toBe(0)
  })

  it('touch no native code before the first one', () => {
    let loads = 0
    createKeytarKeychain({
      loadKeytar: () => {
        loads += 1
        return Promise.resolve(createPlainKeytar())
      },
      service: 'Keyturn',
      clock: createManualClock(),
      deadlineMs,
    })
    expect(loads).toBe(0)
  })
})

describe('the deadline', () => {
  it('ends the wait for a call that hangs', async () => {
    const { keychain, clock } = createRig()
    const answer = keychain.get('one')
    await settle()
    clock.advance(deadlineMs)
    expect(await answer).toEqual(timedOut)
  })

  it('is not over a millisecond earlier', async () => {
    const { keychain, keytar, clock } = createRig()
    const answer = keychain.get('one')
    await settle()
    clock.advance(deadlineMs - 1)
    keytar.calls[0]?.end()
    expect(await answer).toEqual({ ok: true, value: 'value of one' })
  })

  it('includes the wait for a turn', async () => {
    const { keychain, clock } = createRig()
    void keychain.get('one')
    const second = keychain.get('two')
    await settle()
    clock.advance(deadlineMs)
    expect(await second).toEqual(timedOut)
  })

  it('lets a call that expired in the queue never start, even when the one that hung comes back', async () => {
    const { keychain, keytar, clock, started } = createRig()
    void keychain.get('one')
    void keychain.set('two', '2')
    await settle()
    clock.advance(deadlineMs)
    keytar.calls[0]?.end()
    await settle()
    expect(started()).toEqual(['one'])
  })

  it('starts no second call while one hangs beyond it', async () => {
    const { keychain, clock, started } = createRig()
    void keychain.get('one')
    await settle()
    clock.advance(deadlineMs)
    void keychain.get('two')
    await settle()
    expect(started()).toEqual(['one'])
  })

  it('does not end the calls that come after the one that hung came back', async () => {
    const { keychain, keytar, clock } = createRig()
    void keychain.get('one')
    await settle()
    clock.advance(deadlineMs)
    keytar.calls[0]?.end()
    const later = keychain.get('two')
    await settle()
    keytar.calls[1]?.end()
    expect(await later).toEqual({ ok: true, value: 'value of two' })
  })
})

describe('what was written', () => {
  const written = [
    ['set', (keychain: Keychain) => keychain.set('one', '1')],
    ['remove', (keychain: Keychain) => keychain.remove('one')],
  ] as const

  function createSettlingRig(settle: () => Promise<void>) {
    const keytar = createKeytarDouble()
    const loadKeytar = () => Promise.resolve(keytar)
    const clock = createManualClock()
    return {
      keytar,
      clock,
      keychain: createKeytarKeychain({ loadKeytar, service: 'Keyturn', clock, deadlineMs, settle }),
    }
  }

  it.each(written)('by %s is settled, once the keychain has it', async (_, write) => {
    let hasWritten = false
    const seen: boolean[] = []
    const { keychain, keytar } = createSettlingRig(() => Promise.resolve(void seen.push(hasWritten)))
    const answer = write(keychain)
    await settle()
    hasWritten = true
    keytar.calls[0]?.end()
    await answer
    expect(seen).toEqual([true])
  })

  it.each(written)('by %s is not done before it is settled', async (_, write) => {
    const { keychain, keytar, clock } = createSettlingRig(() => new Promise(() => undefined))
    const answer = write(keychain)
    await settle()
    keytar.calls[0]?.end()
    await settle()
    clock.advance(deadlineMs)
    expect(await answer).toEqual(timedOut)
  })

  it.each(written)('by %s and cannot be settled is an error of the disk', async (_, write) => {
    const { keychain, keytar } = createSettlingRig(() => Promise.reject(new Error('EIO')))
    const answer = write(keychain)
    await settle()
    keytar.calls[0]?.end()
    expect(await answer).toEqual({ ok: false, error: { code: 'diskFailed', retryable: true } })
  })

  it('is not settled again for being read', async () => {
    let settled = 0
    const { keychain, keytar } = createSettlingRig(() => Promise.resolve(void (settled += 1)))
    const answer = keychain.get('one')
    await settle()
    keytar.calls[0]?.end()
    await answer
    expect(settled).toBe(0)
  })
})

describe('what the system says', () => {
  it.each([
    ['Prompt was dismissed', 'keychainLocked', true],
    ['Cannot create an item in a locked collection', 'keychainLocked', true],
    ['User canceled the operation.', 'keychainLocked', true],
    ['Cannot autolaunch D-Bus without X11 $DISPLAY', 'keychainMissing', true],
    ['The name org.freedesktop.secrets was not provided by any .service files', 'keychainMissing', true],
    ['Could not connect: No such file or directory', 'keychainMissing', true],
    ['The given address is empty', 'keychainMissing', true],
    ['Unknown or unsupported transport “disabled” for address “disabled:”', 'keychainMissing', true],
    ['The name :1.7 was not provided by any .service files', 'keychainMissing', true],
    ['The session wrapping the secret does not exist', 'keychainMissing', true],
    ['Message recipient disconnected from message bus without replying', 'keychainMissing', true],
    ['Timeout was reached: timed out', 'keychainTimedOut', true],
    ['Something that nobody has seen yet', 'keychainRefused', false],
    ['', 'keychainRefused', false],
  ] as const)('%j means %s', async (message, code, retryable) => {
    const { keychain, keytar } = createRig()
    const answer = keychain.set('one', 'value')
    await settle()
    keytar.calls[0]?.fail(message)
    expect(await answer).toEqual({ ok: false, error: { code, retryable } })
  })
})

describe('a service that is gone', () => {
  const gone = 'The name :1.7 was not provided by any .service files'

  /** The first keytar, and the one that is loaded in its place. */
  function createReloadingRig() {
    const [first, second] = [createKeytarDouble(), createKeytarDouble()]
    const clock = createManualClock()
    let reloads = 0
    const keychain = createKeytarKeychain({
      loadKeytar: () => Promise.resolve(first),
      reloadKeytar: () => {
        reloads += 1
        return Promise.resolve(second)
      },
      service: 'Keyturn',
      clock,
      deadlineMs,
    })
    return { first, second, clock, keychain, reloads: () => reloads }
  }

  /** The first call has met the service; the second one finds it gone. */
  async function createForsakenRig() {
    const rig = createReloadingRig()
    const met = rig.keychain.get('before')
    await settle()
    rig.first.calls[0]?.end()
    await met
    return rig
  }

  it('is met anew by another keytar, which makes the same call', async () => {
    const { keychain, first, second } = await createForsakenRig()
    const answer = keychain.get('one')
    await settle()
    first.calls[1]?.fail(gone)
    await settle()
    second.calls[0]?.end()
    expect(await answer).toEqual({ ok: true, value: 'value of one' })
  })

  it('leaves the calls that follow to that one', async () => {
    const { keychain, first, second, reloads } = await createForsakenRig()
    void keychain.get('one')
    void keychain.get('two')
    await settle()
    first.calls[1]?.fail(gone)
    await settle()
    second.calls[0]?.end()
    await settle()
    expect([second.calls.map(({ account }) => account), reloads()]).toEqual([['one', 'two'], 1])
  })

  it('is missing when there is none in its place', async () => {
    const { keychain, first, second, reloads } = await createForsakenRig()
    const answer = keychain.get('one')
    await settle()
    first.calls[1]?.fail(gone)
    await settle()
    second.calls[0]?.fail('The name org.freedesktop.secrets was not provided by any .service files')
    expect([codeOf(await answer), reloads()]).toEqual(['keychainMissing', 1])
  })

  it('is not looked for where there has never been one', async () => {
    const { keychain, first, reloads } = createReloadingRig()
    const answer = keychain.get('one')
    await settle()
    first.calls[0]?.fail('Could not connect: No such file or directory')
    expect([codeOf(await answer), reloads()]).toEqual(['keychainMissing', 0])
  })

  it('does not get a write that nobody waits for any more', async () => {
    const { keychain, first, second, clock } = await createForsakenRig()
    const answer = keychain.set('one', '1')
    await settle()
    clock.advance(deadlineMs)
    await answer
    first.calls[1]?.fail(gone)
    await settle()
    expect(second.calls).toEqual([])
  })
})

describe('a quit', () => {
  it('has to wait for a call that hangs, be it that its caller has gone', async () => {
    const { keychain, clock } = createRig()
    void keychain.get('one')
    await settle()
    clock.advance(deadlineMs)
    await settle()
    expect(keychain.isBusy()).toBe(true)
  })

  it('has not to wait for a keychain of which nothing is asked', async () => {
    const { keychain, keytar } = createRig()
    const before = keychain.isBusy()
    const answer = keychain.get('one')
    await settle()
    keytar.calls[0]?.fail('anything')
    await answer
    expect([before, keychain.isBusy()]).toEqual([false, false])
  })
})

describe('a native module that cannot be loaded', () => {
  const cannotLoad = (message: string) =>
    createKeytarKeychain({
      loadKeytar: () => Promise.reject(new Error(message)),
      service: 'Keyturn',
      clock: createManualClock(),
      deadlineMs,
    })

  it.each([
    'Failed to load keytar native addon, checked ["../build/Release"] on prebuilds/linux-x64',
    'libsecret-1.so.0: cannot open shared object file: No such file or directory',
    "Cannot find package 'keytar' imported from /opt/Keyturn/main.js",
  ])('is a missing keychain (%s)', async (message) => {
    expect(codeOf(await cannotLoad(message).get('id'))).toBe('keychainMissing')
  })

  it('is an error of every call, and stops none', async () => {
    const keychain = cannotLoad('Failed to load keytar native addon')
    const answers = await Promise.all([keychain.get('a'), keychain.set('b', 'value'), keychain.remove('c')])
    expect(answers.map(codeOf)).toEqual(['keychainMissing', 'keychainMissing', 'keychainMissing'])
  })
})
