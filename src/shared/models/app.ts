// Keyturn itself: how it stands, and what it is made of.
import { z } from 'zod'
import { appError } from './app-error'
import { connectionId } from './ids'
import { clockOffsetSeconds } from './quantities'

/** What the running practice pool offers for trying the app; its passwords are public by design. */
export const practiceOffer = z.strictObject({
  users: z.array(
    z.strictObject({
      connectionId,
      username: z.string(),
      practicePassword: z.string(),
      description: z.string(),
    }),
  ),
})
export type PracticeOffer = z.infer<typeof practiceOffer>

export const keychainStatus = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('ready') }),
  z.strictObject({ state: z.literal('unavailable'), error: appError }),
])
export type KeychainStatus = z.infer<typeof keychainStatus>

/**
 * whole: as it was left. restored: the copy from before the last change is in use. rebuilt: made anew from
 * the keychain. incomplete: damaged, and the keychain could not be looked through yet. newer: a newer Keyturn
 * wrote it, and nothing in it is changed here.
 */
export const accountListState = z.enum(['whole', 'restored', 'rebuilt', 'incomplete', 'newer'])
export type AccountListState = z.infer<typeof accountListState>

/** How many entries of the list are there, are kept as they are, and cannot be read by this version. */
export const notShown = z.strictObject({
  accounts: z.number().int(),
  organizations: z.number().int(),
  /** What is remembered beside them: unfinished enrollments, devices, sign-ins, passwords for proxies. */
  others: z.number().int(),
})
export type NotShown = z.infer<typeof notShown>

export const appStatus = z.strictObject({
  version: z.string(),
  clockOffsetSeconds,
  accountList: accountListState,
  notShown,
  platform: z.enum(['linux', 'darwin', 'win32']),
  computerName: z.string(),
  practice: practiceOffer.nullable(),
})
export type AppStatus = z.infer<typeof appStatus>

/** What is in Keyturn, and a report for the people who mend it: no names, no secrets. */
export const about = z.strictObject({
  version: z.string(),
  report: z.string().max(10_000),
})
export type AboutKeyturn = z.infer<typeof about>

/** A package that Keyturn is made of. */
export const licence = z.strictObject({
  name: z.string(),
  version: z.string(),
  license: z.string(),
  text: z.string(),
})
export type Licence = z.infer<typeof licence>
