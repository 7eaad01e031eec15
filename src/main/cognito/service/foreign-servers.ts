// What Keyturn forgives servers that speak Cognito's protocol without being Cognito: emulators that people
// practise with. It is all in here, and none of it holds for a real connection, where a leniency could
// send a password that was not asked for or take a token of somebody else's.
import type { AppErrorCode } from '../../../shared/errors'
import type { CognitoConnection } from './connection'

type Kind = CognitoConnection['kind']

/** Servers that never heard of a way to sign in refuse it with whatever they have. */
const vagueRefusals: ReadonlySet<AppErrorCode> = new Set(['requestRefused', 'serviceErrorUnknown'])

/** Whether a refused way to sign in says that the app client does not have it, so that another one may be tried. */
export const refusesFlow = (kind: Kind, code: AppErrorCode): boolean =>
  code === 'flowNotEnabled' || (kind === 'practice' && vagueRefusals.has(code))

/** Whether a choice of ways in that lists none is taken for one that has the password. */
export const mayLeaveOutChoices = (kind: Kind): boolean => kind === 'practice'

/** Whether the user may go by another name in the answer to a proof than in the proof itself. */
export const mayKnowUserByTwoNames = (kind: Kind): boolean => kind === 'practice'

/** Whether a token that comes from the server itself may say nothing, or little, about itself. */
export const mayGiveOpaqueTokens = (kind: Kind): boolean => kind === 'practice'
