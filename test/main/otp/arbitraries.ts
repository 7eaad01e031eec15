// Accounts of every kind, for properties that hold for all of them.
import fc from 'fast-check'
import { cleanName } from '../../../src/main/otp/names'
import type { OtpAccount } from '../../../src/main/otp/otp-account'
import type { Algorithm, SteamParameters } from '../../../src/shared/models'

const steam: SteamParameters = { type: 'steam', algorithm: 'SHA1', digits: 5, period: 30 }

export const anyName = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({
      unit: fc.constantFrom(...Array.from(':%+&=#?/\\"\'<>`()[]{}|;,. äa🏦'), '%3A', '&amp;', 'Steam'),
      maxLength: 40,
    }),
    fc.constantFrom('', 'Steam', 'steam', 'null', '__proto__'),
  )
  .map(cleanName)
  .filter((name) => name.ok)
  .map((name) => name.value)

const algorithm = fc.constantFrom<Algorithm>('SHA1', 'SHA256', 'SHA512')
const digits = fc.integer({ min: 5, max: 10 })
const named = {
  issuer: anyName,
  accountName: anyName,
  secret: fc.uint8Array({ minLength: 1, maxLength: 512 }),
}

export const anyAccount: fc.Arbitrary<OtpAccount> = fc.oneof(
  fc.record({
    ...named,
    parameters: fc.record({
      type: fc.constant('totp' as const),
      algorithm,
      digits,
      period: fc.integer({ min: 1, max: 300 }),
    }),
  }),
  fc.record({
    ...named,
    parameters: fc.record({ type: fc.constant('hotp' as const), algorithm, digits }),
    counter: fc.oneof(fc.nat(), fc.maxSafeNat()).map((counter) => Math.min(counter, 2 ** 53 - 2)),
  }),
  fc.record({ ...named, parameters: fc.constant(steam) }),
)
