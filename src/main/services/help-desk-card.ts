// The card for the day when this computer is lost: who has to be told what, with the exact call for an
// administrator. There is no secret on it.
import type { Words } from '../../words/load'
import { countColumns, padToColumns } from './text-columns'

type CardWords = Words['desktop']['card']

export interface HelpDeskCard {
  readonly issuer: string
  readonly username: string
  readonly userPoolId: string
  readonly region: string
}

/** An argument for a POSIX shell, quoted where it has to be. */
const shellArgument = (text: string): string =>
  /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`

/** AdminDeleteSoftwareToken, as the AWS command line has it. */
export function formatAdminDeleteSoftwareToken({ username, userPoolId, region }: HelpDeskCard): string {
  const options = { region, 'user-pool-id': userPoolId, username }
  const written = Object.entries(options).map(([name, value]) => `--${name} ${shellArgument(value)}`)
  return ['aws cognito-idp admin-delete-software-token', ...written].join(' ')
}

/** Two columns, as far as a plain text can have them. */
function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([label]) => countColumns(label))) + 3
  return rows.map(([label, value]) => `${padToColumns(label, width)}${value}`).join('\n')
}

export function formatHelpDeskCard(card: HelpDeskCard, words: CardWords): string {
  const { issuer, username, userPoolId, region } = card
  const facts = table([
    [words.organization, issuer],
    [words.username, username],
    [words.userPool, userPoolId],
    [words.region, region],
  ])
  return `${words.title}
${'='.repeat(countColumns(words.title))}

${words.give}

${facts}

${words.administrator}

  ${formatAdminDeleteSoftwareToken(card)}
`
}
