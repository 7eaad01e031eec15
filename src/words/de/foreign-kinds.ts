// What was scanned or pasted, was recognized, and is nothing that Keyturn can add: what it is, what to do instead.
import type { Messages } from '../words'

const askForAnother =
  'Suchen Sie in den Sicherheitseinstellungen der Website nach „Authenticator-App“ oder „andere App“ und scannen Sie den QR-Code, der dann erscheint.'
const notForAuthenticators =
  'Es ist kein Konto darin. Suchen Sie den QR-Code, den die Website für eine Authenticator-App zeigt.'

export const foreignKinds: Messages['foreignKinds'] = {
  // Codes of another kind
  motp: {
    title: 'Das ist ein mOTP-Code',
    whatToDo:
      'Zu jedem Code gehört eine PIN, und das kann Keyturn nicht. Verwenden Sie eine App, die für mOTP gemacht ist.',
  },
  yandex: {
    title: 'Das ist für die App Yandex Key',
    whatToDo: `Yandex erzeugt seine Codes anders. ${askForAnother}`,
  },
  battleNet: {
    title: 'Das ist für die App von Blizzard',
    whatToDo: 'Die Codes funktionieren nur in dieser App. Richten Sie sie dort ein.',
  },
  microsoft: {
    title: 'Das ist nur für die App von Microsoft',
    whatToDo:
      'Gehen Sie auf der Seite von Microsoft zurück, wählen Sie „Ich möchte eine andere Authenticator-App verwenden“ und scannen Sie den QR-Code, der dann erscheint.',
  },
  duo: {
    title: 'Das ist nur für die App Duo Mobile',
    whatToDo:
      'Duo fragt auf dem Smartphone nach, statt Codes zu verwenden. Fragen Sie Ihren IT-Helpdesk, ob Codes aus einer anderen App erlaubt sind.',
  },
  okta: {
    title: 'Das ist nur für die App Okta Verify',
    whatToDo:
      'Wählen Sie auf der Seite von Okta stattdessen „Google Authenticator“ und scannen Sie den QR-Code dort: Keyturn kann ihn verwenden.',
  },
  passkey: {
    title: 'Das ist zum Anmelden mit einem Passkey',
    whatToDo: 'Scannen Sie den QR-Code mit dem Smartphone, auf dem der Passkey ist. Es ist kein Konto darin.',
  },
  steamSignIn: {
    title: 'Damit melden Sie sich bei Steam an',
    whatToDo: 'Scannen Sie den QR-Code mit der Steam-App auf Ihrem Smartphone. Es ist kein Konto darin.',
  },
  // Content of another kind
  website: {
    title: 'Das führt zu einer Website, nicht zu einem Konto',
    whatToDo: askForAnother,
  },
  wifi: {
    title: 'Das ist für ein WLAN',
    whatToDo: notForAuthenticators,
  },
  contact: {
    title: 'Das ist ein Kontakt oder eine Nachricht',
    whatToDo: notForAuthenticators,
  },
  appLink: {
    title: 'Das öffnet eine andere App',
    whatToDo: `Es ist kein Konto darin. ${askForAnother}`,
  },
}
