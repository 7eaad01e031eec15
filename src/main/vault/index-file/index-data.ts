// What the index file holds: everything about accounts that needs no protection, the connections,
// and the journal of unfinished enrollments. Never a secret. Texts are as long as they are: what is
// shown of them is shown.ts's to say.
import { z } from 'zod'
import {
  accountId,
  accountStatus,
  connectionId,
  endpointVariant,
  enrollmentId,
  enrollmentPhase,
  epochMs,
  managedLogin,
  otpParameters,
} from '../../../shared/models'
import { keepUnknownFields } from './kept-fields'
import { nothingUnread, type UnreadEntry } from './unread-entries'

export const indexedAccount = keepUnknownFields({
  id: accountId,
  issuer: z.string(),
  accountName: z.string(),
  parameters: otpParameters,
  status: accountStatus,
  createdAt: epochMs,
  /** Where `accounts.restore` brings a trashed account back to. */
  statusBeforeTrash: accountStatus.optional(),
  enrolledWith: keepUnknownFields({
    connectionId,
    username: z.string(),
    /** Whose authority read along on the network when it was enrolled. */
    inspectedBy: z.string().optional(),
  }).optional(),
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

export const indexedConnection = keepUnknownFields({
  id: connectionId,
  kind: z.enum(['cognito', 'practice']),
  userPoolId: z.string(),
  clientId: z.string(),
  issuer: z.string(),
  /** The keychain item of the client secret. */
  clientSecretItem: z.string().nullable(),
  endpointVariant: endpointVariant.default('standard'),
  managedLogin: managedLogin.nullable().default(null),
  /** The authorities that read along on the way to it, and of which the person was told. */
  inspectionTold: z.array(z.string()).default([]),
})
export type IndexedConnection = z.infer<typeof indexedConnection>

export const journalEntry = keepUnknownFields({
  id: enrollmentId,
  accountId,
  connectionId,
  username: z.string(),
  issuer: z.string(),
  accountName: z.string(),
  route: z.enum(['session', 'accessToken']),
  phase: enrollmentPhase,
  startedAt: epochMs,
  inspectedBy: z.string().optional(),
})
export type JournalEntry = z.infer<typeof journalEntry>

/** Where something is kept for a user of a pool, beside the accounts. */
export const indexedUserSecret = keepUnknownFields({
  purpose: z.enum(['device', 'refreshToken']),
  connectionId,
  username: z.string(),
  /** The keychain items that hold its parts, in order. */
  items: z.array(z.string()),
})
export type IndexedUserSecret = z.infer<typeof indexedUserSecret>

/** Where the password for a proxy is kept. */
export const indexedProxy = keepUnknownFields({
  /** host:port. */
  proxy: z.string(),
  realm: z.string(),
  /** The keychain items that hold its parts, in order. */
  items: z.array(z.string()),
})
export type IndexedProxy = z.infer<typeof indexedProxy>

/** The lists of the index, with what an entry of each is known by. */
export interface IndexLists {
  readonly accounts: readonly IndexedAccount[]
  readonly connections: readonly IndexedConnection[]
  readonly journal: readonly JournalEntry[]
  readonly userSecrets: readonly IndexedUserSecret[]
  readonly proxyCredentials: readonly IndexedProxy[]
}
export type ListName = keyof IndexLists

/** The same of every list. */
export const mapLists = <T>(of: (name: ListName) => T): Readonly<Record<ListName, T>> => ({
  accounts: of('accounts'),
  connections: of('connections'),
  journal: of('journal'),
  userSecrets: of('userSecrets'),
  proxyCredentials: of('proxyCredentials'),
})

/** After a damage: what has to be looked for in the keychain, until that was done. */
export type Recovery = 'none' | 'ofLastChange' | 'ofEverything'

export interface IndexData extends IndexLists {
  /** What the canary in the keychain must say; random, made once. */
  readonly installId: string
  /** Whether the canary has been written: from then on its absence means trouble. */
  readonly canaryWritten: boolean
  readonly recovery: Recovery
  /** What the file has and this version cannot read: written back as it came, in its place. */
  readonly unread: {
    readonly entries: Readonly<Record<ListName, readonly UnreadEntry[]>>
    readonly fields: Readonly<Record<string, unknown>>
  }
}

export const createEmptyIndex = (installId: string): IndexData => ({
  installId,
  canaryWritten: false,
  accounts: [],
  connections: [],
  journal: [],
  recovery: 'none',
  userSecrets: [],
  proxyCredentials: [],
  unread: { entries: mapLists(() => nothingUnread), fields: {} },
})
