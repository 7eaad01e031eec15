// What is unusual about an account that was scanned or pasted: reasons for a person to look twice.
import type { Unusual } from '../../shared/models'
import type { ReadAccount } from './key-uri'
import type { OtpAccount } from './otp-account'

/** 80 bits, the least that services hand out on purpose. */
const minUsualBytes = 10

function unusualParameters({ parameters }: OtpAccount): readonly Unusual[] {
  // Steam's are its own, and always the same.
  if (parameters.type === 'steam') return []
  return [
    ...(parameters.algorithm === 'SHA1' ? [] : ['algorithm' as const]),
    ...(parameters.digits === 6 ? [] : ['digits' as const]),
    ...(parameters.type === 'hotp' || parameters.period === 30 ? [] : ['period' as const]),
  ]
}

/** Everything about it that a person should look at before adding it; nothing for an everyday account. */
export function findUnusual({ account, labelIssuer }: ReadAccount): readonly Unusual[] {
  const { issuer, accountName, secret } = account
  return [
    ...unusualParameters(account),
    ...(secret.length < minUsualBytes ? ['shortSecret' as const] : []),
    ...(labelIssuer === null ? [] : ['issuerDiffers' as const]),
    ...(issuer === '' && accountName === '' ? ['noName' as const] : []),
  ]
}
