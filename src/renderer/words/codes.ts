// The words of the codes screen.
import type { AccountStatus, EnrollmentPhase } from '../../shared/models'

export const codesWords = {
  title: 'Codes',
  accounts: 'Accounts',
  filter: 'Filter accounts',
  nothingFound: (text: string) => `No account matches “${text}”.`,
  copied: 'Copied',
  copiedSentence: (name: string) => `The code of ${name} is copied.`,
  copiedNextSentence: (name: string) => `The next code of ${name} is copied.`,
  copyFailed: 'The code could not be copied. Try again.',
  howToCopy: 'Press Enter to copy.',
  next: 'next',
  moreFor: (name: string) => `More for ${name}`,
  menuFor: (name: string) => `Actions for ${name}`,
  copyCode: 'Copy code',
  copyNextCode: 'Copy next code',
  remove: 'Remove…',
  unavailable: 'No code right now',
  checking: 'Checking…',
  status: {
    active: null,
    pending: 'Not accepted yet: its codes do not count until the enrollment is finished.',
    unknown: 'Not known yet whether this key was accepted. Signing in settles it.',
    superseded: 'A newer key has taken its place. Keep this one until the newer one has worked.',
    trashed: null,
  } satisfies Record<AccountStatus, string | null>,
  badge: {
    active: null,
    pending: 'Not finished',
    unknown: 'Unsettled',
    superseded: 'Replaced',
    trashed: null,
  } satisfies Record<AccountStatus, string | null>,
  failed: {
    title: 'The list of accounts could not be read',
  },
  empty: {
    title: 'Your codes will be here',
    enroll: 'Enroll with your organization',
    enrollHint: 'Sign in once; Keyturn sets up the codes by itself.',
    add: 'Add an account',
    addHint: 'With a setup link or a setup key from any website.',
    kept: 'Secrets are kept in this computer’s keychain.',
  },
  removal: {
    title: (name: string) => `Remove ${name}?`,
    site: (issuer: string) =>
      `${issuer} will still ask for a code when you sign in. Switch that off there first, or you may not get in.`,
    enrolled: (issuer: string) =>
      `Signing in to ${issuer} will no longer be possible with codes from this computer. Your IT help desk would have to reset your second factor.`,
    undo: 'You can bring it back under “Recently removed”.',
    confirm: 'Remove',
  },
  removed: (name: string) => `${name} is removed.`,
  undo: 'Undo',
  restored: (name: string) => `${name} is back.`,
  recentlyRemoved: (count: number) => `Recently removed (${count})`,
  restore: 'Restore',
  restoreNamed: (name: string) => `Restore ${name}`,
  unfinished: {
    title: (issuer: string) => `Enrollment with ${issuer} not finished`,
    as: (username: string) => `as ${username}`,
    explanation: {
      intended: () => 'Nothing has been set up yet. Your sign-in works as before.',
      stored: (issuer: string) =>
        `The new key is in your keychain, but ${issuer} has not accepted it yet. Your sign-in works as before.`,
      verifySent: (issuer: string) =>
        `${issuer} was asked to accept the new key, and the answer got lost. Every key is kept; signing in settles which one counts.`,
      verified: (issuer: string) =>
        `${issuer} has accepted the new key, and its codes are right. One last step is missing.`,
      active: () => 'Everything is set up.',
    } satisfies Record<EnrollmentPhase, (issuer: string) => string>,
    resume: 'Continue',
    discard: 'Discard',
  },
} as const
