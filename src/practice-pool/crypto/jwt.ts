// RS256 JSON web tokens (RFC 7515, 7519) and the process's signing keys: one pair for access tokens and
// one for ID tokens, each with its own `kid`, as Cognito has them.
import { createSign, createVerify, generateKeyPair, type KeyObject } from 'node:crypto'
import { promisify } from 'node:util'

export type TokenUse = 'access' | 'id'
export type Claims = Readonly<Record<string, unknown>>

interface SigningKey {
  readonly kid: string
  readonly privateKey: KeyObject
  readonly publicKey: KeyObject
}

export interface SigningKeys {
  /** Settles when the keys are made; nothing can be signed before. */
  readonly ready: Promise<void>
  sign(use: TokenUse, claims: Claims): string
  /** The claims, when the signature is one of ours. */
  verify(token: string): Claims | undefined
  jwks(): { readonly keys: readonly unknown[] }
}

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

function decode(part: string): Claims | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString())
    return typeof value === 'object' && value !== null ? { ...value } : undefined
  } catch {
    return undefined
  }
}

async function makeKey(kid: string): Promise<SigningKey> {
  return { kid, ...(await promisify(generateKeyPair)('rsa', { modulusLength: 2048 })) }
}

/** Begins to make the keys at once; that takes a while, and the pool need not wait for it to listen. */
export function createSigningKeys(kids: Readonly<Record<TokenUse, string>>): SigningKeys {
  const keys = new Map<TokenUse, SigningKey>()
  const make = async (use: TokenUse) => void keys.set(use, await makeKey(kids[use]))

  return {
    ready: Promise.all([make('access'), make('id')]).then(() => undefined),
    sign: (use, claims) => {
      const key = keys.get(use)
      if (key === undefined) throw new Error('The signing keys are not ready yet.')
      const content = `${encode({ kid: key.kid, alg: 'RS256' })}.${encode(claims)}`
      return `${content}.${createSign('RSA-SHA256').update(content).sign(key.privateKey, 'base64url')}`
    },
    verify: (token) => {
      const [header = '', payload = '', signature = '', ...more] = token.split('.')
      const { kid, alg } = decode(header) ?? {}
      const key = [...keys.values()].find((candidate) => candidate.kid === kid)
      if (key === undefined || alg !== 'RS256' || more.length > 0) return undefined
      const check = createVerify('RSA-SHA256').update(`${header}.${payload}`)
      return check.verify(key.publicKey, signature, 'base64url') ? decode(payload) : undefined
    },
    jwks: () => ({
      keys: [...keys.values()].map(({ kid, publicKey }) => ({
        ...publicKey.export({ format: 'jwk' }),
        kid,
        alg: 'RS256',
        use: 'sig',
      })),
    }),
  }
}
