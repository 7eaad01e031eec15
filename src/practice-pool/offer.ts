// What the practice pool offers to a person: its connections, and the users to sign in as.
import { completeSeed } from './seed'
import type { Seed } from './seed'

export interface OfferedConnection {
  readonly name: string
  readonly userPoolId: string
  readonly clientId: string
  readonly clientSecret?: string
  readonly issuer: string
  readonly description: string
}

export interface OfferedUser {
  readonly connection: string
  readonly username: string
  readonly password: string
  readonly description: string
}

export interface Offer {
  readonly connections: readonly OfferedConnection[]
  readonly users: readonly OfferedUser[]
}

/** In the seed's order: what comes first is what a newcomer should try first. */
export function createOffer(seed: Seed): Offer {
  const rows = completeSeed(seed).flatMap(({ settings, clients, users }) =>
    clients.map((client) => ({ settings, client, users })),
  )
  return {
    connections: rows.map(({ settings, client }) => ({
      name: client.connection,
      userPoolId: settings.userPoolId,
      clientId: client.clientId,
      ...(client.clientSecret !== undefined && { clientSecret: client.clientSecret }),
      issuer: client.issuer ?? seed.issuer,
      description: client.description,
    })),
    users: rows.flatMap(({ client, users }) =>
      users.map(({ username, signInName, password, description }) => ({
        connection: client.connection,
        username: signInName ?? username,
        password,
        description,
      })),
    ),
  }
}
