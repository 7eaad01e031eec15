// Runs src/main/keychain-scan.ts in a process of its own, with a limit on its patience.
import { utilityProcess } from 'electron'
import { z } from 'zod'
import { transient } from '../../../shared/errors'
import { fail, ok, type Result } from '../../../shared/result'
import type { KeychainScan } from '../../ports/keychain-scan'
import { findProcessFile } from './process-files'

const patienceMs = 30_000
const idList = z.array(z.string().max(256))
const failed = fail(transient('keychainScanFailed'))

export function createKeychainScan(service: string): KeychainScan {
  return {
    listIds: () =>
      new Promise<Result<readonly string[]>>((resolve) => {
        const scan = utilityProcess.fork(findProcessFile('keychain-scan'), [service], {
          serviceName: 'Keyturn keychain scan',
          stdio: 'ignore',
        })
        const limit = setTimeout(() => scan.kill(), patienceMs)
        scan.once('message', (message: unknown) => {
          const ids = idList.safeParse(message)
          resolve(ids.success ? ok(ids.data) : failed)
          scan.kill()
        })
        // Also after an answer, when there is nothing left to say.
        scan.once('exit', () => {
          clearTimeout(limit)
          resolve(failed)
        })
      }),
  }
}
