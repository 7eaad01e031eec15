// People are told in their own words; the words of a trade are for those who are of it.
import { expect, it } from 'vitest'
import type { AppErrorCode } from '../../src/shared/errors'
import { catalogue } from '../../src/words/compiled/en'
import { messagesOf, sentenceOf } from './every-message'

/** Met only by people who paste a token: there is no other word for it. */
const aboutTokens: readonly AppErrorCode[] = [
  'accessTokenMalformed',
  'accessTokenIsIdToken',
  'accessTokenOfOtherPool',
  'accessTokenOfOtherClient',
]
/** With what an administrator has to type, letter by letter. */
const forAdministrators: readonly AppErrorCode[] = ['browserScopeNotAllowed']

/** Where the words of developers and administrators are the right ones. */
const notForEveryone = [
  'accessToken.',
  'desktop.card.',
  ...[...aboutTokens, ...forAdministrators].map((code) => `errors.${code}.`),
]

const everything = [...messagesOf(catalogue, 'en')]
  .filter(([path]) => !notForEveryone.some((start) => path.startsWith(start)))
  .map(([path, message]) => sentenceOf(path, message))

const jargon =
  /\b(MFA|TOTP|HOTP|SRP|challenge|session token|access token|exception|token|Cognito|AWS|null|undefined)\b/i

it('English uses a person’s words', () => {
  expect(everything.filter((sentence) => jargon.test(sentence))).toEqual([])
})
