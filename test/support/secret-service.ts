// The keychain of a desktop session as D-Bus shows it: what a test needs to see of it, and to do to it,
// without the library that the app uses.
import { variant, type BusValue } from './bus-wire'
import type { BusCall, SessionBus } from './session-bus'

export interface KeyringItem {
  readonly label: string
  readonly attributes: Readonly<Record<string, string>>
  /** Null while the keyring is locked. */
  readonly value: string | null
  /** Seconds since 1970; a change of the item changes it. */
  readonly modified: number
}

export interface NewItem extends Pick<KeyringItem, 'attributes' | 'label'> {
  readonly value: string
}

export interface SecretService {
  /** All items of the login keyring, by label. */
  readonly items: () => Promise<readonly KeyringItem[]>
  /** Those that have these attributes. */
  readonly find: (attributes: KeyringItem['attributes']) => Promise<readonly KeyringItem[]>
  readonly remove: (attributes: KeyringItem['attributes']) => Promise<void>
  readonly plant: (item: NewItem) => Promise<void>
  readonly lock: () => Promise<void>
  readonly unlock: () => Promise<void>
  readonly isLocked: () => Promise<boolean>
}

export const serviceName = 'org.freedesktop.secrets'
const password = 'practice' // as in scripts/lib/desktop-session.mjs
const collection = '/org/freedesktop/secrets/collection/login'
const interfaces = 'org.freedesktop.Secret'

type Call = Omit<BusCall, 'destination'>

export function createSecretService(bus: SessionBus): SecretService {
  const call = (what: Call) => bus.call({ destination: serviceName, ...what })
  const ask = (what: Omit<Call, 'path' | 'interface'>) =>
    call({ path: '/org/freedesktop/secrets', interface: `${interfaces}.Service`, ...what })

  async function property(path: string, owner: 'Item' | 'Collection', name: string): Promise<BusValue> {
    const body = [`${interfaces}.${owner}`, name]
    const interfaceName = 'org.freedesktop.DBus.Properties'
    const [value = ''] = await call({ path, interface: interfaceName, member: 'Get', signature: 'ss', body })
    return value
  }

  /** A session in which secrets travel as they are; it ends with the daemon. */
  async function openSession(): Promise<string> {
    const body = ['plain', variant('s', '')]
    const [, session = ''] = await ask({ member: 'OpenSession', signature: 'sv', body })
    return session as string
  }

  const secretOf = async (text: string): Promise<BusValue> => [
    await openSession(),
    new Uint8Array(),
    Buffer.from(text),
    'text/plain',
  ]

  async function readValue(path: string): Promise<string> {
    const body = [await openSession()]
    const [secret] = await call({
      ...{ path, interface: `${interfaces}.Item`, member: 'GetSecret', signature: 'o', body },
    })
    return Buffer.from((secret as BusValue[])[2] as Uint8Array).toString('utf8')
  }

  async function readItem(path: string): Promise<KeyringItem> {
    const isLocked = (await property(path, 'Item', 'Locked')) === true
    return {
      label: (await property(path, 'Item', 'Label')) as string,
      attributes: Object.fromEntries((await property(path, 'Item', 'Attributes')) as Map<string, string>),
      value: isLocked ? null : await readValue(path),
      modified: (await property(path, 'Item', 'Modified')) as number,
    }
  }

  const readAll = async (paths: readonly string[]) =>
    (await Promise.all(paths.map(readItem))).sort((a, b) => a.label.localeCompare(b.label))

  async function search(attributes: KeyringItem['attributes']): Promise<readonly string[]> {
    const body = [new Map(Object.entries(attributes))]
    const [open, locked] = await ask({ member: 'SearchItems', signature: 'a{ss}', body })
    return [...(open as string[]), ...(locked as string[])]
  }

  return {
    items: async () => readAll((await property(collection, 'Collection', 'Items')) as string[]),
    find: async (attributes) => readAll(await search(attributes)),
    remove: async (attributes) => {
      for (const path of await search(attributes))
        await call({ path, interface: `${interfaces}.Item`, member: 'Delete' })
    },
    plant: async ({ label, attributes, value }) => {
      const properties = new Map([
        [`${interfaces}.Item.Label`, variant('s', label)],
        [`${interfaces}.Item.Attributes`, variant('a{ss}', new Map(Object.entries(attributes)))],
      ])
      const body = [properties, await secretOf(value), false]
      const to = { path: collection, interface: `${interfaces}.Collection`, member: 'CreateItem' }
      await call({ ...to, signature: 'a{sv}(oayays)b', body })
    },
    lock: async () => {
      await ask({ member: 'Lock', signature: 'ao', body: [[collection]] })
    },
    unlock: async () => {
      await call({
        path: '/org/freedesktop/secrets',
        interface: 'org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface',
        member: 'UnlockWithMasterPassword',
        signature: 'o(oayays)',
        body: [collection, await secretOf(password)],
      })
    },
    isLocked: async () => (await property(collection, 'Collection', 'Locked')) === true,
  }
}
