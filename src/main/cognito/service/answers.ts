// What the service answers, read leniently: unknown fields ignored, missing ones filled in,
// lists taken as JSON text or as lists.

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

/** An AuthenticationResult; null when there is none. */
export function readTokens(result: TokenFields | undefined): Tokens | null {
  if (result?.AccessToken === undefined) return null
  const { DeviceKey: deviceKey, DeviceGroupKey: deviceGroupKey } = result.NewDeviceMetadata ?? {}
  const isDevice = deviceKey !== undefined && deviceGroupKey !== undefined
  return {
    accessToken: result.AccessToken,
    refreshToken: result.RefreshToken ?? null,
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
    // Not JSON: names, with whatever a server writes between and around them.
    return text.match(/[\w.:-]+/g) ?? []
  }
}
