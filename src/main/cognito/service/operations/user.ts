// What a signed-in user may see and change: GetUser, SetUserMFAPreference, and the devices.
import type { AttributeType, SoftwareTokenMfaSettingsType } from '@aws-sdk/client-cognito-identity-provider'
import type { FactorState, MfaChoice, MfaState } from '../../../../shared/models'
import { done, ok, type Done, type Result } from '../../../../shared/result'
import { nullIfEmpty, readList } from '../answers'
import type { SdkCalls } from './sdk'

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
  /** Changes one factor; the others stay as they are, except that only one can be preferred. */
  readonly setUserMfaPreference: (
    accessToken: string,
    factor: MfaChoice,
    to: FactorState,
  ) => Promise<Result<Done>>
  /** Whether the pool leaves it to the person if the device is remembered. */
  readonly confirmDevice: (
    accessToken: string,
    device: DeviceVerifier,
  ) => Promise<Result<'remembered' | 'askFirst'>>
  readonly rememberDevice: (accessToken: string, deviceKey: string) => Promise<Result<Done>>
}

/** Absent, not empty, where nothing is set. */
function readFactors(list: readonly string[] | undefined, preferred: string | null): MfaState['factors'] {
  const enabled = readList(list)
  const stateOf = (factor: MfaChoice): FactorState => {
    if (preferred === factor) return 'preferred'
    return enabled.includes(factor) ? 'on' : 'off'
  }
  return {
    SOFTWARE_TOKEN_MFA: stateOf('SOFTWARE_TOKEN_MFA'),
    SMS_MFA: stateOf('SMS_MFA'),
    EMAIL_OTP: stateOf('EMAIL_OTP'),
  }
}

/** As much of an address as anyone needs to recognize it. */
const maxAddressLength = 200

/** An address to which codes can be sent: one that is not known to be unconfirmed. */
function readAddress(attributes: readonly AttributeType[] | undefined, name: string): string | null {
  const valueOf = (wanted: string) => attributes?.find(({ Name }) => Name === wanted)?.Value
  const isUnconfirmed = valueOf(`${name}_verified`)?.toLowerCase() === 'false'
  return isUnconfirmed ? null : (nullIfEmpty(valueOf(name))?.slice(0, maxAddressLength) ?? null)
}

/** The structure that stands for a factor, and only that: others fail for users who lack theirs. */
function settingsFor(factor: MfaChoice, settings: SoftwareTokenMfaSettingsType) {
  switch (factor) {
    case 'SOFTWARE_TOKEN_MFA':
      return { SoftwareTokenMfaSettings: settings }
    case 'SMS_MFA':
      return { SMSMfaSettings: settings }
    case 'EMAIL_OTP':
      return { EmailMfaSettings: settings }
  }
}

export function createUserOperations(sdk: SdkCalls): UserOperations {
  return {
    getUser: async (accessToken) => {
      const output = await sdk.retrying('GetUser', ({ GetUserCommand }, client) =>
        client.send(new GetUserCommand({ AccessToken: accessToken })),
      )
      if (!output.ok) return output
      const {
        Username: username = '',
        UserAttributes,
        UserMFASettingList,
        PreferredMfaSetting,
      } = output.value
      const mfa: MfaState = {
        factors: readFactors(UserMFASettingList, nullIfEmpty(PreferredMfaSetting)),
        sentTo: {
          SMS_MFA: readAddress(UserAttributes, 'phone_number'),
          EMAIL_OTP: readAddress(UserAttributes, 'email'),
        },
      }
      return ok({ username, mfa })
    },

    setUserMfaPreference: async (accessToken, factor, to) => {
      const settings = settingsFor(factor, { Enabled: to !== 'off', PreferredMfa: to === 'preferred' })
      const output = await sdk.retrying('SetUserMFAPreference', ({ SetUserMFAPreferenceCommand }, client) =>
        client.send(new SetUserMFAPreferenceCommand({ AccessToken: accessToken, ...settings })),
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
