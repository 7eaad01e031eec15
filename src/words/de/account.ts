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
    totp: 'Zeitbasiert',
    hotp: 'Zählerbasiert',
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
    pin: 'Oben anheften',
    pinHint: 'Über den Konten, die nicht angeheftet sind.',
    pinned: 'Oben angeheftet.',
    unpinned: 'Nicht mehr angeheftet.',
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
    hint: 'Bringt denselben Schlüssel auf ein zweites Gerät, etwa Ihr Smartphone.',
    counting:
      'Nicht für zählerbasierte Codes: Jedes Gerät würde Codes verbrauchen, die dann dem anderen fehlen.',
    action: 'QR-Code…',
    opening: 'Wird geöffnet…',
    dialogTitle: (name) => `QR-Code von ${name} anzeigen?`,
    whatItIs:
      'Der QR-Code ist Ihr Schlüssel. Wer ihn sieht oder fotografiert, kann auf Dauer Ihre Codes erzeugen.',
    lookAround: 'Achten Sie darauf, dass niemand zusieht und Ihr Bildschirm nicht übertragen wird.',
    oneKey: (issuer) =>
      `${issuer} führt für Sie nur einen Schlüssel. Beide Geräte haben dann denselben. Wenn Sie neu einrichten, ist er auf keinem der beiden mehr gültig.`,
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
      `${issuer} konnte nicht benachrichtigt werden. Hier kann niemand Ihre Anmeldung weiterverwenden, aber ${issuer} nimmt sie an, bis sie abläuft. Ihr IT-Helpdesk kann sie sofort beenden.`,
    outcome: {
      on: 'Codes sind eingeschaltet.',
      preferred: 'Codes werden jetzt bei jeder Anmeldung verlangt.',
      off: 'Codes sind ausgeschaltet.',
      keychain: 'Sie bleiben auf diesem Computer angemeldet.',
      memory: 'Sie werden abgemeldet, wenn Sie Keyturn beenden.',
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
      several: 'Werden nicht verlangt: Eine andere Anmeldemethode wird verwendet.',
    },
    turnOn: 'Einschalten',
    turningOn: 'Wird eingeschaltet…',
    makeFirst: 'Diese Codes zuerst',
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
      several: 'Bei der Anmeldung wird dann stattdessen eine andere Anmeldemethode verwendet.',
    },
    kept: 'Der Schlüssel bleibt in Keyturn. Sie können die Codes hier also wieder einschalten.',
    confirm: 'Ausschalten',
  },

  keep: {
    title: 'Auf diesem Computer angemeldet bleiben',
    hint: 'Bewahrt Ihre Anmeldung im Schlüsselbund auf. Sonst werden Sie abgemeldet, wenn Sie Keyturn beenden.',
    notKept:
      'Der Schlüsselbund hat Ihre verlängerte Anmeldung nicht gespeichert. Sie werden deshalb abgemeldet, wenn Sie Keyturn beenden. Schalten Sie dies ein, um es noch einmal zu versuchen.',
  },
  key: {
    title: 'Dieser Schlüssel',
  },
  test: {
    title: 'Funktioniert der Schlüssel?',
    hint: 'Keyturn meldet Sie einmal mit einem Code dieses Kontos an, um ihn zu prüfen.',
    action: 'Anmeldung testen',
  },
  again: {
    title: 'Ein neuer Schlüssel',
    hint: 'Ersetzt diesen, etwa wenn ihn jemand anderes gesehen haben könnte.',
    action: 'Neu einrichten…',
    dialogTitle: (issuer) => `Codes für ${issuer} neu einrichten?`,
    dialogBody: (issuer) =>
      `Ein neuer Schlüssel ersetzt diesen. Kopien davon auf anderen Geräten sind für ${issuer} dann nicht mehr gültig.`,
    dialogKept: 'Der alte Schlüssel wird aufbewahrt, bis der neue funktioniert hat.',
    confirm: 'Neu einrichten',
  },
})
