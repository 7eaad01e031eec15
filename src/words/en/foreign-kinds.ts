// What was scanned or pasted, was recognized, and is nothing that Keyturn can add: what it is, what to do instead.
import type { ForeignKind } from '../../shared/errors'

interface ForeignKindWords {
  readonly title: string
  readonly whatToDo: string
}

const askForAnother =
  'In the security settings of the website, look for “authenticator app” or “another app”, and scan the QR code that it shows then.'

export const foreignKinds = {
  // Codes of another kind
  motp: {
    title: 'This is a mOTP code',
    whatToDo: 'It needs a PIN with each code, which Keyturn does not do. Use an app made for mOTP.',
  },
  yandex: {
    title: 'This is for the Yandex Key app',
    whatToDo: `Yandex makes its codes differently. ${askForAnother}`,
  },
  battleNet: {
    title: 'This is for Blizzard’s own app',
    whatToDo: 'Its codes work in that app only. Set it up there.',
  },
  microsoft: {
    title: 'This is for Microsoft’s own app only',
    whatToDo:
      'Go back on Microsoft’s page, choose “I want to use a different authenticator app”, and scan that QR code.',
  },
  duo: {
    title: 'This is for the Duo Mobile app only',
    whatToDo:
      'Duo asks on the phone instead of using codes. Ask your IT help desk whether codes from another app are allowed.',
  },
  okta: {
    title: 'This is for the Okta Verify app only',
    whatToDo:
      'Choose “Google Authenticator” on the Okta page instead, and scan that QR code: Keyturn can use it.',
  },
  passkey: {
    title: 'This is for signing in with a passkey',
    whatToDo: 'Scan the QR code with the phone that has the passkey. There is no account to add in it.',
  },
  steamSignIn: {
    title: 'This signs you in to Steam',
    whatToDo: 'Scan the QR code with the Steam app on your phone. There is no account to add in it.',
  },
  // Content of another kind
  website: {
    title: 'This leads to a website, not to an account',
    whatToDo: askForAnother,
  },
  wifi: {
    title: 'This is for joining a Wi-Fi network',
    whatToDo:
      'There is no account in it. Look for the QR code that the website shows for an authenticator app.',
  },
  contact: {
    title: 'This is a contact or a message',
    whatToDo:
      'There is no account in it. Look for the QR code that the website shows for an authenticator app.',
  },
  appLink: {
    title: 'This opens another app',
    whatToDo: `There is no account in it. ${askForAnother}`,
  },
} satisfies Readonly<Record<ForeignKind, ForeignKindWords>>
