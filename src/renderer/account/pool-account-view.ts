// What the details show of an account as its organization sees it, as pure data.
import type { AppError, AppErrorCode } from '../../shared/errors'
import type { MfaState, PoolAccountState } from '../../shared/models'
import type { Result } from '../../shared/result'

export type SignedInState = Extract<PoolAccountState, { session: 'signedIn' }>

/** What is left to sign in with when there is no code: nothing but the password, one other way, or several. */
export type Remaining = 'nothing' | MfaState['others'][number] | 'several'

/** What a person signs in with when no code is asked for. */
export const remainingWithout = ({ others: [only, ...more] }: MfaState): Remaining => {
  if (only === undefined) return 'nothing'
  return more.length === 0 ? only : 'several'
}

/** What a person can change, named after what it leads to. */
export type PoolChange = 'off' | 'on' | 'preferred' | 'keychain' | 'memory' | 'signedOut'

export type PoolAccountView =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly error: AppError }
  | {
      readonly status: 'ready'
      readonly state: PoolAccountState
      /** The change that is under way. */
      readonly busy: PoolChange | null
      /** Why the last change was not made. */
      readonly trouble: AppError | 'sessionEnded' | null
    }

const endings: ReadonlySet<AppErrorCode> = new Set([
  'signedOut',
  'accessTokenExpired',
  'accessTokenRevoked',
  'accessTokenInvalid',
])

/** Whether the error says no more than that the person has to sign in again. */
const endsSession = ({ code }: AppError): boolean => endings.has(code)

const signedOut: PoolAccountState = { session: 'signedOut' }

export const loading: PoolAccountView = { status: 'loading' }

const calm = (state: PoolAccountState): Extract<PoolAccountView, { status: 'ready' }> => ({
  status: 'ready',
  state,
  busy: null,
  trouble: null,
})

export const viewAfterRead = (answer: Result<PoolAccountState>): PoolAccountView => {
  if (answer.ok) return calm(answer.value)
  return endsSession(answer.error) ? calm(signedOut) : { status: 'failed', error: answer.error }
}

export const viewWhile = (state: PoolAccountState, busy: PoolChange): PoolAccountView => ({
  ...calm(state),
  busy,
})

/** `before` is the state that holds when the change was not made. */
export const viewAfterChange = (
  before: PoolAccountState,
  answer: Result<PoolAccountState>,
): PoolAccountView => {
  if (answer.ok) return calm(answer.value)
  if (endsSession(answer.error)) return { ...calm(signedOut), trouble: 'sessionEnded' }
  return { ...calm(before), trouble: answer.error }
}
