// What the main process says by itself: menus, the tray, titles of windows, pages in the browser, the card.

export const desktop = {
  menu: {
    file: '&File',
    edit: '&Edit',
    view: '&View',
    window: '&Window',
    help: '&Help',
    add: 'Add an account',
    enroll: 'Enroll with your organization',
    connections: 'Organizations',
    settings: 'Settings…',
    codes: 'Codes',
    search: 'Search',
    quick: 'Quick window',
    about: 'About Keyturn',
    quit: 'Quit Keyturn',
    close: 'Close window',
  },
  tray: {
    tip: 'Keyturn',
    open: 'Open Keyturn',
    quick: 'Search…',
    quit: 'Quit Keyturn',
    /** In the place of the accounts. */
    empty: 'No accounts yet',
    unavailable: 'No code right now',
    copied: (name: string) => `The code of ${name} is copied.`,
  },
  qrWindow: {
    title: (name: string) => `${name} – for another device`,
    hint: 'Scan it with the other device. Whoever has seen it can make your codes, so it closes after two minutes.',
    close: 'Close',
  },
  browserPages: {
    signedIn: {
      title: 'You are signed in',
      sentence: 'You can close this page and go back to Keyturn.',
    },
    refused: {
      title: 'You are not signed in',
      sentence: 'You can close this page. Keyturn shows what to do next.',
    },
    notOurs: {
      title: 'Nothing to see here',
      sentence: 'This page belongs to a sign-in that is not under way.',
    },
  },
  card: {
    fileName: (name: string) => `${name} – if this computer is lost.txt`,
    title: 'If this computer is lost',
    give: 'Give this card to your IT help desk. There is no secret on it.',
    organization: 'Organization',
    username: 'User name',
    userPool: 'User pool',
    region: 'Region',
    administrator:
      'For the administrator: this removes the authenticator of this user, so that\nthe next sign-in can set up a new one.',
  },
}
