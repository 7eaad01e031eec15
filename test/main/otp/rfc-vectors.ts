// The test values of the RFCs by their own names, for tests that are about something else: from test/vectors.
import type { Algorithm } from '../../../src/shared/models'
import { readHotpVectors, readTotpVectors } from '../../support/vectors'

export const hotpVectors = readHotpVectors().rfc4226
export const totpVectors = readTotpVectors()

/** The bytes that both RFCs take for a secret, as long as the hash: so the errata say, and the tables need it. */
function secretFor(algorithm: Algorithm): Uint8Array {
  const vector = totpVectors.rfc6238.find((each) => each.algorithm === algorithm)
  if (vector === undefined) throw new Error(`RFC 6238 has no test values for ${algorithm}.`)
  return vector.secret
}

/** RFC 6238 appendix B. */
export const rfc6238Secrets: Readonly<Record<Algorithm, Uint8Array>> = {
  SHA1: secretFor('SHA1'),
  SHA256: secretFor('SHA256'),
  SHA512: secretFor('SHA512'),
}

type TenCodes = readonly [string, string, string, string, string, string, string, string, string, string]

function tenCodes(): TenCodes {
  const codes = hotpVectors.map(({ code }) => code)
  if (!areTen(codes)) throw new Error('RFC 4226 has test values for ten counters.')
  return codes
}
const areTen = (codes: readonly string[]): codes is TenCodes => codes.length === 10

/** RFC 4226 appendix D: the secret, and the codes for counters 0 to 9. */
export const rfc4226 = {
  secret: rfc6238Secrets.SHA1,
  codes: tenCodes(),
}
