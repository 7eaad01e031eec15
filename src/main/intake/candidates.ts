// Something that can be added, secret included, and what a window may know of it.
import type { Candidate, CandidateId, PreviewCode } from '../../shared/models'
import { computeCodesAt, generateHotp } from '../otp/codes'
import type { ReadAccount } from '../otp/key-uri'
import type { OtpAccount } from '../otp/otp-account'
import { findUnusual } from '../otp/unusual'

export interface Held {
  readonly id: CandidateId
  readonly read: ReadAccount
  readonly alike: readonly Candidate['alike'][number][]
}

export const toCandidate = ({ id, read, alike }: Held): Candidate => ({
  id,
  issuer: read.account.issuer,
  accountName: read.account.accountName,
  parameters: read.account.parameters,
  labelIssuer: read.labelIssuer,
  unusual: [...findUnusual(read)],
  alike: [...alike],
})

/**
 * The code that an account gives before it is saved.
 *
 * @param now this computer's clock, epoch milliseconds; `clockOffset` in milliseconds as for `codesAt`
 */
export function computePreview(account: OtpAccount, now: number, clockOffset: number): PreviewCode {
  if ('counter' in account)
    return { status: 'onRequest', code: generateHotp({ ...account.parameters, ...account }) }
  return { status: 'ready', ...computeCodesAt(account.secret, account.parameters, now, clockOffset) }
}

/** Whether two give the same codes under the same name: the same thing, shown twice. */
export const isSameAs = (a: OtpAccount, b: OtpAccount): boolean =>
  a.issuer === b.issuer &&
  a.accountName === b.accountName &&
  Buffer.from(a.secret).equals(b.secret) &&
  JSON.stringify(a.parameters) === JSON.stringify(b.parameters)
