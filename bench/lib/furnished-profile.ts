// Profiles with many accounts, written as the app writes them: an index each, and one keychain for all.
import keytar from 'keytar'
import { createIndexFile } from '../../src/main/vault/index-file/index-file'
import { createEmptyIndex, untouched, type IndexedAccount } from '../../src/main/vault/index-file/index-data'
import { createAccountItem, encodeStoredItem, type StoredItem } from '../../src/main/vault/stored-item'
import { nodeFileSystem } from '../../src/main/platform/file-system'
import { accountId, type TotpParameters } from '../../src/shared/models'
import type { Result } from '../../src/shared/result'

const installId = 'a'.repeat(32)
/** One for all: whichever row is first, the right code is known. */
export const base32Secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
const secret = new TextEncoder().encode('12345678901234567890')

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error.code)
  return result.value
}

const parametersOf = (period: number): TotpParameters => ({
  type: 'totp',
  algorithm: 'SHA1',
  digits: 6,
  period,
})

const account = (number: number, period: number): IndexedAccount & { parameters: TotpParameters } => ({
  // The keychain is one for all profiles, and knows the period too.
  id: accountId.parse(period.toString(16).padStart(4, '0') + number.toString(16).padStart(28, '0')),
  issuer: `Service ${number}`,
  accountName: `person${number}@example.com`,
  parameters: parametersOf(period),
  status: 'active',
  createdAt: 1_700_000_000_000 + number,
  ...untouched,
  tags: [`tag${number % 10}`],
})

const store = async (id: string, item: StoredItem): Promise<void> =>
  keytar.setPassword('Keyturn', id, valueOf(encodeStoredItem(item)))

/** The keys of the first `count` accounts of profiles with this period (seconds); every one costs the keychain some 40 ms. */
export async function fillKeychain(count: number, period: number): Promise<void> {
  await store('canary', { kind: 'canary', installId })
  for (let number = 0; number < count; number += 1) {
    const names = account(number, period)
    await store(names.id, createAccountItem({ secret, parameters: names.parameters }, names))
  }
}

export async function writeProfile(
  directory: string,
  { accounts, period }: { readonly accounts: number; readonly period: number },
): Promise<void> {
  const file = createIndexFile({ fileSystem: nodeFileSystem, directory })
  valueOf(await file.load())
  valueOf(
    await file.save({
      ...createEmptyIndex(installId),
      canaryWritten: true,
      accounts: Array.from({ length: accounts }, (_, number) => account(number, period)),
    }),
  )
}
