// What a signed-in user may see and change: GetUser, SetUserMFAPreference, and the devices.
import type { MfaState } from '../../../../shared/models'
import { done, ok, type Done, type Result } from '../../../../shared/result'
import { present, readList } from '../answers'
import type { SdkCalls } from './sdk'

export type SoftwareTokenSetting = MfaState['softwareToken']

export interface DeviceVerifier {
  readonly deviceKey: string
  readonly deviceName: string
  /** base64 of the bytes of non-negative integers, with their sign bit clear. */
  readonly salt: string
  readonly passwordVerifier: string
}

export interface UserOperations {
  readonly getUser: (
    accessToken: string,
  ) => Promise<Result<{ readonly username: string; readonly mfa: MfaState }>>
  /** Changes the software token only; other factors stay as they are. */
  readonly setUserMfaPreference: (accessToken: string, to: SoftwareTokenSetting) => Promise<Result<Done>>
  /** Whether the pool leaves it to the person if the device is remembered. */
  readonly confirmDevice: (
    accessToken: string,
    device: DeviceVerifier,
  ) => Promise<Result<'remembered' | 'askFirst'>>
  readonly rememberDevice: (accessToken: string, deviceKey: string) => Promise<Result<Done>>
}

/** Absent, not empty, where nothing is set. */
function readMfaState(list: readonly string[] | undefined, preferred: string | null): MfaState {
  const factors = new Set([...readList(list), ...(preferred === null ? [] : [preferred])])
  const others = (['SMS_MFA', 'EMAIL_OTP'] as const).filter((factor) => factors.has(factor))
  if (!factors.has('SOFTWARE_TOKEN_MFA')) return { softwareToken: 'off', others }
  return { softwareToken: preferred === 'SOFTWARE_TOKEN_MFA' ? 'preferred' : 'on', others }
}

export function createUserOperations(sdk: SdkCalls): UserOperations {
  return {
    getUser: async (accessToken) => {
      const output = await sdk.retrying('GetUser', ({ GetUserCommand }, client) =>
        client.send(new GetUserCommand({ AccessToken: accessToken })),
      )
      if (!output.ok) return output
      const { Username: username = '', UserMFASettingList, PreferredMfaSetting } = output.value
      return ok({ username, mfa: readMfaState(UserMFASettingList, present(PreferredMfaSetting)) })
    },

    setUserMfaPreference: async (accessToken, to) => {
      // Only the structure that is meant: others fail for users who lack that factor.
      const settings = { Enabled: to !== 'off', PreferredMfa: to === 'preferred' }
      const output = await sdk.retrying('SetUserMFAPreference', ({ SetUserMFAPreferenceCommand }, client) =>
        client.send(
          new SetUserMFAPreferenceCommand({ AccessToken: accessToken, SoftwareTokenMfaSettings: settings }),
        ),
      )
      return output.ok ? done : output
    },

    confirmDevice: async (accessToken, { deviceKey, deviceName, salt, passwordVerifier }) => {
      const output = await sdk.retrying('ConfirmDevice', ({ ConfirmDeviceCommand }, client) =>
        client.send(
          new ConfirmDeviceCommand({
            AccessToken: accessToken,
            DeviceKey: deviceKey,
            DeviceName: deviceName,
            DeviceSecretVerifierConfig: { Salt: salt, PasswordVerifier: passwordVerifier },
          }),
        ),
      )
      if (!output.ok) return output
      return ok(output.value.UserConfirmationNecessary === true ? 'askFirst' : 'remembered')
    },

    rememberDevice: async (accessToken, deviceKey) => {
      const output = await sdk.retrying('UpdateDeviceStatus', ({ UpdateDeviceStatusCommand }, client) =>
        client.send(
          new UpdateDeviceStatusCommand({
            AccessToken: accessToken,
            DeviceKey: deviceKey,
            DeviceRememberedStatus: 'remembered',
          }),
        ),
      )
      return output.ok ? done : output
    },
  }
}
