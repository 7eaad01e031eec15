// The test values of the RFCs, as they are printed there.
import type { Algorithm } from '../../../src/shared/models'

const ascii = (text: string) => new Uint8Array(Buffer.from(text, 'ascii'))
const digitsRepeatedTo = (length: number) => ascii('1234567890'.repeat(7).slice(0, length))

/** RFC 4226 appendix D: the codes for counters 0 to 9. */
export const rfc4226 = {
  secret: digitsRepeatedTo(20),
  codes: ['755224', '287082', '359152', '969429', '338314', '254676', '287922', '162583', '399871', '520489'],
} as const

/** RFC 6238 appendix B; the secrets are as long as the hash, which the errata says and the table needs. */
export const rfc6238Secrets: Readonly<Record<Algorithm, Uint8Array>> = {
  SHA1: digitsRepeatedTo(20),
  SHA256: digitsRepeatedTo(32),
  SHA512: digitsRepeatedTo(64),
}

export const rfc6238 = [
  { seconds: 59, SHA1: '94287082', SHA256: '46119246', SHA512: '90693936' },
  { seconds: 1111111109, SHA1: '07081804', SHA256: '68084774', SHA512: '25091201' },
  { seconds: 1111111111, SHA1: '14050471', SHA256: '67062674', SHA512: '99943326' },
  { seconds: 1234567890, SHA1: '89005924', SHA256: '91819424', SHA512: '93441116' },
  { seconds: 2000000000, SHA1: '69279037', SHA256: '90698825', SHA512: '38618901' },
  { seconds: 20000000000, SHA1: '65353130', SHA256: '77737706', SHA512: '47863826' },
] as const
