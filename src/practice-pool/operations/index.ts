// The operations that the pool serves, by the name in X-Amz-Target.
import type { Realm } from '../state/realm'
import type { Input } from '../http/validation'
import type { Answer } from '../http/wire'
import { associateSoftwareToken } from './associate-software-token'
import { confirmDevice } from './confirm-device'
import { confirmSignUp, resendConfirmationCode } from './confirm-sign-up'
import { forgetDevice } from './forget-device'
import { confirmForgotPassword, forgotPassword } from './forgot-password'
import { getTokensFromRefreshToken } from './get-tokens-from-refresh-token'
import { getUser, getUserAuthFactors } from './get-user'
import { globalSignOut } from './global-sign-out'
import { initiateAuth } from './initiate-auth'
import { getDevice, listDevices } from './list-devices'
import { respondToAuthChallenge } from './respond-to-auth-challenge'
import { revokeToken } from './revoke-token'
import { setUserMfaPreference } from './set-user-mfa-preference'
import { updateDeviceStatus } from './update-device-status'
import { verifySoftwareToken } from './verify-software-token'

/** Runs in one go, without waiting: two requests never see each other half done. */
export type Operation = (realm: Realm, input: Input) => Answer

const operations = {
  AssociateSoftwareToken: associateSoftwareToken,
  ConfirmDevice: confirmDevice,
  ConfirmForgotPassword: confirmForgotPassword,
  ConfirmSignUp: confirmSignUp,
  ForgetDevice: forgetDevice,
  ForgotPassword: forgotPassword,
  GetDevice: getDevice,
  GetTokensFromRefreshToken: getTokensFromRefreshToken,
  GetUser: getUser,
  GetUserAuthFactors: getUserAuthFactors,
  GlobalSignOut: globalSignOut,
  InitiateAuth: initiateAuth,
  ListDevices: listDevices,
  ResendConfirmationCode: resendConfirmationCode,
  RespondToAuthChallenge: respondToAuthChallenge,
  RevokeToken: revokeToken,
  SetUserMFAPreference: setUserMfaPreference,
  UpdateDeviceStatus: updateDeviceStatus,
  VerifySoftwareToken: verifySoftwareToken,
} satisfies Readonly<Record<string, Operation>>

export type ServiceOperationName = keyof typeof operations

export const serviceOperationNames = Object.keys(operations) as readonly ServiceOperationName[]

export const isServiceOperation = (name: string): name is ServiceOperationName =>
  Object.hasOwn(operations, name)

export const runOperation = (name: ServiceOperationName, realm: Realm, input: Input): Answer =>
  operations[name](realm, input)
