// What the service remembers of one user, as data: their password, factors and devices. Only the operations change it,
// each in one go: nothing waits in the middle.
import type { PasswordRecord } from '../crypto/password'
import type { Factor, Refusal, UserSettings, UserStatus } from '../seed/seed'

export interface SoftwareToken {
  readonly secret: Buffer
  readonly friendlyDeviceName: string | undefined
  /** A code works once: the steps whose code has been used. */
  readonly usedSteps: Set<number>
}

/** The device's half of its own SRP: what ConfirmDevice brings. */
export interface DeviceSecret {
  readonly salt: bigint
  readonly verifier: bigint
}

export interface Device {
  readonly key: string
  readonly createdAt: number
  /** No, when the last challenge was answered under an alias: that device cannot be confirmed any more. */
  readonly canBeConfirmed: boolean
  /** Absent until it is confirmed. */
  secret: DeviceSecret | undefined
  name: string | undefined
  isRemembered: boolean
  changedAt: number
  usedAt: number
}

export interface User {
  readonly username: string
  readonly sub: string
  /** Nobody: only played, for a client that hides who exists. */
  readonly isSimulated: boolean
  readonly origin: UserSettings['origin']
  readonly attributes: Map<string, string>
  enabled: boolean
  /** By an administrator: what was given out before is of nobody now. */
  isDeleted: boolean
  status: UserStatus
  hasPassword: boolean
  password: PasswordRecord
  /** The passwords before this one, the newest first. */
  formerPasswords: readonly PasswordRecord[]
  signIns: 'NONE_YET' | 'SOME'
  /** The secret of the last AssociateSoftwareToken, until its code is verified. */
  pendingSecret: Buffer | undefined
  softwareToken: SoftwareToken | undefined
  readonly enabledFactors: Set<Factor>
  preferredFactor: Factor | undefined
  readonly devices: Map<string, Device>
  readonly hasPasskey: boolean
  readonly refusal: Refusal
}
