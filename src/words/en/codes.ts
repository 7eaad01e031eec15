// The words of the codes screen.
import type { AccountStatus, CopyReceipt, EnrollmentPhase } from '../../shared/models'
import type { AccountOrder } from '../../shared/settings'
import type { Formats } from '../formats'

export const codes = ({ duration, plural, number }: Formats) => ({
  title: 'Codes',
  accounts: 'Accounts',
  search: {
    label: 'Search accounts',
    clear: 'Clear the search',
    howTo: 'Enter copies the first code that is found.',
    found: (count: number) =>
      plural(count, { one: `${number(count)} account found`, other: `${number(count)} accounts found` }),
    nothing: (text: string) => `No account matches “${text}”.`,
    nothingWithTag: (text: string, tag: string) => `No account tagged “${tag}” matches “${text}”.`,
    everywhere: 'Search all accounts',
    tags: 'Only accounts with a tag',
  },
  order: {
    label: 'Order',
    by: {
      manual: 'Your own order',
      name: 'By name',
      recentlyUsed: 'Recently used first',
      mostUsed: 'Most used first',
    } satisfies Record<AccountOrder, string>,
    moved: (name: string, place: number, of: number) =>
      `${name} is now number ${number(place)} of ${number(of)}.`,
    notMoved: 'The order could not be changed',
    moveUp: 'Move up',
    moveDown: 'Move down',
    howTo: 'Alt with the arrow keys moves it.',
  },
  pin: 'Pin to the top',
  unpin: 'Unpin',
  pinned: 'Pinned',
  pinnedNow: (name: string) => `${name} is pinned to the top.`,
  unpinnedNow: (name: string) => `${name} is no longer pinned.`,
  hidden: 'Code hidden',
  copied: {
    current: 'Copied',
    next: 'Next code copied',
  } satisfies Record<CopyReceipt['which'], string>,
  copiedSentence: {
    current: (name: string) => `The code of ${name} is copied.`,
    next: (name: string) => `The next code of ${name} is copied.`,
  } satisfies Record<CopyReceipt['which'], (name: string) => string>,
  /** What becomes of a copy; shown in the row for a moment, where there is little room. */
  receipt: {
    cleared: (seconds: number) => `Cleared in ${number(seconds)}\u00a0s`,
    clearedAndHidden: (seconds: number) => `Cleared in ${number(seconds)}\u00a0s, no history`,
    hidden: 'No history',
  },
  /** The same for the ear. */
  receiptSentence: {
    cleared: (seconds: number) => `The clipboard is cleared in ${duration(seconds)}.`,
    clearedAndHidden: (seconds: number) =>
      `The clipboard is cleared in ${duration(seconds)}, and its history leaves the code out.`,
    hidden: 'The clipboard’s history leaves the code out.',
  },
  copyFailed: 'The code could not be copied. Try again.',
  howToCopy: 'Press Enter to copy.',
  next: 'next',
  moreFor: (name: string) => `More for ${name}`,
  menuFor: (name: string) => `Actions for ${name}`,
  copyCode: 'Copy code',
  copyNextCode: 'Copy next code',
  details: 'Details…',
  remove: 'Remove…',
  unavailable: 'No code right now',
  checking: 'Checking…',
  /** A code that was used already: each is good for one sign-in. */
  spent: {
    /** A new line where it breaks best, if it has to. */
    long: (seconds: number) => `Just used –\nnext code in ${number(seconds)}\u00a0s`,
    /** Where there is little room. */
    short: (seconds: number) => `Used –\nnext in ${number(seconds)}\u00a0s`,
    /** For the ear, and when someone tries to copy it. */
    sentence: (seconds: number) => `This code was just used. The next one comes in ${duration(seconds)}.`,
  },
  /** Accounts whose codes are counter-based: there is one when it is asked for. */
  onRequest: {
    get: 'Get a code',
    getNamed: (name: string) => `Get a code for ${name}`,
    getting: 'Getting a code…',
    next: 'Next code',
    nextNamed: (name: string) => `Next code for ${name}`,
    here: (name: string) => `The next code of ${name} is here.`,
    none: 'No code yet.',
    howToGet: 'Press Enter to get one and copy it.',
  },
  settle: 'Sign in to check it',
  settleNamed: (name: string) => `Sign in to check it: ${name}`,
  /** Two keys of one user, of which only a sign-in can tell which one is valid. */
  keys: {
    newKey: {
      badge: 'New key – not confirmed',
      status: 'The answer was lost, so this key may or may not be active. Sign in to find out.',
    },
    earlierKey: {
      badge: 'Earlier key – keep',
      status: 'It may still be the valid one. Keep it until you have signed in.',
    },
    replacedKey: {
      badge: 'Replaced',
      status: 'A newer key was accepted: use that one. This one is kept until setup is finished.',
    },
  },
  status: {
    active: null,
    pending: 'Not accepted yet: its codes are not valid until setup is finished.',
    unknown: 'It is not known yet whether this key was accepted. Sign in to find out.',
    superseded: 'A newer key has replaced this one. Keep this one until the newer one has worked.',
    trashed: null,
  } satisfies Record<AccountStatus, string | null>,
  badge: {
    active: null,
    pending: 'Not finished',
    unknown: 'Not confirmed',
    superseded: 'Replaced',
    trashed: null,
  } satisfies Record<AccountStatus, string | null>,
  failed: {
    title: 'The list of accounts could not be read',
  },
  empty: {
    title: 'Your codes will be here',
    enroll: 'Set up codes for your organization',
    enrollHint: 'Sign in once; Keyturn sets up the codes by itself.',
    add: 'Add an account',
    addHint: 'With a QR code, a link or a setup key from any website.',
    kept: 'Secrets are kept in this computer’s keychain.',
  },
  removal: {
    title: (name: string) => `Remove ${name}?`,
    site: (issuer: string) =>
      `${issuer} will still ask for a code when you sign in. Switch that off there first, or you may not get in.`,
    enrolled: (issuer: string) =>
      `Signing in to ${issuer} will no longer be possible with codes from this computer. Your IT help desk would have to reset your second factor.`,
    undo: 'You can restore it under “Recently removed”.',
    confirm: 'Remove',
  },
  removed: (name: string) => `${name} is removed.`,
  undo: 'Undo',
  restored: (name: string) => `${name} is back.`,
  recentlyRemoved: (count: number) => `Recently removed (${number(count)})`,
  restore: 'Restore',
  restoreNamed: (name: string) => `Restore ${name}`,
  unfinished: {
    title: (issuer: string) => `Setup for ${issuer} not finished`,
    as: (username: string) => `as ${username}`,
    explanation: {
      intended: () => 'Nothing has been set up yet. Your sign-in works as before.',
      stored: (issuer: string) =>
        `The new key is in your keychain, but ${issuer} has not accepted it yet. Your sign-in works as before.`,
      verifySent: (issuer: string) =>
        `${issuer} was asked to accept the new key, and the answer was lost. Every key is kept; sign in to find out which one is valid.`,
      verified: (issuer: string) =>
        `${issuer} has accepted the new key, and its codes work. One last step is missing.`,
      active: () => 'Everything is set up.',
    } satisfies Record<EnrollmentPhase, (issuer: string) => string>,
    /** The same while there is an earlier key for this user. */
    replacing: {
      intended: () =>
        'No new key has been set up yet, and the one you have is kept. If its codes are refused, continue here.',
      stored: (issuer: string) =>
        `The new key is in your keychain, but ${issuer} has not accepted it yet. Go on using the one you have; if its codes are refused, continue here.`,
      verifySent: (issuer: string) =>
        `${issuer} was asked to accept the new key, and the answer was lost. Both keys are kept; sign in to find out which one is valid.`,
      verified: (issuer: string) =>
        `${issuer} has accepted the new key: use its codes from now on. The earlier key is kept until one last step is done.`,
      active: () => 'Everything is set up.',
    } satisfies Record<EnrollmentPhase, (issuer: string) => string>,
    resume: 'Continue',
    discard: 'Discard',
    discarding: 'Discarding…',
  },
})
