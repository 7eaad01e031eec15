// A native keychain in the world: below Keyturn's own layer, whose deadlines and queue are real; and what
// else of it the app reaches, the folder that it keeps its file in and the list of all items.
import type { KeychainScan } from '../../src/main/ports/keychain-scan'
import type { Clock } from '../../src/main/ports/clock'
import type { Keytar } from '../../src/main/vault/keytar-keychain'
import { transient } from '../../src/shared/errors'
import { fail, ok, type Result } from '../../src/shared/result'
import type { Failure, FailingKind, FaultKind, Ledger, Mortal } from './effects'
import type { Keyring } from './keyring'

const readKinds: readonly FaultKind[] = ['failsBefore', 'error', 'hangsAfter', 'killed', 'lasting']
const writeKinds: readonly FaultKind[] = [
  'failsBefore',
  'failsAfter',
  'error',
  'hangsBefore',
  'hangsAfter',
  'killed',
  'lasting',
]

/** Dying after a look is dying before it, so after what came earlier. */
const readTwins: readonly FaultKind[] = ['killed']

/** What libsecret says when the service is not there, and when it went away in the middle. */
const notThere = new Error('The name org.freedesktop.secrets was not provided by any .service files')
const wentAway = new Error('Message recipient disconnected from message bus without replying')
const locked = new Error('Cannot create an item in a locked collection')

/** A locked keychain answers null to a read and false to a removal, and refuses a write. */
function failing<T>(kind: FailingKind, whenLocked: Failure<T>): Failure<T> {
  if (kind === 'error') return whenLocked
  return { thrown: kind === 'failsAfter' ? wentAway : notThere }
}

export interface WorldKeychain {
  readonly keytar: Keytar
  /** What the app does for the durability of a change. */
  readonly settle: () => Promise<void>
  readonly scan: KeychainScan
}

/** The scan is a process of its own, which is ended after this (src/main/desktop/system/keychain-scan.ts). */
const scanPatienceMs = 30_000
const scanFailed: Result<readonly string[]> = fail(transient('keychainScanFailed'))

export function createWorldKeychain(dependencies: {
  readonly keyring: Keyring
  readonly ledger: Ledger
  readonly process: Mortal
  readonly clock: Clock
}): WorldKeychain {
  const { keyring, ledger, process, clock } = dependencies
  const realm = 'keychain'

  const keytar: Keytar = {
    getPassword: (_service, account) =>
      ledger.perform<string | null>(process, {
        realm,
        name: `get ${account}`,
        kinds: readKinds,
        twins: readTwins,
        apply: () => keyring.items().get(account) ?? null,
        fail: (kind) => failing(kind, { answer: null }),
      }),
    setPassword: (_service, account, password) =>
      ledger.perform(process, {
        realm,
        name: `set ${account}`,
        kinds: writeKinds,
        twins: [],
        apply: () => keyring.set(account, password),
        fail: (kind) => failing(kind, { thrown: locked }),
      }),
    deletePassword: (_service, account) =>
      ledger.perform<boolean>(process, {
        realm,
        name: `delete ${account}`,
        kinds: writeKinds,
        twins: [],
        apply: () => keyring.remove(account),
        fail: (kind) => failing(kind, { answer: false }),
      }),
  }

  return {
    keytar,
    settle: () =>
      ledger.perform(process, {
        realm,
        name: 'settle',
        kinds: ['failsBefore', 'failsAfter', 'hangsAfter', 'killed'],
        // One that was not made leaves more open than one that only was not acknowledged.
        twins: ['failsAfter'],
        apply: () => keyring.settle(),
        fail: () => ({ thrown: Object.assign(new Error('EIO'), { code: 'EIO' }) }),
      }),
    scan: {
      listIds: () =>
        ledger.perform<Result<readonly string[]>>(process, {
          realm,
          name: 'scan',
          kinds: ['failsBefore', 'hangsAfter', 'killed'],
          twins: readTwins,
          apply: () => ok([...keyring.items().keys()]),
          fail: () => ({ answer: scanFailed }),
          whenHanging: () =>
            new Promise((resolve) => void clock.after(scanPatienceMs, () => resolve(scanFailed))),
        }),
    },
  }
}
