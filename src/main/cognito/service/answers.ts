// What the service answers, read leniently: unknown fields ignored, missing and empty ones filled in,
// lists and maps taken as such or as JSON text.

export interface Tokens {
  readonly accessToken: string
  readonly refreshToken: string | null
  /** Where the pool tracks devices and does not know this one. */
  readonly newDevice: NewDevice | null
}

export interface NewDevice {
  readonly deviceKey: string
  readonly deviceGroupKey: string
}

interface TokenFields {
  readonly AccessToken?: string | undefined
  readonly RefreshToken?: string | undefined
  readonly NewDeviceMetadata?:
    { readonly DeviceKey?: string | undefined; readonly DeviceGroupKey?: string | undefined } | undefined
}

/** A text that is there: servers that cannot leave a field out send it empty. */
export const nullIfEmpty = (text: string | undefined): string | null =>
  text === undefined || text === '' ? null : text

/** An AuthenticationResult; null when there is none. */
export function readTokens(result: TokenFields | undefined): Tokens | null {
  const accessToken = nullIfEmpty(result?.AccessToken)
  if (accessToken === null) return null
  const deviceKey = nullIfEmpty(result?.NewDeviceMetadata?.DeviceKey)
  const deviceGroupKey = nullIfEmpty(result?.NewDeviceMetadata?.DeviceGroupKey)
  const isDevice = deviceKey !== null && deviceGroupKey !== null
  return {
    accessToken,
    refreshToken: nullIfEmpty(result?.RefreshToken),
    newDevice: isDevice ? { deviceKey, deviceGroupKey } : null,
  }
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

/** The ChallengeParameters: a map by the book, the JSON text of one from other servers. */
export function readParameters(value: unknown): Map<string, unknown> {
  const map = typeof value === 'string' ? jsonIn(value) : value
  return new Map(typeof map === 'object' && map !== null ? Object.entries(map) : [])
}

/** A text parameter; other kinds count as missing. */
export function readTextParameter(parameters: ReadonlyMap<string, unknown>, name: string): string | null {
  const value = parameters.get(name)
  return typeof value === 'string' ? nullIfEmpty(value) : null
}

/** A list parameter. */
export const listParameter = (parameters: ReadonlyMap<string, unknown>, name: string): readonly string[] =>
  readList(parameters.get(name))

/** A list: JSON text by the book, an array or a comma-separated text from other servers. */
export function readList(value: unknown): readonly string[] {
  const list = typeof value === 'string' ? listFromText(value) : value
  return Array.isArray(list) ? list.filter((item): item is string => typeof item === 'string') : []
}

function listFromText(text: string): unknown {
  const list = jsonIn(text)
  // Otherwise it is names, with whatever a server writes between and around them.
  return Array.isArray(list) ? list : (text.match(/[\w.:-]+/g) ?? [])
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
