// What the main process says by itself: menus, the tray, titles of windows, pages in the browser, the card.

export const desktop = {
  menu: {
    file: '&File',
    edit: '&Edit',
    view: '&View',
    window: '&Window',
    help: '&Help',
    add: 'Add an account',
    enroll: 'Set up codes for your organization',
    connections: 'Organizations',
    settings: 'Settings…',
    codes: 'Codes',
    search: 'Search',
    quick: 'Quick window',
    about: 'About Keyturn',
    quit: 'Quit Keyturn',
    close: 'Close window',
    undo: 'Undo',
    redo: 'Redo',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select all',
    actualSize: 'Actual size',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fullScreen: 'Full screen',
    minimize: 'Minimize',
    /** On macOS only, in its own words. */
    services: 'Services',
    hide: 'Hide Keyturn',
    hideOthers: 'Hide Others',
    showAll: 'Show All',
    bringToFront: 'Bring All to Front',
  },
  tray: {
    tip: 'Keyturn',
    open: 'Open Keyturn',
    quick: 'Search…',
    quit: 'Quit Keyturn',
    /** In the place of the accounts. */
    empty: 'No accounts yet',
    /** One account's line, with its code as it is read. */
    line: (name: string, code: string) => `${name}: ${code}`,
    /** The same while there is no code to be had; choosing it opens Keyturn. */
    lineWithoutCode: (name: string) => `${name}…`,
    copied: (name: string) => `The code of ${name} is copied.`,
    copiedNext: (name: string) => `The next code of ${name} is copied.`,
    notCopied: (name: string) => `The code of ${name} could not be copied.`,
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
      title: 'This page is not in use',
      sentence: 'You can close it. To sign in, start again in Keyturn.',
    },
  },
  card: {
    fileName: (name: string) => `${name} – if this computer is lost.txt`,
    /** The kind of file, where a person says where to save it. */
    fileKind: 'Text',
    title: 'If this computer is lost',
    give: 'Give this card to your IT help desk. There is no secret on it.',
    organization: 'Organization',
    username: 'Username',
    userPool: 'User pool',
    region: 'Region',
    administrator:
      'For the administrator: the command below removes the authenticator app of this\nuser, so that the next sign-in can set up a new one.',
  },
}
