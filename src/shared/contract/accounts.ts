// The accounts of the list, and the keychain behind them.
import { z } from 'zod'
import { maxLength } from '../limits'
import { accountId, accountListState, accountSummary, keychainStatus } from '../models'
import { doneOutput, nothing, resultOf, type ChannelsOf } from './shapes'

export const accountChannels = {
  'keychain.check': { input: nothing, output: resultOf(keychainStatus) },

  'accounts.list': { input: nothing, output: resultOf(z.array(accountSummary)) },
  /** Looks through the keychain for accounts that a damaged list has lost. */
  'accounts.recover': { input: nothing, output: resultOf(accountListState) },
  /** What is left out stays. Names and tags are cleaned; a tag that is there twice counts once. */
  'accounts.edit': {
    input: z.strictObject({
      accountId,
      issuer: z.string().max(maxLength.typedName).optional(),
      accountName: z.string().max(maxLength.typedName).optional(),
      tags: z.array(z.string().max(maxLength.typedName)).max(100).optional(),
      note: z.string().max(maxLength.typedNote).optional(),
      pinned: z.boolean().optional(),
    }),
    output: resultOf(accountSummary),
  },
  /** Puts an account before another one in the manual order, or at the end. */
  'accounts.move': { input: z.strictObject({ accountId, before: accountId.nullable() }), output: doneOutput },
  /** Opens a window of its own with the QR code of the account: as pixels, and nothing of it comes here. */
  'accounts.showQrCode': { input: z.strictObject({ accountId }), output: doneOutput },
  'accounts.trash': { input: z.strictObject({ accountId }), output: doneOutput },
  'accounts.restore': { input: z.strictObject({ accountId }), output: doneOutput },
} as const satisfies ChannelsOf<'keychain' | 'accounts'>
