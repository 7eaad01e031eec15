// NEW_PASSWORD_REQUIRED: a temporary password makes way for the user's own, and required attributes that
// have no value yet get one.
import { continueSignIn, listMissingAttributes } from '../flows/challenges'
import { checkNewPassword, setPassword } from '../flows/password-change'
import type { Party } from '../state/sign-in'
import { parameter } from '../http/validation'
import { invalidParameter, notAuthorized } from '../http/wire'
import { openSignIn, type AnswerChallenge } from './challenge-request'

const attributePrefix = 'userAttributes.'
const fixedAttributes = new Set(['sub', 'email_verified', 'phone_number_verified'])

export const answerNewPassword: AnswerChallenge = (realm, request) => {
  const password = parameter(request.responses, 'NEW_PASSWORD')
  const { signIn, spend } = openSignIn(realm, request, 'NEW_PASSWORD_REQUIRED')
  const { user } = signIn

  checkNewPassword(signIn, password)
  const attributes = readAttributes(signIn, request.responses)

  spend()
  for (const [name, value] of attributes) user.attributes.set(name, value)
  // Set now, and for good, even if the person stops at the second factor that follows.
  setPassword(realm, signIn, password)
  return continueSignIn(realm, signIn)
}

const isWritable = ({ client }: Party, name: string): boolean =>
  client.writableAttributes === undefined || client.writableAttributes.includes(name)

function readAttributes(party: Party, responses: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const { requiredAttributes } = party.client.pool.settings
  const given = [...responses]
    .filter(([name]) => name.startsWith(attributePrefix))
    .map(([name, value]) => [name.slice(attributePrefix.length), value] as const)

  for (const [name] of given) {
    if (!isWritable(party, name)) throw notAuthorized('A client attempted to write unauthorized attribute')
    if (fixedAttributes.has(name)) throw notAuthorized(`Cannot modify the non-mutable attribute ${name}`)
    if (requiredAttributes.includes(name) && party.user.attributes.has(name))
      throw notAuthorized(`Cannot modify an already provided ${name}`)
  }
  const attributes = new Map(given)
  const missing = listMissingAttributes(party).find(
    // What only an administrator can write is not asked of the user, although the challenge names it.
    (name) => isWritable(party, name) && (attributes.get(name) ?? '') === '',
  )
  if (missing !== undefined) throw invalidParameter(`Invalid attributes given, ${missing} is missing`)
  return attributes
}
