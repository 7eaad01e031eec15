// GET /logout: takes the browser's cookie away and sends it to one of the client's sign-out URLs.
import type { HttpRequest } from '../http/http-server'
import type { Realm } from '../state/realm'
import type { Reply } from '../http/wire'
import { createErrorPage } from './pages'
import { createRedirect } from './replies'

export function logOut(realm: Realm, { query, headers }: HttpRequest): Reply {
  const client = realm.pools.findClient(query.get('client_id') ?? '')
  if (client === undefined) return createErrorPage('There is no such app client (client_id).')
  const address = query.get('logout_uri') ?? ''
  if (!client.logoutUrls.includes(address))
    return createErrorPage('The address to go to after signing out (logout_uri) is not registered.')
  return createRedirect(address, {}, realm.browserSessions.end(client.pool, headers['cookie']))
}
