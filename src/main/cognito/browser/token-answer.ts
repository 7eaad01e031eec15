// What the token endpoint answers: tokens, a refusal as OAuth spells it, or neither. Decided by what is said, and only
// where nothing is said by the status.
import { z } from 'zod'
import { permanent, transient, type AppError } from '../../../shared/errors'
import { fail, ok, type Result } from '../../../shared/result'
import { nullIfEmpty, type Tokens } from '../service/answers'
import { explainRefusal, type OAuthRefusal } from './oauth-errors'

export interface TokenAnswer {
  readonly status: number
  readonly text: string
  /** Whether the request had the client's secret in it. */
  readonly clientSecret: 'sent' | 'none'
}

const tokens = z.object({
  access_token: z.string().min(1),
  refresh_token: z.string().nullish(),
})
const refusal = z.object({
  error: z.string(),
  error_description: z.string().optional().catch(undefined),
})

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined // a page, of a firewall or of a Wi-Fi for example
  }
}

/** The service says the same of a secret that is wrong and of one that did not come. */
function explain(said: OAuthRefusal, clientSecret: TokenAnswer['clientSecret']): AppError | null {
  const explained = explainRefusal(said)
  return explained?.code === 'clientSecretWrong' && clientSecret === 'none'
    ? permanent('clientSecretRequired')
    : explained
}

/** What is no answer of the page's own server (foreign-answer.ts) has been told apart before. */
function explainStatus(status: number, said: unknown): AppError {
  if (status === 429) return transient('tooManyRequests')
  if (status >= 500) return transient('serviceUnavailable')
  if (status === 403) return permanent('forbidden')
  const isRefusal = status >= 400 && said !== undefined
  return isRefusal ? permanent('browserRequestRefused') : transient('serviceAnswerUnreadable')
}

export function readTokenAnswer({ status, text, clientSecret }: TokenAnswer): Result<Tokens> {
  const said = parseJson(text)
  const given = tokens.safeParse(said)
  if (status === 200 && given.success) {
    const { access_token: accessToken, refresh_token: refreshToken } = given.data
    return ok({ accessToken, refreshToken: nullIfEmpty(refreshToken ?? undefined), newDevice: null })
  }
  const refused = refusal.safeParse(said)
  if (!refused.success) return fail(explainStatus(status, said))
  const { error, error_description: description = '' } = refused.data
  return fail(explain({ error, description }, clientSecret) ?? explainStatus(status, said))
}
