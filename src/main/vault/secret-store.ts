// The only door to secrets: keychain items by id, checked, read once and then kept in memory, with
// the canary asked before anything is concluded from an absent item.
import { permanent, transient } from '../../shared/errors'
import { done, fail, ok, type Done, type Result } from '../../shared/result'
import type { Keychain } from '../ports/keychain'
import { decodeStoredItem, encodeStoredItem, type StoredItem } from './stored-item'
import type { IndexStore } from './index-store'

export interface SecretStore {
  /** The item under an id; `keychainItemMissing` only while the keychain is known to be ours and open. */
  readonly read: (id: string) => Promise<Result<StoredItem>>
  /** Returns once the item was written, read back from the keychain and found equal. */
  readonly write: (id: string, item: StoredItem) => Promise<Result<Done>>
  readonly remove: (id: string) => Promise<Result<Done>>
  /** Whether our keychain answers; writes the canary on the first use. */
  readonly check: () => Promise<Result<Done>>
}

const canaryId = 'canary'

export function createSecretStore(dependencies: {
  readonly keychain: Keychain
  readonly index: IndexStore
}): SecretStore {
  const { keychain, index } = dependencies
  const cache = new Map<string, StoredItem>()
  /** Reads that are under way: whoever asks for the same item waits for the same call. */
  const readings = new Map<string, Promise<Result<StoredItem>>>()

  async function writeAndReadBack(id: string, item: StoredItem): Promise<Result<Done>> {
    const value = encodeStoredItem(item)
    if (!value.ok) return value
    const written = await keychain.set(id, value.value)
    if (!written.ok) return written
    const readBack = await keychain.get(id)
    if (!readBack.ok) return readBack
    return readBack.value === value.value ? done : fail(transient('keychainRefused'))
  }

  async function plantCanary(): Promise<Result<Done>> {
    const { installId } = index.read()
    const planted = await writeAndReadBack(canaryId, { kind: 'canary', installId })
    if (!planted.ok) return planted
    return index.change((before) => ok({ next: { ...before, canaryWritten: true }, value: null }))
  }

  /**
   * The canary is gone. A locked keychain answers like an empty one, but refuses to be written to;
   * an open one without our canary is another keychain. Nothing of ours is touched either way.
   */
  async function explainAbsence(): Promise<Result<Done>> {
    const probe = await keychain.set('probe', 'keyturn-probe')
    if (!probe.ok) return probe.error.code === 'keychainRefused' ? fail(transient('keychainLocked')) : probe
    await keychain.remove('probe')
    return fail(transient('keychainReplaced'))
  }

  async function check(): Promise<Result<Done>> {
    const { installId, canaryWritten } = index.read()
    const found = await keychain.get(canaryId)
    if (!found.ok) return found
    if (found.value === null) return canaryWritten ? explainAbsence() : plantCanary()
    const canary = decodeStoredItem(found.value)
    if (canary.ok && canary.value.kind === 'canary' && canary.value.installId === installId) return done
    // Not ours: before we planted one, an older installation's; afterwards, another keychain's.
    return canaryWritten ? fail(transient('keychainReplaced')) : plantCanary()
  }

  async function readItem(id: string): Promise<Result<StoredItem>> {
    const value = await keychain.get(id)
    if (!value.ok) return value
    if (value.value === null) {
      const ours = await check()
      return ours.ok ? fail(permanent('keychainItemMissing')) : ours
    }
    const item = decodeStoredItem(value.value)
    if (item.ok) cache.set(id, item.value)
    return item
  }

  return {
    check,
    read: (id) => {
      const cached = cache.get(id)
      if (cached) return Promise.resolve(ok(cached))
      const reading = readings.get(id) ?? readItem(id).finally(() => readings.delete(id))
      readings.set(id, reading)
      return reading
    },
    write: async (id, item) => {
      const ours = await check()
      if (!ours.ok) return ours
      cache.delete(id)
      const written = await writeAndReadBack(id, item)
      if (written.ok) cache.set(id, item)
      return written
    },
    remove: async (id) => {
      cache.delete(id)
      return keychain.remove(id)
    },
  }
}
