// The one table from what Cognito says to what a person can do about it. Decided by the error's name, then its text,
// never by the HTTP status; texts as observed on the service.
import { aboutFactors, aboutSetUp, afterSigningIn } from './after-sign-in-rows'
import { anywhere, inSignIn } from './not-authorized-rows'
import { parameterRows } from './parameter-rows'
import type { Row } from './row'
import { selfServiceRows } from './self-service-rows'
import { serviceRows } from './service-rows'
import { unknownFlows } from './unknown-flow-rows'
import { codeRows, userRows } from './user-rows'

/** The first fitting row counts: the special before the general. */
export const errorTable: readonly Row[] = [
  ...unknownFlows,
  ...afterSigningIn,
  ...aboutSetUp,
  ...aboutFactors,
  ...anywhere,
  ...selfServiceRows,
  ...inSignIn,
  ...userRows,
  ...codeRows,
  ...parameterRows,
  ...serviceRows,
]
