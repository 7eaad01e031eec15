// The words for looking at what was scanned before it is saved, and for what comes of it.
import type { Formats } from '../formats'

export const review = ({ plural, number }: Formats) => ({
  found: (count: number) =>
    plural(count, { one: 'Is this the right account?', other: `${number(count)} accounts were found` }),
  foundSentence: (count: number, name: string) =>
    plural(count, {
      one: `Found ${name === '' ? 'an account without a name' : name}.`,
      other: `${number(count)} accounts were found.`,
    }),
  accounts: 'Accounts that were found',
  nameless: 'No name yet',
  code: 'Its code now',
  counts: 'Its codes come one at a time: each is there when you ask for it.',

  take: (name: string) => `Add ${name === '' ? 'the account without a name' : name}`,
  takeAll: 'All of them',
  chosen: (taken: number, of: number) => `${number(taken)} of ${number(of)} chosen`,
  details: (name: string) => `Details of ${name === '' ? 'the account without a name' : name}`,
  marks: {
    sameKey: 'Already here',
    sameName: 'Same name',
    nameless: 'Needs a name',
    look: 'Worth a look',
    period: (seconds: number) => `${seconds}\u00a0s`,
  },

  unusual: {
    title: 'Worth a look',
    algorithm: (name: string) => `Uses ${name}. Most use SHA-1; it works just as well.`,
    digits: (digits: number) => `Its codes have ${digits} digits. Most have 6.`,
    period: (seconds: number) =>
      plural(seconds, {
        one: 'Its codes change every second. Most change every 30 seconds.',
        other: `Its codes change every ${seconds} seconds. Most change every 30 seconds.`,
      }),
    shortSecret: 'The key is very short, so it is easier to guess. Part of it may be missing.',
    issuerDiffers: (issuer: string, label: string) =>
      `It is called “${issuer}” in one place and “${label}” in another. Make sure that it is from where you think.`,
    noName: 'It does not say whose it is. Give it a name, so that you find it again.',
  },

  alike: {
    sameKey: {
      title: (name: string) => `${name} is already here`,
      body: 'It gives the same codes.',
    },
    sameName: {
      title: (name: string) => `There is already an account called ${name}`,
      body: 'It has another key, so its codes are different.',
    },
    notReplaceable: 'It was set up with your organization, so it is not replaced by something scanned.',
    question: 'What do you want to do with it?',
    leave: 'Keep what is here',
    leaveHint: 'This one is not added.',
    replace: 'Replace it',
    replaceHint: {
      sameKey: 'The one that is here goes to “Recently removed”.',
      sameName: 'For when you were given a new key. The old one goes to “Recently removed”.',
    },
    both: 'Keep both',
    bothHint: {
      sameKey: 'You will have two rows with the same codes.',
      sameName: 'For a second account at the same place.',
    },
  },

  transfer: {
    title: (scanned: number, of: number) => `${number(scanned)} of ${number(of)} scanned`,
    complete: (of: number) =>
      plural(of, { one: 'The QR code is scanned', other: `All ${number(of)} QR codes are scanned` }),
    body: 'This transfer is split across several QR codes. Show the next one on the other phone.',
    next: 'Scan the next QR code',
    nextPicture: 'Choose the next picture…',
    orDrop: 'Or drop or paste it here.',
    missing: (left: number) =>
      plural(left, {
        one: 'One QR code is still missing, and the accounts in it.',
        other: `${number(left)} QR codes are still missing, and the accounts in them.`,
      }),
    addNow: 'Add these now',
  },

  replace: 'Replace account',
  submit: (count: number) => plural(count, { one: 'Add account', other: `Add ${number(count)} accounts` }),
  nothingChosen: 'Choose at least one to add.',
  keep: 'Keep what is here',
  allHere: 'All of these are already here. Nothing has to be added.',
  done: 'Done',
  busy: 'Adding…',

  added: (name: string) => `${name} is added.`,
  addedMany: (count: number) =>
    plural(count, { one: 'One account is added.', other: `${number(count)} accounts are added.` }),
  replaced: (name: string) => `${name} is added, and the old one is removed.`,
  undone: 'Undone. The old one is back.',
  someFailed: (added: number, failed: number) =>
    `${plural(added, { one: `${number(added)} account is`, other: `${number(added)} accounts are` })} added; ${plural(failed, { one: `${number(failed)} is`, other: `${number(failed)} are` })} not.`,
})
