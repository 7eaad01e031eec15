// The words of the details of one account.
import type { Formats } from '../formats'
import type { Messages } from '../words'

export const account = ({ number, plural }: Formats): Messages['account'] => ({
  back: 'Codes',
  ready: 'Einsatzbereit.',
  added: (date) => `Hinzugefügt am ${date}.`,
  notUsed: 'Noch nicht verwendet.',
  usedAgo: (ago, count) =>
    plural(count, {
      one: `Einmal verwendet, ${ago}.`,
      other: `${number(count)}-mal verwendet, zuletzt ${ago}.`,
    }),
  usedJustNow: (count) =>
    plural(count, {
      one: 'Einmal verwendet, gerade eben.',
      other: `${number(count)}-mal verwendet, zuletzt gerade eben.`,
    }),
  usedOn: (date, count) =>
    plural(count, {
      one: `Einmal verwendet, am ${date}.`,
      other: `${number(count)}-mal verwendet, zuletzt am ${date}.`,
    }),
  kind: {
    totp: 'Wechselt mit der Zeit',
    hotp: 'Zählt hoch',
    steam: 'Steam Guard',
  },
  letters: (count) =>
    plural(count, { one: `${count} Buchstabe oder Ziffer`, other: `${count} Buchstaben und Ziffern` }),
  digits: (count) => plural(count, { one: `${count} Stelle`, other: `${count} Stellen` }),
  period: (seconds) => plural(seconds, { one: 'neu jede Sekunde', other: `neu alle ${seconds} Sekunden` }),
  algorithm: { SHA1: 'SHA-1', SHA256: 'SHA-256', SHA512: 'SHA-512' },
  remove: 'Konto entfernen…',
  unsafe: 'In diesem Text sind unsichtbare Zeichen. Tippen Sie ihn ein, statt ihn einzufügen.',

  rename: {
    action: 'Umbenennen',
    form: 'Namen dieses Kontos',
    issuer: 'Website oder Organisation',
    accountName: 'Konto',
    missing: 'Füllen Sie eines der beiden Felder aus, damit Sie das Konto wiederfinden.',
    save: 'Speichern',
    saving: 'Wird gespeichert…',
    saved: (name) => `Das Konto heißt jetzt ${name}.`,
  },
  list: {
    title: 'In Ihrer Liste',
    pin: 'Oben halten',
    pinHint: 'Über den Konten, die nicht angeheftet sind.',
    pinned: 'Das Konto steht jetzt oben.',
    unpinned: 'Das Konto wird nicht mehr oben gehalten.',
  },
  tags: {
    title: 'Schlagwörter',
    hint: 'Drücken Sie nach jedem die Eingabetaste. Die Suche findet sie.',
    add: 'Schlagwort hinzufügen',
    addNamed: (tag) => `Schlagwort ${tag} hinzufügen`,
    removeNamed: (tag) => `Schlagwort ${tag} entfernen`,
    suggestions: 'Schlagwörter Ihrer anderen Konten',
    added: (tags) => `Hinzugefügt: ${tags}.`,
    removed: (tag) => `${tag} ist entfernt.`,
    alreadyThere: 'Dieses Schlagwort ist schon da.',
    tooLong: (most) => `Ein Schlagwort hat höchstens ${most} Zeichen.`,
    tooMany: (most) =>
      plural(most, {
        one: `Es ist Platz für ${most} Schlagwort.`,
        other: `Es ist Platz für ${most} Schlagwörter. Entfernen Sie zuerst eines.`,
      }),
  },
  note: {
    title: 'Notiz',
    hint: 'Sie liegt nicht im Schlüsselbund: Schreiben Sie hier keine Passwörter oder Wiederherstellungscodes auf.',
    saving: 'Wird gespeichert…',
    saved: 'Gespeichert',
    savedSentence: 'Die Notiz ist gespeichert.',
  },
  device: {
    title: 'Anderes Gerät',
    hint: 'Bringt denselben Schlüssel auf ein zweites Gerät, etwa Ihr Telefon.',
    counting: 'Nicht für Codes, die hochzählen: Zwei Geräte würden einander die Codes verbrauchen.',
    action: 'QR-Code…',
    opening: 'Wird geöffnet…',
    dialogTitle: (name) => `QR-Code von ${name} anzeigen?`,
    whatItIs:
      'Der QR-Code ist Ihr Schlüssel. Wer ihn sieht oder fotografiert, kann auf Dauer Ihre Codes erzeugen.',
    lookAround: 'Achten Sie darauf, dass niemand zusieht und Ihr Bildschirm nicht übertragen wird.',
    oneKey: (issuer) =>
      `${issuer} führt für Sie nur einen Schlüssel. Beide Geräte haben dann denselben. Wenn Sie neu einrichten, gilt er auf keinem der beiden mehr.`,
    confirm: 'QR-Code anzeigen',
  },

  organization: {
    title: 'Ihre Organisation',
    loading: (issuer) => `${issuer} wird gefragt…`,
    signedOut: (issuer) => `Melden Sie sich an, um zu sehen und zu ändern, wie ${issuer} nach Codes fragt.`,
    signIn: 'Anmelden',
    signedInAs: (username) => `Angemeldet als ${username}`,
    signOut: 'Abmelden',
    signOutHint: 'Ihre Codes funktionieren weiter.',
    signingOut: 'Abmeldung läuft…',
    signedOutTitle: 'Nicht angemeldet',
    sessionEnded: 'Sie wurden abgemeldet',
    sessionEndedHint: 'Es wurde nichts geändert. Melden Sie sich an und versuchen Sie es noch einmal.',
    signInAgain: 'Erneut anmelden',
    signOutHere: 'Hier abmelden',
    notTold: 'Auf diesem Computer abgemeldet',
    notToldHint: (issuer) =>
      `${issuer} konnte nicht benachrichtigt werden. Hier kann niemand Ihre Anmeldung weiterverwenden, aber bei ${issuer} gilt sie, bis sie abläuft. Ihr IT-Helpdesk kann sie sofort beenden.`,
    outcome: {
      on: 'Codes sind eingeschaltet.',
      preferred: 'Codes werden jetzt bei jeder Anmeldung verlangt.',
      off: 'Codes sind ausgeschaltet.',
      keychain: 'Sie bleiben auf diesem Computer angemeldet.',
      memory: 'Ihre Anmeldung endet, wenn Keyturn beendet wird.',
      signedOut: 'Sie sind abgemeldet.',
    },
  },

  codes: {
    title: 'Codes bei der Anmeldung',
    asked: 'Werden bei jeder Anmeldung verlangt.',
    choice: 'Können bei der Anmeldung gewählt werden.',
    notAsked: {
      nothing: 'Werden nicht verlangt: Ihr Passwort allein genügt.',
      SMS_MFA: 'Werden nicht verlangt: Sie bekommen eine SMS.',
      EMAIL_OTP: 'Werden nicht verlangt: Sie bekommen eine E-Mail.',
      several: 'Werden nicht verlangt: Einer Ihrer anderen Wege wird verwendet.',
    },
    turnOn: 'Einschalten',
    turningOn: 'Wird eingeschaltet…',
    makeFirst: 'Codes bevorzugen',
    makingFirst: 'Wird geändert…',
    turnOff: 'Ausschalten…',
    turningOff: 'Wird ausgeschaltet…',
  },

  /** Codes that are sent. */
  sent: {
    title: { SMS_MFA: 'Codes per SMS', EMAIL_OTP: 'Codes per E-Mail' },
    asked: 'Werden bei jeder Anmeldung geschickt.',
    choice: 'Können bei der Anmeldung gewählt werden.',
    off: 'Ausgeschaltet.',
    offWithAddress: (address) => `Ausgeschaltet. Sie würden an ${address} gehen.`,
    withAddress: (sentence, address) => `${sentence} Sie gehen an ${address}.`,
    turnOffTitle: {
      SMS_MFA: (issuer) => `Codes per SMS bei ${issuer} ausschalten?`,
      EMAIL_OTP: (issuer) => `Codes per E-Mail bei ${issuer} ausschalten?`,
    },
    outcome: {
      on: (what) => `${what}: eingeschaltet.`,
      preferred: (what) => `${what}: werden jetzt bei jeder Anmeldung geschickt.`,
      off: (what) => `${what}: ausgeschaltet.`,
    },
  },

  turnOff: {
    title: (issuer) => `Codes bei ${issuer} ausschalten?`,
    then: {
      nothing:
        'Dann genügt Ihr Passwort allein zur Anmeldung. Wer es erfährt, kann sich an Ihrer Stelle anmelden.',
      SMS_MFA: 'Bei der Anmeldung bekommen Sie dann stattdessen eine SMS.',
      EMAIL_OTP: 'Bei der Anmeldung bekommen Sie dann stattdessen eine E-Mail.',
      SOFTWARE_TOKEN_MFA:
        'Bei der Anmeldung wird dann stattdessen ein Code Ihrer Authenticator-App verlangt.',
      several: 'Bei der Anmeldung wird dann stattdessen einer Ihrer anderen Wege verwendet.',
    },
    kept: 'Der Schlüssel bleibt in Keyturn. Sie können die Codes hier also wieder einschalten.',
    confirm: 'Ausschalten',
  },

  keep: {
    title: 'Auf diesem Computer angemeldet bleiben',
    hint: 'Bewahrt Ihre Anmeldung im Schlüsselbund auf. Sonst endet sie, wenn Keyturn beendet wird.',
    notKept:
      'Der Schlüsselbund hat Ihre verlängerte Anmeldung nicht angenommen. Sie endet deshalb, wenn Keyturn beendet wird. Schalten Sie dies ein, um es noch einmal zu versuchen.',
  },
  key: {
    title: 'Dieser Schlüssel',
  },
  test: {
    title: 'Funktioniert er?',
    hint: 'Meldet Sie einmal mit einem Code dieses Kontos an, um sicherzugehen.',
    action: 'Anmeldung testen',
  },
  again: {
    title: 'Ein neuer Schlüssel',
    hint: 'Ersetzt diesen, etwa wenn ihn jemand anderes gesehen haben könnte.',
    action: 'Neu einrichten…',
    dialogTitle: (issuer) => `Konto bei ${issuer} neu einrichten?`,
    dialogBody: (issuer) =>
      `Ein neuer Schlüssel ersetzt diesen. Kopien davon auf anderen Geräten gelten für ${issuer} dann nicht mehr.`,
    dialogKept: 'Der alte Schlüssel wird aufbewahrt, bis der neue funktioniert hat.',
    confirm: 'Neu einrichten',
  },
})
