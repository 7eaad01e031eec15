// PASSWORD_VERIFIER: the proof, by SRP, that the client knows the password.
import { timingSafeEqual } from 'node:crypto'
import { continueSignIn } from '../challenges'
import { attemptPassword, checkMayContinue, checkMaySignIn, wrongPassword } from '../password-check'
import type { Realm } from '../realm'
import { checkSecretHash } from '../secret-hash'
import { deriveKey, signClaim } from '../srp-server'
import type { Exchange } from '../srp-exchanges'
import { parseTimestamp } from '../timestamp'
import { parameter } from '../validation'
import { invalidParameter } from '../wire'
import type { AnswerChallenge } from './challenge-request'

export const answerPasswordVerifier: AnswerChallenge = (realm, { client, responses }) => {
  parameter(responses, 'USERNAME')
  const secretBlock = parameter(responses, 'PASSWORD_CLAIM_SECRET_BLOCK')
  const timestamp = parameter(responses, 'TIMESTAMP')
  const signature = parameter(responses, 'PASSWORD_CLAIM_SIGNATURE')
  const at = parseTimestamp(timestamp)
  if (at === undefined)
    throw invalidParameter('TIMESTAMP format should be EEE MMM d HH:mm:ss z yyyy in english.')

  const exchange = realm.exchanges.take(secretBlock)
  if (exchange?.client !== client) throw wrongPassword()
  const { user, userIdForSrp } = exchange
  checkSecretHash(client, userIdForSrp, responses.get('SECRET_HASH'))
  if (user !== undefined) checkMaySignIn({ client, user })

  // A wrong clock is no guess at the password, so it does not count towards a lockout.
  if (!isTimely(realm, exchange, at)) throw wrongPassword()
  attemptPassword(realm, client, userIdForSrp, () => isProof(exchange, timestamp, signature))
  // Nobody knows the password of a user who does not exist.
  if (user === undefined) throw wrongPassword()
  checkMayContinue(realm, { client, user })
  return continueSignIn(realm, { client, user })
}

function isTimely(realm: Realm, { client }: Exchange, at: number): boolean {
  const tolerance = client.pool.behaviour.timestampToleranceSeconds * 1000
  return Math.abs(realm.clock.now() - at) <= tolerance
}

function isProof(exchange: Exchange, timestamp: string, signature: string): boolean {
  const key = deriveKey(exchange)
  if (key === undefined) return false
  const { secretBlock, userIdForSrp, client } = exchange
  const expected = signClaim({ key, poolName: client.pool.name, userIdForSrp, secretBlock, timestamp })
  const given = Buffer.from(signature, 'base64')
  return given.length === expected.length && timingSafeEqual(given, expected)
}
