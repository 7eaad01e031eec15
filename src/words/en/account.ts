// The words of the details of one account.
import type { Algorithm, MfaChoice, OtpParameters } from '../../shared/models'
import type { Formats } from '../formats'

type SentFactor = Exclude<MfaChoice, 'SOFTWARE_TOKEN_MFA'>

/** What is left to sign in with beside the password: nothing, one of these methods, or several. */
type Remaining<F extends MfaChoice> = 'nothing' | F | 'several'

export const account = ({ number, plural }: Formats) => ({
  back: 'Codes',
  ready: 'Ready to use.',
  added: (date: string) => `Added on ${date}.`,
  notUsed: 'Not used yet.',
  usedAgo: (ago: string, count: number) =>
    plural(count, { one: `Used once, ${ago}.`, other: `Used ${number(count)} times, last ${ago}.` }),
  usedJustNow: (count: number) =>
    plural(count, {
      one: 'Used once, just now.',
      other: `Used ${number(count)} times, the last time just now.`,
    }),
  usedOn: (date: string, count: number) =>
    plural(count, { one: `Used once, on ${date}.`, other: `Used ${number(count)} times, last on ${date}.` }),
  kind: {
    totp: 'Time-based',
    hotp: 'Counter-based',
    steam: 'Steam Guard',
  } satisfies Record<OtpParameters['type'], string>,
  letters: (count: number) =>
    plural(count, { one: `${count} letter or digit`, other: `${count} letters and digits` }),
  digits: (count: number) => plural(count, { one: `${count} digit`, other: `${count} digits` }),
  period: (seconds: number) =>
    plural(seconds, { one: 'new every second', other: `new every ${seconds} seconds` }),
  algorithm: { SHA1: 'SHA-1', SHA256: 'SHA-256', SHA512: 'SHA-512' } satisfies Record<Algorithm, string>,
  remove: 'Remove account…',
  /** Of a name, a tag or a note. */
  unsafe: 'There are hidden characters in this text. Type it instead of pasting it.',

  rename: {
    action: 'Rename',
    form: 'Names of this account',
    issuer: 'Website or organization',
    accountName: 'Account',
    missing: 'Fill in one of the two, so that you find it again.',
    save: 'Save',
    saving: 'Saving…',
    saved: (name: string) => `The account is called ${name} now.`,
  },
  list: {
    title: 'In your list',
    pin: 'Pin to the top',
    pinHint: 'Above the accounts that are not pinned.',
    pinned: 'Pinned to the top.',
    unpinned: 'No longer pinned.',
  },
  tags: {
    title: 'Tags',
    hint: 'Press Enter after each one. Search finds them.',
    add: 'Add a tag',
    addNamed: (tag: string) => `Add the tag ${tag}`,
    removeNamed: (tag: string) => `Remove the tag ${tag}`,
    suggestions: 'Tags of your other accounts',
    added: (tags: string) => `Added: ${tags}.`,
    removed: (tag: string) => `${tag} is removed.`,
    alreadyThere: 'This tag is there already.',
    tooLong: (most: number) =>
      plural(most, {
        one: `A tag has at most ${most} character.`,
        other: `A tag has at most ${most} characters.`,
      }),
    tooMany: (most: number) =>
      plural(most, {
        one: `There is room for ${most} tag.`,
        other: `There is room for ${most} tags. Remove one first.`,
      }),
  },
  note: {
    title: 'Note',
    hint: 'Not kept in the keychain: no passwords or recovery codes here.',
    saving: 'Saving…',
    saved: 'Saved',
    savedSentence: 'The note is saved.',
  },
  device: {
    title: 'Another device',
    hint: 'Puts the same key on a second device, such as your phone.',
    counting: 'Not for counter-based codes: each device would use up the other’s codes.',
    action: 'QR code…',
    opening: 'Opening…',
    dialogTitle: (name: string) => `Show the QR code of ${name}?`,
    whatItIs: 'The QR code is your key. Whoever sees or photographs it can make your codes, for good.',
    lookAround: 'Make sure that nobody is watching, and that your screen is not shared.',
    oneKey: (issuer: string) =>
      `${issuer} keeps one key for you. Both devices will have it; if you set up a new key, both stop working.`,
    confirm: 'Show the QR code',
  },

  organization: {
    title: 'Your organization',
    loading: (issuer: string) => `Asking ${issuer}…`,
    signedOut: (issuer: string) => `Sign in to see and change how ${issuer} asks for codes.`,
    signIn: 'Sign in',
    signedInAs: (username: string) => `Signed in as ${username}`,
    signOut: 'Sign out',
    signOutHint: 'Your codes keep working.',
    signingOut: 'Signing out…',
    signedOutTitle: 'Not signed in',
    sessionEnded: 'You have been signed out',
    sessionEndedHint: 'Nothing was changed. Sign in and try again.',
    signInAgain: 'Sign in again',
    signOutHere: 'Sign out here',
    notTold: 'Signed out on this computer',
    notToldHint: (issuer: string) =>
      `${issuer} could not be told. Nobody can go on with your sign-in here, but ${issuer} accepts it until it runs out. Your IT help desk can end it at once.`,
    outcome: {
      on: 'Codes are turned on.',
      preferred: 'Codes are asked for at every sign-in now.',
      off: 'Codes are turned off.',
      keychain: 'You stay signed in on this computer.',
      memory: 'You will be signed out when you quit Keyturn.',
      signedOut: 'You are signed out.',
    },
  },

  codes: {
    title: 'Codes at sign-in',
    asked: 'Asked for at every sign-in.',
    choice: 'Can be chosen at sign-in.',
    notAsked: {
      nothing: 'Not required: your password alone is enough.',
      SMS_MFA: 'Not required: a text message is sent to you.',
      EMAIL_OTP: 'Not required: an email is sent to you.',
      several: 'Not required: another sign-in method is used.',
    } satisfies Record<Remaining<SentFactor>, string>,
    turnOn: 'Turn on',
    turningOn: 'Turning on…',
    makeFirst: 'Ask for these codes first',
    makingFirst: 'Changing…',
    turnOff: 'Turn off…',
    turningOff: 'Turning off…',
  },

  /** Codes that are sent. */
  sent: {
    title: { SMS_MFA: 'Codes by text message', EMAIL_OTP: 'Codes by email' } satisfies Record<
      SentFactor,
      string
    >,
    asked: 'Sent at every sign-in.',
    choice: 'Can be chosen at sign-in.',
    off: 'Turned off.',
    offWithAddress: (address: string) => `Turned off. They would go to ${address}.`,
    withAddress: (sentence: string, address: string) => `${sentence} They go to ${address}.`,
    turnOffTitle: {
      SMS_MFA: (issuer: string) => `Turn off codes by text message at ${issuer}?`,
      EMAIL_OTP: (issuer: string) => `Turn off codes by email at ${issuer}?`,
    },
    outcome: {
      on: (what: string) => `${what}: turned on.`,
      preferred: (what: string) => `${what}: sent at every sign-in now.`,
      off: (what: string) => `${what}: turned off.`,
    },
  },

  turnOff: {
    title: (issuer: string) => `Turn off codes at ${issuer}?`,
    then: {
      nothing: 'Your password alone will be enough to sign in. Anyone who learns it can get in as you.',
      SMS_MFA: 'When you sign in, a text message will be sent to you instead.',
      EMAIL_OTP: 'When you sign in, an email will be sent to you instead.',
      SOFTWARE_TOKEN_MFA: 'When you sign in, a code from your authenticator app will be asked for instead.',
      several: 'When you sign in, another sign-in method will be used instead.',
    } satisfies Record<Remaining<MfaChoice>, string>,
    kept: 'The key stays in Keyturn, so you can turn codes on again here.',
    confirm: 'Turn off',
  },

  keep: {
    title: 'Stay signed in on this computer',
    hint: 'Keeps your sign-in in the keychain. Otherwise you are signed out when you quit Keyturn.',
    notKept:
      'The keychain did not store your renewed sign-in, so you will be signed out when you quit Keyturn. Turn this on to try again.',
  },
  key: {
    title: 'This key',
  },
  test: {
    title: 'Does it work?',
    hint: 'Keyturn signs in once with a code from this account, to check it.',
    action: 'Test sign-in',
  },
  again: {
    title: 'A new key',
    hint: 'Replaces this one, for example if someone else may have seen it.',
    action: 'Set up again…',
    dialogTitle: (issuer: string) => `Set up codes for ${issuer} again?`,
    dialogBody: (issuer: string) =>
      `A new key replaces this one; any copy of it on another device stops working for ${issuer}.`,
    dialogKept: 'The old key is kept until the new one has worked.',
    confirm: 'Set up again',
  },
})
