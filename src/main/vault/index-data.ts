// What the index file holds: everything about accounts that needs no protection, the connections,
// and the journal of unfinished enrollments. Never a secret.
import { z } from 'zod'
import {
  accountId,
  accountStatus,
  connectionId,
  displayName,
  endpointVariant,
  enrollmentId,
  enrollmentPhase,
  epochMs,
  managedLogin,
  otpParameters,
} from '../../shared/models'

const indexedAccount = z.object({
  id: accountId,
  issuer: displayName,
  accountName: displayName,
  parameters: otpParameters,
  status: accountStatus,
  createdAt: epochMs,
  /** Where `accounts.restore` brings a trashed account back to. */
  statusBeforeTrash: accountStatus.optional(),
  enrolledWith: z
    .object({
      connectionId,
      username: z.string(),
      /** Whose authority read along on the network when it was enrolled. */
      inspectedBy: z.string().optional(),
    })
    .optional(),
  tags: z.array(z.string()).default([]),
  note: z.string().default(''),
  pinned: z.boolean().default(false),
  lastUsedAt: epochMs.nullable().default(null),
  timesUsed: z.number().int().nonnegative().default(0),
})
export type IndexedAccount = z.infer<typeof indexedAccount>

/** What only a person gives an account, before they have. */
export const untouched = {
  tags: [],
  note: '',
  pinned: false,
  lastUsedAt: null,
  timesUsed: 0,
} satisfies Partial<IndexedAccount>

const indexedConnection = z.object({
  id: connectionId,
  kind: z.enum(['cognito', 'practice']),
  userPoolId: z.string(),
  clientId: z.string(),
  issuer: displayName,
  /** The keychain item of the client secret. */
  clientSecretItem: z.string().nullable(),
  endpointVariant: endpointVariant.default('standard'),
  managedLogin: managedLogin.nullable().default(null),
  /** The authorities that read along on the way to it, and of which the person was told. */
  inspectionTold: z.array(z.string()).default([]),
})
export type IndexedConnection = z.infer<typeof indexedConnection>

const journalEntry = z.object({
  id: enrollmentId,
  accountId,
  connectionId,
  username: z.string(),
  issuer: displayName,
  accountName: displayName,
  route: z.enum(['session', 'accessToken']),
  phase: enrollmentPhase,
  startedAt: epochMs,
  inspectedBy: z.string().optional(),
})
export type JournalEntry = z.infer<typeof journalEntry>

/** Where something is kept for a user of a pool, beside the accounts. */
const indexedUserSecret = z.object({
  purpose: z.enum(['device', 'refreshToken']),
  connectionId,
  username: z.string(),
  /** The keychain items that hold its parts, in order. */
  items: z.array(z.string()),
})
export type IndexedUserSecret = z.infer<typeof indexedUserSecret>

/** Where the password for a proxy is kept. */
const indexedProxy = z.object({
  /** host:port. */
  proxy: z.string(),
  realm: z.string(),
  /** The keychain items that hold its parts, in order. */
  items: z.array(z.string()),
})
export type IndexedProxy = z.infer<typeof indexedProxy>

export const indexData = z.object({
  version: z.literal(1),
  /** What the canary in the keychain must say; random, made once. */
  installId: z.string(),
  /** Whether the canary has been written: from then on its absence means trouble. */
  canaryWritten: z.boolean(),
  accounts: z.array(indexedAccount),
  connections: z.array(indexedConnection),
  journal: z.array(journalEntry),
  /** After a damage: what has to be looked for in the keychain, until that was done. */
  recovery: z.enum(['none', 'ofLastChange', 'ofEverything']).default('none'),
  userSecrets: z.array(indexedUserSecret).default([]),
  proxyCredentials: z.array(indexedProxy).default([]),
})
export type IndexData = z.infer<typeof indexData>

export const emptyIndex = (installId: string): IndexData => ({
  version: 1,
  installId,
  canaryWritten: false,
  accounts: [],
  connections: [],
  journal: [],
  recovery: 'none',
  userSecrets: [],
  proxyCredentials: [],
})
