// A person's answers to challenges, as the service wants them. Each is sent exactly once.
import { permanent, type AppError } from '../../../shared/errors'
import type { AccountId, CodeMedium, FirstFactor, MfaChoice, SignInState } from '../../../shared/models'
import { readAttribute } from '../../../shared/person-details'
import { fail, ok, type Result } from '../../../shared/result'
import { findCodeField, createDestinationResponses, readTypedCode } from './challenges'
import { continueWithPassword } from './first-factor'
import type { StringMap } from '../service/gateway'
import type { OwnAccounts } from '../own-accounts'
import type { OwnCodes } from '../own-codes'
import { readNewPassword } from './new-password'
import type { SignInProgress } from './sign-in-progress'
import {
  toSignInState,
  type Challenged,
  type SecondFactor,
  type SignInRecord,
  type SignInRecords,
} from './sign-in-record'
import { explainWrongCode } from './wrong-code'

/** A person's answer to a challenge; `accountCode` is computed here, from an account of ours. */
export type Answer =
  | { readonly kind: 'usePassword'; readonly password: string }
  | { readonly kind: 'useSentCode'; readonly choice: SentFirstFactor }
  | { readonly kind: 'newPassword'; readonly newPassword: string; readonly attributes: StringMap }
  | { readonly kind: 'accountCode'; readonly accountId: AccountId }
  | { readonly kind: 'typedCode'; readonly code: string }
  | { readonly kind: 'selectMfa'; readonly choice: MfaChoice }
  | { readonly kind: 'setUpSentCode'; readonly medium: CodeMedium; readonly destination: string }

type SentFirstFactor = Exclude<FirstFactor, 'password' | 'passkey'>

export interface ChallengeAnswersDependencies {
  readonly records: SignInRecords
  readonly progress: SignInProgress
  readonly ownAccounts: OwnAccounts
  readonly ownCodes: OwnCodes
  readonly clockOffset: () => number
}

export type AnswerChallenge = (
  record: SignInRecord,
  stage: Challenged,
  answer: Answer,
) => Promise<Result<SignInState>>

const outOfOrder = fail(permanent('stepOutOfOrder'))

const firstFactorNames: Readonly<Record<SentFirstFactor, string>> = {
  emailCode: 'EMAIL_OTP',
  smsCode: 'SMS_OTP',
}

/** What the person has shown beside the first factor. */
function factorShownBy({ challenge }: Challenged, { firstFactor, secondFactor }: SignInRecord): SecondFactor {
  if (challenge.kind === 'softwareToken') return 'softwareToken'
  return challenge.kind === 'sentCode' && firstFactor === 'password' ? 'sentCode' : secondFactor
}

export function createChallengeAnswers(dependencies: ChallengeAnswersDependencies): AnswerChallenge {
  const { records, progress, ownAccounts, ownCodes, clockOffset } = dependencies
  const { send } = progress

  async function sendTypedCode(record: SignInRecord, stage: Challenged, typed: string) {
    const field = findCodeField(stage.asked.name)
    if (field === null) return outOfOrder
    const code = readTypedCode(typed)
    if (!code.ok) return code
    const sent = await send(record, stage, { [field]: code.value }, factorShownBy(stage, record))
    if (sent.ok || stage.challenge.kind !== 'softwareToken') return sent
    return fail(explainWrongCode(sent.error, { clockOffsetMs: clockOffset(), correctedByMs: 0 }))
  }

  /** After a refusal the user's next account of ours is offered, if there is one. */
  function afterRefusal(
    record: SignInRecord,
    stage: Challenged,
    refusal: { readonly of: AccountId; readonly error: AppError },
  ): Result<SignInState> {
    if (stage.challenge.kind !== 'softwareToken') return fail(refusal.error)
    const refused = { ...record, refusedAccounts: [...record.refusedAccounts, refusal.of] }
    const account = progress.ownAnswer(refused)
    const next = { ...refused, stage: { ...stage, challenge: { ...stage.challenge, account } } }
    records.put(next)
    return account === null ? fail(refusal.error) : ok(toSignInState(next))
  }

  async function sendAccountCode(
    record: SignInRecord,
    stage: Challenged,
    accountId: AccountId,
  ): Promise<Result<SignInState>> {
    if (stage.challenge.kind !== 'softwareToken') return outOfOrder
    const secret = await ownAccounts.secretOf(accountId)
    if (!secret.ok) return secret
    const taken = ownCodes.take(accountId, secret.value)
    if (!taken.ok) return taken
    const { code, clockOffset: correctedByMs } = taken.value
    const sent = await send(record, stage, { SOFTWARE_TOKEN_MFA_CODE: code }, 'softwareToken')
    if (sent.ok) {
      const settled = await ownAccounts.accepted(accountId)
      return settled.ok ? sent : settled
    }
    if (sent.error.code === 'codeAlreadyUsed') {
      const { parameters } = secret.value
      return fail({ ...sent.error, retryable: true, retryAt: ownCodes.readyAt(accountId, parameters) })
    }
    const error = explainWrongCode(sent.error, { clockOffsetMs: clockOffset(), correctedByMs })
    // With the clock to blame, nothing speaks against this account.
    return error.code === 'wrongCode' ? afterRefusal(record, stage, { of: accountId, error }) : fail(error)
  }

  async function setNewPassword(
    record: SignInRecord,
    stage: Challenged,
    answer: Extract<Answer, { kind: 'newPassword' }>,
  ) {
    const responses = readNewPassword(answer)
    return responses.ok ? send(record, stage, responses.value) : responses
  }

  async function setUpSentCode(
    record: SignInRecord,
    stage: Challenged,
    { medium, destination }: Extract<Answer, { kind: 'setUpSentCode' }>,
  ) {
    const read = readAttribute(medium === 'email' ? 'email' : 'phone_number', destination)
    if (!read.ok) return read
    return send(record, stage, createDestinationResponses({ medium, destination: read.value }))
  }

  async function usePassword(record: SignInRecord, stage: Challenged, password: string) {
    if (stage.challenge.kind !== 'selectFirstFactor' || !stage.challenge.choices.includes('password'))
      return outOfOrder
    const credentials = { username: record.username, password }
    const challenge = { ...stage.asked, session: stage.session }
    const chosen = await continueWithPassword(progress.firstFactorOf(record), credentials, challenge)
    return progress.acceptFirst(record, chosen, credentials)
  }

  return (record, stage, answer) => {
    const { challenge } = stage
    switch (answer.kind) {
      case 'usePassword':
        return usePassword(record, stage, answer.password)
      case 'useSentCode':
        return challenge.kind === 'selectFirstFactor' && challenge.choices.includes(answer.choice)
          ? send(record, stage, { ANSWER: firstFactorNames[answer.choice] })
          : Promise.resolve(outOfOrder)
      case 'newPassword':
        return challenge.kind === 'newPassword'
          ? setNewPassword(record, stage, answer)
          : Promise.resolve(outOfOrder)
      case 'selectMfa':
        return challenge.kind === 'selectMfa'
          ? send(record, stage, { ANSWER: answer.choice })
          : Promise.resolve(outOfOrder)
      case 'setUpSentCode':
        return challenge.kind === 'setUp' && challenge.sentCodes.includes(answer.medium)
          ? setUpSentCode(record, stage, answer)
          : Promise.resolve(outOfOrder)
      case 'typedCode':
        return sendTypedCode(record, stage, answer.code)
      case 'accountCode':
        return sendAccountCode(record, stage, answer.accountId)
    }
  }
}
