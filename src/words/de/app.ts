// The words of the shell and of things that belong to no single screen.
import type { Messages } from '../words'

export const app: Messages['app'] = {
  name: 'Keyturn',
  navigation: 'Hauptbereiche',
  codes: 'Codes',
  enroll: 'Einrichten',
  add: 'Hinzufügen',
  connections: 'Organisationen',
  settings: 'Einstellungen',
  enrollUnderWay: 'Einrichtung läuft',
  tryAgain: 'Noch einmal versuchen',
  cancel: 'Abbrechen',
  back: 'Zurück',
  close: 'Schließen',
  dismiss: 'Hinweis schließen',
  show: 'Passwort anzeigen',
  hide: 'Passwort verbergen',
  capsLock: 'Die Feststelltaste ist aktiviert.',
  optional: 'optional',
  fullName: (issuer, accountName) => `${issuer}, ${accountName}`,
  loading: 'Einen Moment…',
  drop: {
    title: 'Legen Sie das Bild hier ab',
    hint: 'Oder Links: Keyturn zeigt, was sie enthalten.',
  },
  crashed: {
    title: 'Keyturn konnte das nicht anzeigen',
    body: 'Ihre Konten sind im Schlüsselbund sicher. Laden Sie das Fenster neu, um weiterzumachen.',
    reload: 'Neu laden',
  },
}
