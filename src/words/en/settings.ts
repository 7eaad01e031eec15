// The words of the settings.
import type { Formats } from '../formats'

export const settings = ({ duration }: Formats) => ({
  title: 'Settings',
  saved: 'Saved.',

  appearance: {
    title: 'Appearance',
    theme: { label: 'Theme', system: 'As the system', light: 'Light', dark: 'Dark' },
    density: { label: 'Rows', comfortable: 'Comfortable', compact: 'Compact' },
    language: { label: 'Language', system: 'As the system' },
    codes: {
      title: 'Hide codes until you look',
      hint: 'A code shows when you point at its row, reach it by keyboard, or click it.',
    },
  },

  list: {
    title: 'The list',
    order: {
      label: 'Order',
      hint: 'Pinned accounts always come first.',
    },
  },

  copying: {
    title: 'Copying',
    clear: {
      label: 'Clear the clipboard',
      hint: 'Only if the code is still on it by then.',
      after: (seconds: number) => `After ${duration(seconds)}`,
      never: 'Never',
    },
    late: {
      label: 'In the last seconds of a code, copy',
      current: { label: 'This code', hint: 'It may have changed before you have pasted it.' },
      next: {
        label: 'The next code',
        hint: 'It works in a moment. Keyturn tells you that it took this one.',
      },
    },
  },

  background: {
    title: 'In the background',
    tray: {
      title: 'Keyturn in the tray',
      /** On a Mac. */
      titleMenuBar: 'Keyturn in the menu bar',
      hint: 'The accounts that you use most, one click away.',
      unsupported: 'This desktop does not support tray icons.',
    },
    onClose: {
      title: 'Keep running when the window is closed',
      hint: 'The tray opens the window again, and so does starting Keyturn once more.',
      hintMenuBar: 'The menu bar opens the window again.',
      needsTray: 'Needs Keyturn in the tray, to open the window again.',
      needsMenuBar: 'Needs Keyturn in the menu bar, to open the window again.',
    },
    startAtLogin: {
      title: 'Start when you log in',
      hint: 'Your codes and the quick window are ready at once.',
      unsupported: 'Not available on this system.',
    },
    startHidden: {
      title: 'Start without a window',
      hint: 'When you log in. Whenever you open Keyturn yourself, there is a window.',
      needsStart: 'Only if Keyturn starts when you log in.',
    },
  },

  shortcuts: {
    title: 'Shortcuts',
    quick: {
      title: 'Quick window',
      hint: 'Opens it from any program.',
      /** Instead of a combination. */
      off: 'Off',
      change: 'Change',
      recording: 'Press the keys…',
      howTo: 'Esc keeps what was set, Backspace turns it off.',
      needsModifier: (modifiers: string) => `Hold ${modifiers} with it.`,
      unusable: 'This key cannot be used here. Press another one.',
      taken: 'Another program has this combination already. Choose another one.',
      /** Said when it was changed. */
      setTo: (combination: string) => `The quick window opens with ${combination}.`,
      turnedOff: 'The quick window has no shortcut now.',
    },
    inKeyturn: 'In Keyturn',
    codes: 'Back to the codes',
    add: 'Add an account',
    enroll: 'Set up codes for your organization',
    settings: 'Settings',
    scan: 'Scan the screen for a QR code',
    details: 'Details of the selected account',
    copy: 'Copy the selected code',
    search: 'Search for an account',
    move: 'Move the selected account',
  },

  organizations: {
    title: 'Organizations',
    row: 'Your organizations',
    hint: 'Where you sign in and set up codes.',
  },

  about: {
    title: 'About Keyturn',
    version: 'Version',
    report: 'Bug report',
    reportHint: 'Versions and states: no names, no codes, no secrets.',
    show: 'Show',
    showReport: 'Show the report',
    showLicences: 'Show the licences',
    copy: 'Copy',
    copyReport: 'Copy the report',
    copying: 'Copying…',
    opening: 'One moment…',
    copied: 'The report is copied.',
    licences: 'Licences',
    licencesHint: 'For the open-source software in Keyturn.',
  },

  licences: {
    title: 'Licences',
    search: 'Search packages',
    packages: 'Packages',
    chromium:
      'The licences of Chromium, which is part of Electron, are in LICENSES.chromium.html beside the program.',
    nothingFound: (text: string) => `No package matches “${text}”.`,
    noLicence: 'No licence named',
    noText: 'The package names its licence but does not contain its text.',
  },
})
