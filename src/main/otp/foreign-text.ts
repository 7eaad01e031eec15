// Says what a code or a link is for when it is for no account: people scan what they find.
import { permanent, type AppError, type ForeignKind } from '../../shared/errors'

/** Codes of other apps, which Keyturn cannot make. First match wins, so the particular ones come first. */
const codes: readonly (readonly [beginning: RegExp, kind: ForeignKind])[] = [
  [/^motp:/i, 'motp'],
  [/^https?:\/\/s\.team\/q\//i, 'steamSignIn'],
  [/^https:\/\/(?!www\.)(?:[a-z0-9-]+\.)+duosecurity\.com\//i, 'duo'],
  [/^duo:/i, 'duo'],
  [/^(?:phonefactor|msauth[a-z0-9.-]*|microsoft-?authenticator|ms-?authenticator):/i, 'microsoft'],
  [/^(?:okta-?verify|com-okta-authenticator):/i, 'okta'],
  [/^fido:\//i, 'passkey'],
  [/^(?:battlenet|battle\.net|bnet|blizzard):/i, 'battleNet'],
]

const contents: readonly (readonly [beginning: RegExp, kind: ForeignKind])[] = [
  [/^(?:https?:\/\/|www\.)/i, 'website'],
  [/^wifi:/i, 'wifi'],
  [/^(?:begin:vcard|(?:mecard|bizcard|mailto|matmsg|tel|sms|smsto|mms|mmsto):)/i, 'contact'],
  [/^(?:geo|bitcoin|ethereum|magnet|intent|market|lpa):/i, 'appLink'],
  [/^[a-z][a-z0-9+.-]*:\/\//i, 'appLink'],
]

const find = (table: typeof codes, text: string): ForeignKind | undefined =>
  table.find(([beginning]) => beginning.test(text))?.[1]

/** The refusal that names what it is instead; null when it is nothing that is known. */
export function findRefusal(text: string): AppError | null {
  const code = find(codes, text)
  if (code) return permanent('kindUnsupported', { foreignKind: code })
  const content = find(contents, text)
  return content ? permanent('notAnAccount', { foreignKind: content }) : null
}
