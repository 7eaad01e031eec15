// Showing an account to another device. The key never passes through the window that asks: it is drawn for a window of
// its own.
import { permanent } from '../../shared/errors'
import type { AccountId } from '../../shared/models'
import { fail, type Done, type Result } from '../../shared/result'
import { formatKeyUri } from '../otp/key-uri'
import type { Desktop } from '../ports/desktop'
import { isHotp } from '../vault/account-secret'
import type { Accounts } from '../vault/accounts'

export async function showQrCode(
  { accounts, desktop }: { readonly accounts: Accounts; readonly desktop: Pick<Desktop, 'showQrCode'> },
  id: AccountId,
): Promise<Result<Done>> {
  const account = accounts.find(id)
  if (!account.ok) return account
  const key = await accounts.secretOf(id)
  if (!key.ok) return key
  // Two devices with one counter would each take codes that the other one has used.
  if (isHotp(key.value)) return fail(permanent('counterUnsupported'))
  const { issuer, accountName } = account.value
  const text = formatKeyUri({ ...key.value, issuer, accountName })
  return desktop.showQrCode({ text, name: issuer === '' ? accountName : issuer })
}
