// The only door to secrets: keychain items by id, checked, read once and then kept in memory, with
// the canary asked before anything is concluded from an absent item.
import { findErrorFacts, permanent, transient, type AppError } from '../../shared/errors'
import { done, fail, ok, type Done, type Result } from '../../shared/result'
import { createTurns } from '../../shared/turns'
import type { Clock } from '../ports/clock'
import type { Keychain } from '../ports/keychain'
import { decodeStoredItem, encodeStoredItem, type StoredItem } from './stored-item'
import type { IndexStore } from './index-file/index-store'

/**
 * Who wants an item. A window that a person looks at asks the keychain, which may show a prompt; what is only kept
 * ready is told what the keychain last said of itself as a whole, and prompts nobody a second time.
 */
export type Reader = 'person' | 'program'

export interface SecretStore {
  /** The item under an id; `keychainItemMissing` only while the keychain is known to be ours and open. */
  readonly read: (id: string, reader?: Reader) => Promise<Result<StoredItem>>
  /**
   * Returns once the item was written, read back from the keychain and found equal; `indexNewer` where the index could
   * not come to say what it is for.
   */
  readonly write: (id: string, item: StoredItem) => Promise<Result<Done>>
  /** As `write`, for an item that has been read, and of which the index need not know: it may be a newer one. */
  readonly replace: (id: string, item: StoredItem) => Promise<Result<Done>>
  /**
   * Writes an item once more as it is. A crash may have come between its writing and its getting onto the
   * disk: that it can be read does not say that it would survive.
   */
  readonly confirm: (id: string) => Promise<Result<Done>>
  /** `keychainItemNewer` for what a newer version has written: only that one can tell what it was for. */
  readonly remove: (id: string) => Promise<Result<Done>>
  /** Whether our keychain answers; writes the canary on the first use. */
  readonly check: () => Promise<Result<Done>>
}

const canaryId = 'canary'
/** For how long a keychain that was ours is taken to be ours: people do not change it between two steps. */
const stillOursMs = 2_000

export function createSecretStore(dependencies: {
  readonly keychain: Keychain
  readonly index: IndexStore
  readonly clock: Pick<Clock, 'now'>
}): SecretStore {
  const { keychain, index, clock } = dependencies
  /** When the keychain was last seen to be ours. */
  let seenAt = Number.NEGATIVE_INFINITY
  const cache = new Map<string, StoredItem>()
  /** Reads that are under way: whoever asks for the same item waits for the same call. */
  const readings = new Map<string, Promise<Result<StoredItem>>>()
  const inTurn = createTurns()
  /** The last time that the keychain as a whole did not answer a read; none since it has answered again. */
  let trouble: { readonly error: AppError } | null = null

  async function writeAndReadBack(id: string, item: StoredItem): Promise<Result<Done>> {
    const value = encodeStoredItem(item)
    if (!value.ok) return value
    const written = await keychain.set(id, value.value)
    if (!written.ok) return written
    const readBack = await keychain.get(id)
    if (!readBack.ok) return readBack
    if (readBack.value !== value.value) return fail(transient('keychainRefused'))
    trouble = null
    return done
  }

  async function plantCanary(): Promise<Result<Done>> {
    const allowed = index.mayChange()
    if (!allowed.ok) return allowed
    const { installId } = index.read()
    const planted = await writeAndReadBack(canaryId, { kind: 'canary', installId })
    if (!planted.ok) return planted
    return index.change((before) => ok({ next: { ...before, canaryWritten: true }, value: null }))
  }

  async function askCanary(): Promise<Result<'ours' | 'another' | 'absent'>> {
    const found = await keychain.get(canaryId)
    if (!found.ok) return found
    if (found.value === null) return ok('absent')
    const item = decodeStoredItem(found.value)
    // Whose it is only a newer version can tell: nothing is concluded from it, and nothing written over it.
    if (!item.ok && item.error.code === 'keychainItemNewer') return item
    const isCanary = item.ok && item.value.kind === 'canary'
    return ok(isCanary && item.value.installId === index.read().installId ? 'ours' : 'another')
  }

  /** A locked keychain answers like an empty one, but refuses to be written to. */
  async function probe(): Promise<Result<Done>> {
    const written = await keychain.set('probe', 'keyturn-probe')
    if (written.ok) return keychain.remove('probe')
    return written.error.code === 'keychainRefused' ? fail(transient('keychainLocked')) : written
  }

  /**
   * The canary is gone: the keychain is locked, or it is another one. Nothing of ours is touched either
   * way. Each question may show a prompt, and it may be the last one that the person has answered.
   */
  async function explainAbsence(): Promise<Result<Done>> {
    const isOpen = await probe()
    if (!isOpen.ok) return isOpen
    const canary = await askCanary()
    if (!canary.ok) return canary
    return canary.value === 'ours' ? done : fail(transient('keychainReplaced'))
  }

  async function check(): Promise<Result<Done>> {
    const outcome = await look()
    seenAt = outcome.ok ? clock.now() : Number.NEGATIVE_INFINITY
    if (outcome.ok) trouble = null
    return outcome
  }

  async function look(): Promise<Result<Done>> {
    const canary = await askCanary()
    if (!canary.ok) return canary
    if (canary.value === 'ours') return done
    // Before we have planted one, what is there is an older installation's; afterwards, another keychain's.
    if (!index.read().canaryWritten) return plantCanary()
    return canary.value === 'absent' ? explainAbsence() : fail(transient('keychainReplaced'))
  }

  /** An absent item counts as missing once the keychain is known to be ours and open, and not before. */
  async function getForCertain(id: string): Promise<Result<string>> {
    const first = await keychain.get(id)
    if (!first.ok) return first
    if (first.value !== null) return ok(first.value)
    const ours = await check()
    if (!ours.ok) return ours
    const second = await keychain.get(id)
    if (!second.ok) return second
    return second.value === null ? fail(permanent('keychainItemMissing')) : ok(second.value)
  }

  async function readItem(id: string): Promise<Result<StoredItem>> {
    const value = await getForCertain(id)
    if (!value.ok) {
      if (findErrorFacts(value.error).ofWholeKeychain) trouble = { error: value.error }
      return value
    }
    trouble = null
    const item = decodeStoredItem(value.value)
    if (item.ok) cache.set(id, item.value)
    return item
  }

  /** One after the other; who waited while the keychain said no is told the same, and not prompted again. */
  function readInTurn(id: string): Promise<Result<StoredItem>> {
    const known = trouble
    return inTurn(async () => (trouble !== null && trouble !== known ? fail(trouble.error) : readItem(id)))
  }

  function read(id: string, reader: Reader = 'person'): Promise<Result<StoredItem>> {
    const cached = cache.get(id)
    if (cached) return Promise.resolve(ok(cached))
    if (reader === 'program' && trouble !== null) return Promise.resolve(fail(trouble.error))
    const reading = readings.get(id) ?? readInTurn(id).finally(() => readings.delete(id))
    readings.set(id, reading)
    return reading
  }

  async function replace(id: string, item: StoredItem): Promise<Result<Done>> {
    // Whoever has just looked need not look again: a locked keychain refuses what is written to it.
    const ours = clock.now() - seenAt <= stillOursMs ? done : await check()
    if (!ours.ok) return ours
    cache.delete(id)
    const written = await writeAndReadBack(id, item)
    if (written.ok) cache.set(id, item)
    return written
  }

  async function write(id: string, item: StoredItem): Promise<Result<Done>> {
    const allowed = index.mayChange()
    return allowed.ok ? replace(id, item) : allowed
  }

  async function remove(id: string): Promise<Result<Done>> {
    const allowed = index.mayChange()
    if (!allowed.ok) return allowed
    const found = cache.has(id) ? ok(null) : await keychain.get(id)
    if (!found.ok) return found
    const item = found.value === null ? null : decodeStoredItem(found.value)
    if (item?.ok === false && item.error.code === 'keychainItemNewer') return item
    cache.delete(id)
    return keychain.remove(id)
  }

  return {
    check,
    read,
    write,
    replace,
    confirm: async (id) => {
      const item = await read(id)
      return item.ok ? write(id, item.value) : item
    },
    remove,
  }
}
