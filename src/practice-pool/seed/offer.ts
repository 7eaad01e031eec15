// What the practice pool offers to a person: its connections, and the users to sign in as.
import { completeSeed, type Seed } from './seed'

export interface OfferedConnection {
  readonly name: string
  readonly userPoolId: string
  readonly clientId: string
  readonly clientSecret?: string
  readonly issuer: string
  readonly description: string
  /** Where people sign in in their browser, if they do. */
  readonly managedLogin?: { readonly domain: string }
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

/**
 * In the seed's order: what comes first is what a newcomer should try first.
 * @param origin where the pool listens, which is the domain of managed login too
 */
export function createOffer(seed: Seed, origin: string): Offer {
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
      ...(client.callbackUrls.length > 0 && { managedLogin: { domain: origin } }),
    })),
    users: rows.flatMap(({ client, users }) =>
      (client.offersUsers ? users : []).map(({ username, signInName, password, description }) => ({
        connection: client.connection,
        username: signInName ?? username,
        password,
        description,
      })),
    ),
  }
}
