// The pools and their app clients, and finding a client by its id as the service does.
import type { Behaviour } from '../seed/behaviour'
import type { Clock } from './clock'
import type { Random } from '../crypto/random'
import {
  completeSeed,
  type ClientSettings,
  type CompletePool,
  type PoolSettings,
  type Seed,
} from '../seed/seed'
import { createUserDirectory, type UserDirectory } from './users'
import type { User } from './user-records'
import { CognitoError } from '../http/wire'

export interface Pool {
  readonly settings: PoolSettings
  readonly id: string
  /** The part of the id after the underscore: what SRP hashes. */
  readonly name: string
  readonly region: string
  /** What a device's SRP has in the place of the pool's name. */
  readonly deviceGroupKey: string
  readonly clients: readonly Client[]
  readonly users: UserDirectory
  /** Can be switched while the pool runs. */
  behaviour: Behaviour
}

export interface Client extends ClientSettings {
  readonly pool: Pool
}

export interface PoolDirectory {
  readonly all: readonly Pool[]
  client(clientId: string): Client
  findClient(clientId: string): Client | undefined
  /** The named pool, or the first one that has such a user. */
  locate(username: string, userPoolId?: string): { readonly pool: Pool; readonly user: User }
}

interface Dependencies {
  readonly seed: Seed
  readonly clock: Clock
  readonly random: Random
}

function createPool({ settings, clients, users }: CompletePool, { clock, random }: Dependencies): Pool {
  const [region = '', name = ''] = settings.userPoolId.split('_')
  const ownClients: Client[] = []
  const pool: Pool = {
    settings,
    id: settings.userPoolId,
    name,
    region,
    deviceGroupKey: `-${random.bytes(6).toString('base64url').replace(/[-_]/g, 'x')}`,
    clients: ownClients,
    users: createUserDirectory({ settings, poolName: name, users, clock, random }),
    behaviour: settings.behaviour,
  }
  ownClients.push(...clients.map((client) => ({ ...client, pool })))
  return pool
}

export function createPoolDirectory(dependencies: Dependencies): PoolDirectory {
  const all = completeSeed(dependencies.seed).map((pool) => createPool(pool, dependencies))
  const clients = new Map(all.flatMap((pool) => pool.clients.map((client) => [client.clientId, client])))
  return {
    all,
    findClient: (clientId) => clients.get(clientId),
    client: (clientId) => {
      const client = clients.get(clientId)
      if (client !== undefined) return client
      throw new CognitoError('ResourceNotFoundException', `User pool client ${clientId} does not exist.`)
    },
    locate: (username, userPoolId) => {
      for (const pool of all.filter(({ id }) => userPoolId === undefined || id === userPoolId)) {
        const user = pool.users.find(username)
        if (user !== undefined) return { pool, user }
      }
      throw new Error(`The practice pool has no user "${username}".`)
    },
  }
}
