// A native keychain whose calls stay open until a test ends them.
import type { Keytar } from '../../../src/main/vault/keytar-keychain'

export interface OpenCall {
  readonly operation: keyof Keytar
  readonly account: string
  readonly end: () => void
  readonly fail: (message: string) => void
}

export interface KeytarDouble extends Keytar {
  /** Every call that was started, in order. */
  readonly calls: readonly OpenCall[]
}

export function createKeytarDouble(): KeytarDouble {
  const calls: OpenCall[] = []
  const open = <T>(operation: keyof Keytar, account: string, value: T): Promise<T> =>
    new Promise((resolve, reject) => {
      calls.push({
        operation,
        account,
        end: () => resolve(value),
        fail: (message) => reject(new Error(message)),
      })
    })
  return {
    calls,
    getPassword: (_service, account) => open('getPassword', account, `value of ${account}`),
    setPassword: (_service, account) => open('setPassword', account, undefined),
    deletePassword: (_service, account) => open('deletePassword', account, true),
  }
}
