// A process of its own for the calls to the keychain: it meets the keychain anew, which a process that
// has met one before cannot. Not for what may crash; that is keychain-scan.ts.
import keytar from 'keytar'
import type { KeychainAnswer, KeychainRequest } from './desktop/system/keychain-process'

async function answer({ id, operation, values }: KeychainRequest): Promise<KeychainAnswer> {
  const call = keytar[operation] as (
    ...args: readonly string[]
  ) => Promise<string | boolean | null | undefined>
  try {
    return { id, value: (await call(...values)) ?? null }
  } catch (reason) {
    return { id, failure: reason instanceof Error ? reason.message : '' }
  }
}

process.parentPort.on('message', ({ data }) => {
  void answer(data as KeychainRequest).then((said) => process.parentPort.postMessage(said))
})
