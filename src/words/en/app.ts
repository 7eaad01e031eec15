// The words of the shell and of things that belong to no single screen.

export const app = {
  name: 'Keyturn',
  navigation: 'Main',
  codes: 'Codes',
  enroll: 'Set up',
  add: 'Add',
  connections: 'Organizations',
  settings: 'Settings',
  enrollUnderWay: 'Setup under way',
  tryAgain: 'Try again',
  cancel: 'Cancel',
  back: 'Back',
  close: 'Close',
  dismiss: 'Dismiss',
  show: 'Show password',
  hide: 'Hide password',
  capsLock: 'Caps Lock is on.',
  optional: 'optional',
  /** How an account is called where one line has to do. */
  fullName: (issuer: string, accountName: string) => `${issuer}, ${accountName}`,
  loading: 'One moment…',
  drop: {
    title: 'Drop the picture here',
    hint: 'Or links: Keyturn shows what is in them.',
  },
  crashed: {
    title: 'Keyturn could not show this',
    body: 'Your accounts are safe in the keychain. Reload the window to go on.',
    reload: 'Reload',
  },
}
