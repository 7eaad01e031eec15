// What knocks at the door on loopback. Any page in the browser can do so, with any bytes: only what carries the state
// of this trip ends it, one way or the other.
import { timingSafeEqual } from 'node:crypto'
import { permanent } from '../../../shared/errors'
import { fail, ok, type Result } from '../../../shared/result'
import type { RedirectRequest } from '../../ports/redirect-listener'
import { explainRefusal } from './oauth-errors'

/** One trip to the browser: what is sent along, and what must come back. */
export interface Trip {
  readonly state: string
  readonly codeVerifier: string
  readonly redirectUri: string
}

export const callbackPath = '/callback'

/**
 * notOurs: not this trip's callback; another one's, or something else. malformed: a callback that no sign-in page of
 * this trip can have sent. back: the end of the trip.
 */
export type Knock =
  | { readonly kind: 'notOurs' }
  | { readonly kind: 'malformed' }
  | { readonly kind: 'back'; readonly outcome: Result<{ readonly code: string }> }

const notOurs: Knock = { kind: 'notOurs' }
const malformed: Knock = { kind: 'malformed' }

/** A state is base64url; RFC 6749 has every parameter once. */
const stateShape = /^[\w-]+$/
const onceOnly = ['state', 'code', 'error', 'error_description']

/** Bytes, not characters: of these two texts of one length can have different numbers. */
function sameBytes(a: string, b: string): boolean {
  const [bytes, others] = [Buffer.from(a), Buffer.from(b)]
  return bytes.length === others.length && timingSafeEqual(bytes, others)
}

/** The address that was asked for; null where it is none. */
function addressOf(target: string, origin: string): URL | null {
  const address = target.startsWith('/') ? `${origin}${target}` : target
  return URL.canParse(address) ? new URL(address) : null
}

function outcomeOf(parameters: URLSearchParams): Result<{ readonly code: string }> {
  const error = parameters.get('error')
  if (error !== null) {
    const description = parameters.get('error_description') ?? ''
    return fail(explainRefusal({ error, description }) ?? permanent('browserSignInRefused'))
  }
  const code = parameters.get('code') ?? ''
  return code === '' ? fail(permanent('browserSignInRefused')) : ok({ code })
}

export function readCallback(request: RedirectRequest, trip: Trip): Knock {
  const { origin, host } = new URL(trip.redirectUri)
  if (request.method !== 'GET' || request.host !== host) return notOurs
  const url = addressOf(request.target, origin)
  if (url === null) return malformed
  if (url.origin !== origin || url.pathname !== callbackPath) return notOurs
  const parameters = url.searchParams
  const state = parameters.get('state') ?? ''
  if (!stateShape.test(state) || onceOnly.some((name) => parameters.getAll(name).length > 1)) return malformed
  return sameBytes(state, trip.state) ? { kind: 'back', outcome: outcomeOf(parameters) } : notOurs
}
