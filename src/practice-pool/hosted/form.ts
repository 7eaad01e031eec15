// The form-encoded requests of applications, and who sends them: by a Basic header, or by name and, where
// there is one, secret in the form.
import type { HttpRequest } from '../http/http-server'
import type { Client } from '../state/pools'
import type { Realm } from '../state/realm'
import { isClientSecret } from '../flows/secret-hash'
import { createOauthError } from './replies'

export function readForm({ headers, body }: HttpRequest): URLSearchParams {
  const type = (headers['content-type'] ?? '').split(';')[0]?.trim()
  if (type !== 'application/x-www-form-urlencoded') throw createOauthError('invalid_request')
  return new URLSearchParams(body)
}

export function readField(form: URLSearchParams, name: string): string {
  const value = form.get(name)
  if (value === null || value === '') throw createOauthError('invalid_request')
  return value
}

/** The client that a request names, as it names itself: for the log, before anything is checked. */
export const findNamedClient = (request: HttpRequest): string | undefined =>
  basicCredentials(request)?.id ??
  request.query.get('client_id') ??
  new URLSearchParams(request.body).get('client_id') ??
  undefined

export function authenticateClient(realm: Realm, request: HttpRequest, form: URLSearchParams): Client {
  const basic = basicCredentials(request)
  const id = form.get('client_id') ?? basic?.id
  if (id === undefined || (basic !== undefined && basic.id !== id)) throw createOauthError('invalid_request')
  const client = realm.pools.findClient(id)
  const secret = basic?.secret ?? form.get('client_secret') ?? undefined
  if (client === undefined || !isClientSecret(client, secret)) throw createOauthError('invalid_client')
  return client
}

function basicCredentials({
  headers,
}: HttpRequest): { readonly id: string; readonly secret: string } | undefined {
  const encoded = /^Basic +([A-Za-z0-9+/=]+)$/i.exec(headers['authorization'] ?? '')?.[1]
  if (encoded === undefined) return undefined
  const [id = '', ...rest] = Buffer.from(encoded, 'base64').toString('utf8').split(':')
  return { id, secret: rest.join(':') }
}
