// The words about the network between here and an organization: who reads along on it, what a proxy asks, and what a
// check of the connection finds.
import type { CheckStepName } from '../../shared/models'
import type { Formats } from '../formats'

export const network = ({ duration, number, plural }: Formats) => ({
  /** Names of computers that have to be allowed on the way. */
  hosts: {
    title: 'What an administrator must allow',
    copy: 'Copy',
    copied: 'Copied',
    copiedSentence: 'The names are copied.',
  },
  readsAlong: {
    title: (by: string) => `${by} reads along`,
    body: (issuer: string) =>
      `It is an authority that was added to this computer, by your company as a rule. It can see all that goes to ${issuer}, your password too.`,
    ask: 'If this surprises you, ask your IT help desk before you sign in.',
    goOn: 'Continue',
    /** Of an account. */
    enrolled: (by: string) => `When it was set up, ${by} could read along.`,
  },
  proxy: {
    title: (proxy: string) => `The proxy ${proxy} asks for a password`,
    realm: (realm: string) => `It says that it is for “${realm}”.`,
    whose: 'This is the password of your network, not the one that you sign in to your organization with.',
    refused: 'This username or password was not accepted. Check both.',
    username: 'Username',
    password: 'Password',
    keep: 'Keep it in this computer’s keychain',
    keepHint: 'Otherwise Keyturn forgets it when you quit.',
    submit: 'Continue',
    busy: 'One moment…',
  },
  check: {
    action: 'Check the connection',
    actionFor: (issuer: string) => `Check the connection to ${issuer}`,
    title: (issuer: string) => `Connection to ${issuer}`,
    intro: 'Tries the connection step by step. It changes nothing, and sends nothing of yours.',
    steps: 'Steps',
    names: {
      proxy: 'The way out of your network',
      name: 'The name of the sign-in service',
      connection: 'A protected connection',
      clock: 'This computer’s clock',
      service: 'The answer of the sign-in service',
    } satisfies Record<CheckStepName, string>,
    direct: 'Straight out, by no proxy.',
    byProxy: (proxy: string) => `By the proxy ${proxy}.`,
    name: (host: string) => `${host} is known.`,
    addresses: (host: string, addresses: string) => `${host} is at ${addresses}.`,
    moreAddresses: (count: number) =>
      plural(count, { one: `${number(count)} more`, other: `${number(count)} more` }),
    loopback: 'It stays on this computer, so it needs no protection.',
    publicAuthority: (by: string, until: string) =>
      `Its certificate is from ${by}, which computers everywhere trust, and is valid until ${until}.`,
    ownAuthority: (by: string, until: string) =>
      `Its certificate is from ${by}, which only this computer trusts, and is valid until ${until}.`,
    clockRight: 'It is right.',
    clockBehind: (seconds: number) => `It is ${duration(seconds)} behind. Keyturn corrects for it.`,
    clockAhead: (seconds: number) => `It is ${duration(seconds)} ahead. Keyturn corrects for it.`,
    answered: 'It answers.',
    notTried: 'not tried',
    proxyKnows: 'Not needed: the proxy looks it up.',
    good: 'The connection works',
    goodBody: (issuer: string) => `Nothing between here and ${issuer} prevents a sign-in.`,
    again: 'Check again',
    copy: 'Copy report',
    copied: 'The report is copied.',
    stopped: 'The check was stopped.',
    checking: (step: string) => `Checking: ${step}`,
  },
})
