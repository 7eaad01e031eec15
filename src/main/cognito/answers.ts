// What the service answers, read leniently: unknown fields ignored, missing ones filled in,
// lists taken as JSON text or as lists.

export interface Tokens {
  readonly accessToken: string
  readonly refreshToken: string | null
}

/** The service's answer to InitiateAuth and RespondToAuthChallenge. */
export type AuthAnswer =
  | { readonly kind: 'tokens'; readonly tokens: Tokens }
  | {
      readonly kind: 'challenge'
      /** As received; it is echoed. */
      readonly name: string
      readonly session: string | null
      readonly parameters: ReadonlyMap<string, unknown>
    }

/** A text parameter; other kinds count as missing. */
export function textParameter(parameters: ReadonlyMap<string, unknown>, name: string): string | null {
  const value = parameters.get(name)
  return typeof value === 'string' && value !== '' ? value : null
}

/** A list parameter: JSON text by the book, an array or a comma-separated text from other servers. */
export function listParameter(parameters: ReadonlyMap<string, unknown>, name: string): readonly string[] {
  const value = parameters.get(name)
  const list = typeof value === 'string' ? listFromText(value) : value
  return Array.isArray(list) ? list.filter((item): item is string => typeof item === 'string') : []
}

function listFromText(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Not JSON: names with commas between them.
    return text
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '')
  }
}

/** The `username` claim of an access token, which is the user's real name; null when it cannot be read. */
export function usernameClaim(accessToken: string): string | null {
  const [, payload = ''] = accessToken.split('.')
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'))
    const isNamed = typeof claims === 'object' && claims !== null && 'username' in claims
    return isNamed && typeof claims.username === 'string' ? claims.username : null
  } catch {
    return null // an opaque token: the caller has the name from elsewhere
  }
}
