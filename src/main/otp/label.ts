// Who an account is with and whose it is, from a label ("issuer:accountName") and, where there is one,
// a field for the issuer alone.
import { ok, type Result } from '../../shared/result'
import { cleanName } from './names'

export interface LabelParts {
  readonly issuer: string
  readonly accountName: string
}

export interface ReadNames extends LabelParts {
  /** What the label calls the issuer, where it differs; null otherwise. */
  readonly labelIssuer: string | null
}

/** "issuer:accountName" at the first colon, or "accountName". */
export function splitAtColon(label: string): LabelParts {
  const colon = label.indexOf(':')
  return colon < 0
    ? { issuer: '', accountName: label }
    : { issuer: label.slice(0, colon), accountName: label.slice(colon + 1) }
}

const folded = (name: string): string => name.trim().normalize('NFC').toLowerCase()

/** What follows "issuer:", for an issuer that may have colons itself; null when it begins differently. */
function afterIssuer(label: string, issuer: string): string | null {
  const text = label.trimStart()
  const begins = text.charAt(issuer.length) === ':' && folded(text.slice(0, issuer.length)) === folded(issuer)
  return begins ? text.slice(issuer.length + 1) : null
}

/**
 * Puts label and issuer together. The issuer by itself wins over the label's; both are cleaned for being
 * shown.
 *
 * @param label decoded
 * @param parts the label split where its spelling says so
 */
export function joinNames(label: string, parts: LabelParts, issuerAlone: string): Result<ReadNames> {
  const issuer = issuerAlone.trim()
  const rest = issuer === '' ? null : afterIssuer(label, issuer)
  const fromLabel = cleanName(rest === null ? parts.issuer : issuer)
  if (!fromLabel.ok) return fromLabel
  const differs = issuer !== '' && fromLabel.value !== '' && folded(fromLabel.value) !== folded(issuer)
  return ok({
    issuer: issuer === '' ? fromLabel.value : issuer,
    accountName: rest ?? parts.accountName,
    labelIssuer: differs ? fromLabel.value : null,
  })
}
