// An account whose codes count, in a vault over doubles.
import type { HotpSecret } from '../../../src/main/vault/account-secret'
import type { NewAccount } from '../../../src/main/vault/accounts'
import { decodeStoredItem } from '../../../src/main/vault/stored-item'
import type { HotpParameters } from '../../../src/shared/models'
import type { Keychain } from '../../../src/main/ports/keychain'
import type { KeychainMood, MemoryKeychain } from '../../support/doubles/memory-keychain'
import { createVaultRig, valueOf } from './rig'

export const hotp: HotpParameters = { type: 'hotp', algorithm: 'SHA1', digits: 6 }

export const hotpAccount = (counter: number): NewAccount & HotpSecret => ({
  issuer: 'Example',
  accountName: 'alice',
  secret: new Uint8Array(Buffer.from('12345678901234567890')),
  parameters: hotp,
  counter,
})

/** An open vault with one such account. */
export async function withHotp(counter = 0) {
  const rig = createVaultRig()
  const vault = await rig.open()
  const { id } = valueOf(await vault.accounts.add(hotpAccount(counter), []))
  return { ...rig, vault, id }
}

/** The counter that a keychain item has, looked at from outside; null when it has none. */
export function counterIn(keychain: MemoryKeychain, id: string): number | null {
  const item = decodeStoredItem(keychain.items().get(id) ?? '')
  return item.ok && item.value.kind === 'account' ? (item.value.counter ?? null) : null
}

/** Until nothing in memory goes on by itself. */
export const still = () => new Promise((resolve) => setImmediate(resolve))

/** The keychain, in a mood for once: as the item is written, or as it is read back afterwards. */
export function moodyAt(
  keychain: MemoryKeychain,
  id: string,
  moment: 'set' | 'readBack',
  mood: KeychainMood,
): Keychain {
  let next: 'set' | 'readBack' | 'none' = 'set'
  const pass = (operation: 'set' | 'readBack', of: string): void => {
    if (of !== id || next !== operation) return
    next = operation === 'set' && moment === 'readBack' ? 'readBack' : 'none'
    if (operation === moment) keychain.next(mood)
  }
  return {
    ...keychain,
    set: (of, value) => {
      pass('set', of)
      return keychain.set(of, value)
    },
    get: (of) => {
      pass('readBack', of)
      return keychain.get(of)
    },
  }
}
