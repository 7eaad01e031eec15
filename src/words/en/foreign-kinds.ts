// What was scanned or pasted, was recognized, and is nothing that Keyturn can add: what it is, what to do instead.
import type { ForeignKind } from '../../shared/errors'

interface ForeignKindWords {
  readonly title: string
  readonly whatToDo: string
}

const askForAnother =
  'In the security settings of the website, look for “authenticator app” or “another app”, and scan the code that it shows then.'

export const foreignKinds = {
  // Codes of another kind
  motp: {
    title: 'This is a mOTP code',
    whatToDo: 'It needs a PIN with each code, which Keyturn does not do. Use an app made for mOTP.',
  },
  yandex: {
    title: 'This is a code for the Yandex Key app',
    whatToDo: `Yandex makes its codes in a way of its own. ${askForAnother}`,
  },
  battleNet: {
    title: 'This is a code for Blizzard’s own app',
    whatToDo: 'Its codes work in that app only. Set it up there.',
  },
  microsoft: {
    title: 'This code is for Microsoft’s own app only',
    whatToDo:
      'Go back on Microsoft’s page, choose “I want to use a different authenticator app”, and scan that code.',
  },
  duo: {
    title: 'This code is for the Duo Mobile app only',
    whatToDo:
      'Duo asks on the phone instead of using codes. Ask your IT help desk whether codes from another app are allowed.',
  },
  okta: {
    title: 'This code is for the Okta Verify app only',
    whatToDo: 'Choose “Google Authenticator” on the Okta page instead, and scan that code: Keyturn takes it.',
  },
  passkey: {
    title: 'This code is for signing in with a passkey',
    whatToDo: 'Scan it with the phone that has the passkey. There is no account to add in it.',
  },
  steamSignIn: {
    title: 'This code signs you in to Steam',
    whatToDo: 'Scan it with the Steam app on your phone. There is no account to add in it.',
  },
  // Content of another kind
  website: {
    title: 'This code leads to a website',
    whatToDo: `There is no account in it. ${askForAnother}`,
  },
  wifi: {
    title: 'This code is for joining a Wi-Fi network',
    whatToDo: 'There is no account in it. Look for the code that the website shows for an authenticator app.',
  },
  contact: {
    title: 'This code is a contact or a message',
    whatToDo: 'There is no account in it. Look for the code that the website shows for an authenticator app.',
  },
  appLink: {
    title: 'This code opens another app',
    whatToDo: `There is no account in it. ${askForAnother}`,
  },
} satisfies Readonly<Record<ForeignKind, ForeignKindWords>>
