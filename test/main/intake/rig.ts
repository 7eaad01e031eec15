// An intake over a vault over doubles, and things to offer to it.
import { createHotpCodes } from '../../../src/main/services/hotp-codes'
import { createIntake, type AccountsToAddTo, type Chosen } from '../../../src/main/intake/intake'
import type { TransferPart } from '../../../src/main/otp/migration'
import type { OfferedItem } from '../../../src/main/otp/offered-text'
import type { OtpAccount, TimeBasedAccount } from '../../../src/main/otp/otp-account'
import { permanent, type AppErrorCode } from '../../../src/shared/errors'
import type { Candidate, HotpParameters, SteamParameters } from '../../../src/shared/models'
import { fail, ok } from '../../../src/shared/result'
import { createVaultRig, usual } from '../vault/rig'

export const secretOf = (name: string): Uint8Array => new Uint8Array(Buffer.from(`the secret of ${name}`))
export const hotp: HotpParameters = { type: 'hotp', algorithm: 'SHA1', digits: 6 }
export const steam: SteamParameters = { type: 'steam', algorithm: 'SHA1', digits: 5, period: 30 }

/** An account that is like no other. */
export const accountOf = (
  accountName: string,
  changes: Partial<TimeBasedAccount> = {},
): TimeBasedAccount => ({
  issuer: 'Example',
  accountName,
  secret: secretOf(accountName),
  parameters: usual,
  ...changes,
})

export const offered = (account: OtpAccount): OfferedItem => ({
  kind: 'account',
  read: { account, labelIssuer: null },
})
export const offeredAs = (...names: readonly string[]): readonly OfferedItem[] =>
  names.map((name) => offered(accountOf(name)))

export const refused = (code: AppErrorCode): OfferedItem => ({ kind: 'refused', error: permanent(code) })

/** One part of a move, with accounts of these names in it; a name that begins with "!" cannot be read. */
export const transferPart = (
  place: Pick<TransferPart, 'batchId' | 'index' | 'size'>,
  ...names: readonly string[]
): OfferedItem => ({
  kind: 'transferPart',
  part: {
    ...place,
    entries: names.map((name) =>
      name.startsWith('!')
        ? fail(permanent('algorithmUnsupported'))
        : ok({ account: accountOf(name), labelIssuer: null }),
    ),
  },
})

/** A candidate as it is, unless changed by hand. */
export const choose = (candidate: Candidate, changes: Partial<Chosen> = {}): Chosen => ({
  candidateId: candidate.id,
  issuer: candidate.issuer,
  accountName: candidate.accountName,
  replaces: [],
  ...changes,
})

export async function createIntakeRig(changes: Partial<AccountsToAddTo> & { clockOffset?: number } = {}) {
  const { clockOffset = 0, ...accounts } = changes
  const rig = createVaultRig()
  const vault = await rig.open()
  const codes = createHotpCodes(vault.accounts)
  const intake = createIntake({
    accounts: {
      alike: async (account) => [...(await vault.accounts.alike(account))],
      add: vault.accounts.add,
      ...accounts,
    },
    clock: rig.clock,
    clockOffset: () => clockOffset,
    ids: rig.ids,
    codeWasShown: codes.wasShown,
  })
  const names = () => intake.read().candidates.map(({ accountName }) => accountName)
  const saveAll = () => intake.save(intake.read().candidates.map((candidate) => choose(candidate)))
  return { ...rig, vault, codes, intake, names, saveAll }
}
