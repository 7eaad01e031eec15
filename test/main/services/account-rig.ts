// A vault with one account in it, for the services that are asked something of an account.
import type { NewAccount } from '../../../src/main/vault/accounts'
import type { AccountId } from '../../../src/shared/models'
import { createVaultRig, usual, valueOf } from '../vault/rig'

export const unknownId = 'f'.repeat(32) as AccountId
export const secret = new Uint8Array(Buffer.from('a secret of an account'))
export const alice: NewAccount = { issuer: 'Example', accountName: 'alice', secret, parameters: usual }

export async function createAccountRig(account = alice) {
  const rig = createVaultRig()
  const { accounts } = await rig.open()
  const { id } = valueOf(await accounts.add(account, []))
  return { ...rig, accounts, id }
}
