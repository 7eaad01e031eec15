// What a running practice pool offers for trying the app. It is reached on loopback only, so that
// the switch that names it cannot be used to send a password anywhere else.
import { z } from 'zod'
import { loopbackHosts } from './service/endpoint'
import { fail, ok, type Result } from '../../shared/result'
import { transient } from '../../shared/errors'
import type { Network, NetworkAnswer } from '../ports/network'

const practiceOffer = z.object({
  connections: z.array(
    z.object({
      name: z.string(),
      userPoolId: z.string(),
      clientId: z.string(),
      clientSecret: z.string().optional(),
      issuer: z.string(),
      managedLogin: z.object({ domain: z.string() }).optional(),
    }),
  ),
  users: z.array(
    z.object({ connection: z.string(), username: z.string(), password: z.string(), description: z.string() }),
  ),
})
export type PoolOffer = z.infer<typeof practiceOffer>

/** The endpoint of a practice pool; null for anything that is not plain http on loopback. */
export function parsePracticeEndpoint(text: string): string | null {
  const url = URL.canParse(text) ? new URL(text) : null
  return url?.protocol === 'http:' && loopbackHosts.has(url.hostname) ? `${url.origin}/` : null
}

const nothingOffered: PoolOffer = { connections: [], users: [] }

/** JSON of the right kind; anything else offers nothing. */
function readOffer({ status, headers, body }: NetworkAnswer): PoolOffer {
  const isJson = headers['content-type']?.startsWith('application/json') ?? false
  if (status !== 200 || !isJson) return nothingOffered
  try {
    const offer = practiceOffer.safeParse(JSON.parse(Buffer.from(body).toString('utf8')))
    return offer.success ? offer.data : nothingOffered
  } catch {
    return nothingOffered // it says that it is JSON
  }
}

/**
 * Asks a practice pool for its offer; `practicePoolNotRunning` when nothing answers. Another server
 * on loopback has no offer, and can be practised with by adding its connection by hand.
 */
export async function fetchPracticeOffer(dependencies: {
  readonly endpoint: string
  readonly network: Network
}): Promise<Result<PoolOffer>> {
  const { href: url } = new URL('practice/offer', dependencies.endpoint)
  const answer = await dependencies.network.send({
    method: 'GET',
    url,
    headers: {},
    delivery: 'repeatable',
    limitMs: 5_000,
  })
  return answer.ok ? ok(readOffer(answer.value)) : fail(transient('practicePoolNotRunning'))
}
