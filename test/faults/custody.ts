// Where secrets are, looked at from outside: what the keychain holds, and what the disk knows to be there.
// It reads the formats by itself, so that a mistake of the app's readers does not hide behind them.

import type { Items } from './keyring'

type Files = ReadonlyMap<string, string>

interface IndexOnDisk {
  readonly recovery?: string
  readonly accounts: readonly { readonly id: string }[]
  readonly journal: readonly { readonly accountId: string }[]
}

export const dataDirectory = '/data/keyturn'
const generations = ['index.json', 'index.previous.json'].map((name) => `${dataDirectory}/${name}`)

function secretOf(item: string): string | null {
  const [, , json = ''] = item.split(':')
  const { secret } = JSON.parse(Buffer.from(json, 'base64url').toString('utf8') || '{}') as {
    secret?: string
  }
  return secret === undefined ? null : Buffer.from(secret, 'base64url').toString('hex')
}

/** What a generation leads to: these ids, or whatever a look through the whole keychain will find. */
type Known = ReadonlySet<string> | 'everything'

function knownTo(text: string): Known {
  try {
    const { accounts, journal, recovery = 'none' } = JSON.parse(text.split('\n', 2)[1] ?? '') as IndexOnDisk
    if (recovery !== 'none') return 'everything'
    return new Set([...accounts.map(({ id }) => id), ...journal.map(({ accountId }) => accountId)])
  } catch {
    return 'everything' // unreadable: the app looks through the keychain
  }
}

export interface Custody {
  /** The ids under which a secret is kept. */
  readonly idsHolding: (secret: Buffer, items: Items) => readonly string[]
  /** Whether a secret is in each of these keychains, under an id that each of these disks leads to. */
  readonly holds: (secret: Buffer, keychains: readonly Items[], disks: readonly Files[]) => boolean
}

/** With a memory for texts, since the same few are looked at after every effect. */
export function createCustody(): Custody {
  const named = new Map<string, Known>()
  const stored = new Map<string, string | null>()

  const remember = <T>(memory: Map<string, T>, text: string, read: (text: string) => T): T => {
    const known = memory.get(text)
    if (known !== undefined) return known
    const value = read(text)
    memory.set(text, value)
    return value
  }

  /** The first generation that is there decides; one that was set aside says at least that there was one. */
  function idsKnownTo(disk: Files): Known {
    const text = generations.map((path) => disk.get(path)).find((found) => found !== undefined)
    if (text !== undefined) return remember(named, text, knownTo)
    return generations.some((path) => disk.has(`${path}.damaged`)) ? 'everything' : new Set()
  }

  function idsHolding(secret: Buffer, items: Items): readonly string[] {
    const wanted = secret.toString('hex')
    return [...items].filter(([, item]) => remember(stored, item, secretOf) === wanted).map(([id]) => id)
  }

  return {
    idsHolding,
    holds: (secret, keychains, disks) =>
      keychains.every((items) => {
        const ids = idsHolding(secret, items)
        return disks.every((disk) => {
          const known = idsKnownTo(disk)
          return known === 'everything' ? ids.length > 0 : ids.some((id) => known.has(id))
        })
      }),
  }
}
