// The words for those who bring an access token. They know it by its name, so it is called by it.
import type { Messages } from '../words'

const getAnother = 'Holen Sie sich ein neues und fügen Sie es hier ein.'

export const accessToken: Messages['accessToken'] = {
  link: 'Access-Token verwenden',
  title: 'Access-Token verwenden',
  intro: (issuer) =>
    `Für Administratoren und Entwickler, die schon eines von ${issuer} haben. Keyturn richtet die Codes damit statt mit einem Passwort ein.`,
  field: 'Access-Token',
  hint: 'Drei lange Teile mit Punkten dazwischen. Es geht nur an den Anmeldedienst und wird nicht gespeichert.',
  show: 'Access-Token anzeigen',
  hide: 'Access-Token verbergen',
  submit: 'Weiter',
  busy: 'Wird geprüft…',
  pasted: {
    accessTokenExpired: `Dieses Access-Token ist abgelaufen. ${getAnother}`,
    accessTokenRevoked: `Dieses Access-Token wurde widerrufen. ${getAnother}`,
    accessTokenInvalid: `Dieses Access-Token wird nicht angenommen. ${getAnother}`,
  },
}
