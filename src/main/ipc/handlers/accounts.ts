// The accounts of the list, and the keychain behind them.
import { ok } from '../../../shared/result'
import { editAccount } from '../../services/edit-account'
import { showQrCode } from '../../services/show-qr-code'
import type { HandlersOf } from '../router'
import type { Services } from './services'

export function createAccountHandlers({
  vault,
  desktop,
}: Pick<Services, 'vault' | 'desktop'>): HandlersOf<'accounts' | 'keychain'> {
  const { accounts, listRecovery } = vault
  return {
    'keychain.check': async () => {
      const status = await vault.retryKeychain()
      return ok(status.ok ? { state: 'ready' } : { state: 'unavailable', error: status.error })
    },
    'accounts.list': () => ok([...accounts.list()]),
    'accounts.recover': () => listRecovery.run(),
    'accounts.edit': (edit) => editAccount(accounts, edit),
    'accounts.move': ({ accountId, before }) => accounts.move(accountId, before),
    'accounts.showQrCode': ({ accountId }) => showQrCode({ accounts, desktop }, accountId),
    'accounts.trash': ({ accountId }) => accounts.trash(accountId),
    'accounts.restore': ({ accountId }) => accounts.restore(accountId),
  }
}
