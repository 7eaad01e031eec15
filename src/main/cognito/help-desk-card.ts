// The card for the day when this computer is lost: who has to be told what, with the exact call for an
// administrator. There is no secret on it.

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
export function adminDeleteSoftwareToken({ username, userPoolId, region }: HelpDeskCard): string {
  const options = { region, 'user-pool-id': userPoolId, username }
  const written = Object.entries(options).map(([name, value]) => `--${name} ${shellArgument(value)}`)
  return ['aws cognito-idp admin-delete-software-token', ...written].join(' ')
}

export function helpDeskCardText(card: HelpDeskCard): string {
  const { issuer, username, userPoolId, region } = card
  return `If this computer is lost
========================

Give this card to your IT help desk. There is no secret on it.

Organization   ${issuer}
User name      ${username}
User pool      ${userPoolId}
Region         ${region}

For the administrator: this removes the authenticator of this user, so that
the next sign-in can set up a new one.

  ${adminDeleteSoftwareToken(card)}
`
}
