// The words of the codes screen.
import type { Formats } from '../formats'
import type { Messages } from '../words'

export const codes = ({ duration, plural, number }: Formats): Messages['codes'] => ({
  title: 'Codes',
  accounts: 'Konten',
  search: {
    label: 'Konten suchen',
    clear: 'Suche leeren',
    howTo: 'Die Eingabetaste kopiert den ersten gefundenen Code.',
    found: (count) =>
      plural(count, { one: `${number(count)} Konto gefunden`, other: `${number(count)} Konten gefunden` }),
    nothing: (text) => `Kein Konto passt zu „${text}“.`,
    nothingWithTag: (text, tag) => `Kein Konto mit dem Schlagwort „${tag}“ passt zu „${text}“.`,
    everywhere: 'Alle Konten durchsuchen',
    tags: 'Nur Konten mit einem Schlagwort',
  },
  order: {
    label: 'Reihenfolge',
    by: {
      manual: 'Eigene Reihenfolge',
      name: 'Nach Namen',
      recentlyUsed: 'Zuletzt verwendete zuerst',
      mostUsed: 'Meistverwendete zuerst',
    },
    moved: (name, place, of) => `${name} ist jetzt an Stelle ${number(place)} von ${number(of)}.`,
    notMoved: 'Die Reihenfolge ließ sich nicht ändern',
    moveUp: 'Nach oben',
    moveDown: 'Nach unten',
    howTo: 'Alt und die Pfeiltasten verschieben es.',
  },
  pin: 'Oben anheften',
  unpin: 'Nicht mehr anheften',
  pinned: 'Angeheftet',
  pinnedNow: (name) => `${name} ist oben angeheftet.`,
  unpinnedNow: (name) => `${name} ist nicht mehr angeheftet.`,
  hidden: 'Code verborgen',
  copied: { current: 'Kopiert', next: 'Nächster Code kopiert' },
  copiedSentence: {
    current: (name) => `Der Code von ${name} ist kopiert.`,
    next: (name) => `Der nächste Code von ${name} ist kopiert.`,
  },
  receipt: {
    cleared: (seconds) => `Wird in ${number(seconds)}\u00a0s gelöscht`,
    clearedAndHidden: (seconds) => `Wird in ${number(seconds)}\u00a0s gelöscht, nicht im Verlauf`,
    hidden: 'Nicht im Verlauf',
  },
  receiptSentence: {
    cleared: (seconds) => `Die Zwischenablage wird in ${duration(seconds)} geleert.`,
    clearedAndHidden: (seconds) =>
      `Die Zwischenablage wird in ${duration(seconds)} geleert, und ihr Verlauf lässt den Code aus.`,
    hidden: 'Der Verlauf der Zwischenablage lässt den Code aus.',
  },
  copyFailed: 'Der Code konnte nicht kopiert werden. Versuchen Sie es noch einmal.',
  howToCopy: 'Die Eingabetaste kopiert.',
  next: 'nächster',
  moreFor: (name) => `Mehr zu ${name}`,
  menuFor: (name) => `Aktionen für ${name}`,
  copyCode: 'Code kopieren',
  copyNextCode: 'Nächsten Code kopieren',
  details: 'Details…',
  remove: 'Entfernen…',
  unavailable: 'Zurzeit kein Code',
  checking: 'Wird geprüft…',
  spent: {
    long: (seconds) => `Eben verwendet –\nnächster in ${number(seconds)}\u00a0s`,
    short: (seconds) => `Verwendet –\nneu in ${number(seconds)}\u00a0s`,
    sentence: (seconds) => `Dieser Code wurde eben verwendet. Der nächste kommt in ${duration(seconds)}.`,
  },
  onRequest: {
    get: 'Code abrufen',
    getNamed: (name) => `Code für ${name} abrufen`,
    getting: 'Code wird abgerufen…',
    next: 'Nächster Code',
    nextNamed: (name) => `Nächster Code für ${name}`,
    here: (name) => `Der nächste Code von ${name} ist da.`,
    none: 'Noch kein Code.',
    howToGet: 'Die Eingabetaste ruft einen ab und kopiert ihn.',
  },
  settle: 'Anmelden und prüfen',
  settleNamed: (name) => `Anmelden und prüfen: ${name}`,
  keys: {
    newKey: {
      badge: 'Neuer Schlüssel – unbestätigt',
      status:
        'Die Antwort ging verloren: Er ist vielleicht schon gültig, vielleicht nicht. Eine Anmeldung zeigt es.',
    },
    earlierKey: {
      badge: 'Voriger Schlüssel – behalten',
      status: 'Vielleicht ist noch er gültig. Behalten Sie ihn, bis Sie sich angemeldet haben.',
    },
    replacedKey: {
      badge: 'Ersetzt',
      status:
        'Ein neuerer Schlüssel wurde angenommen: Verwenden Sie diesen neueren. Der hier wird aufbewahrt, bis die Einrichtung abgeschlossen ist.',
    },
  },
  status: {
    active: null,
    pending: 'Noch nicht angenommen: Die Codes sind erst gültig, wenn die Einrichtung abgeschlossen ist.',
    unknown: 'Es steht noch nicht fest, ob dieser Schlüssel angenommen wurde. Eine Anmeldung zeigt es.',
    superseded:
      'Ein neuerer Schlüssel hat diesen hier ersetzt. Behalten Sie den alten, bis der neue funktioniert hat.',
    trashed: null,
  },
  badge: {
    active: null,
    pending: 'Nicht abgeschlossen',
    unknown: 'Unbestätigt',
    superseded: 'Ersetzt',
    trashed: null,
  },
  failed: {
    title: 'Die Liste der Konten konnte nicht gelesen werden',
  },
  empty: {
    title: 'Hier erscheinen Ihre Codes',
    enroll: 'Codes für Ihre Organisation einrichten',
    enrollHint: 'Melden Sie sich einmal an, den Rest macht Keyturn selbst.',
    add: 'Konto hinzufügen',
    addHint: 'Mit einem QR-Code, einem Link oder einem Einrichtungsschlüssel von einer beliebigen Website.',
    kept: 'Ihre Schlüssel liegen im Schlüsselbund dieses Computers.',
  },
  removal: {
    title: (name) => `${name} entfernen?`,
    site: (issuer) =>
      `${issuer} fragt bei der Anmeldung weiter nach einem Code. Schalten Sie das zuerst dort ab, sonst können Sie sich vielleicht nicht mehr anmelden.`,
    enrolled: (issuer) =>
      `Mit Codes von diesem Computer können Sie sich dann nicht mehr bei ${issuer} anmelden. Ihr IT-Helpdesk müsste Ihren zweiten Faktor zurücksetzen.`,
    undo: 'Unter „Zuletzt entfernt“ können Sie es wiederherstellen.',
    confirm: 'Entfernen',
  },
  removed: (name) => `${name} ist entfernt.`,
  undo: 'Rückgängig',
  restored: (name) => `${name} ist wieder da.`,
  recentlyRemoved: (count) => `Zuletzt entfernt (${count})`,
  restore: 'Wiederherstellen',
  restoreNamed: (name) => `${name} wiederherstellen`,
  unfinished: {
    title: (issuer) => `Einrichtung für ${issuer} nicht abgeschlossen`,
    as: (username) => `als ${username}`,
    explanation: {
      intended: () => 'Es wurde noch nichts eingerichtet. Ihre Anmeldung funktioniert wie bisher.',
      stored: (issuer) =>
        `Der neue Schlüssel liegt in Ihrem Schlüsselbund, aber ${issuer} hat ihn noch nicht angenommen. Ihre Anmeldung funktioniert wie bisher.`,
      verifySent: (issuer) =>
        `${issuer} wurde gebeten, den neuen Schlüssel anzunehmen, und die Antwort ging verloren. Alle Schlüssel werden aufbewahrt. Eine Anmeldung zeigt, welcher gültig ist.`,
      verified: (issuer) =>
        `${issuer} hat den neuen Schlüssel angenommen, und die Codes funktionieren. Ein letzter Schritt fehlt noch.`,
      active: () => 'Alles ist eingerichtet.',
    },
    replacing: {
      intended: () =>
        'Es wurde noch kein neuer Schlüssel eingerichtet, und der bisherige wird aufbewahrt. Wenn seine Codes abgelehnt werden, machen Sie hier weiter.',
      stored: (issuer) =>
        `Der neue Schlüssel liegt in Ihrem Schlüsselbund, aber ${issuer} hat ihn noch nicht angenommen. Verwenden Sie den bisherigen weiter. Wenn seine Codes abgelehnt werden, machen Sie hier weiter.`,
      verifySent: (issuer) =>
        `${issuer} wurde gebeten, den neuen Schlüssel anzunehmen, und die Antwort ging verloren. Beide Schlüssel werden aufbewahrt. Eine Anmeldung zeigt, welcher gültig ist.`,
      verified: (issuer) =>
        `${issuer} hat den neuen Schlüssel angenommen: Verwenden Sie ab jetzt seine Codes. Der vorige wird aufbewahrt, bis ein letzter Schritt getan ist.`,
      active: () => 'Alles ist eingerichtet.',
    },
    resume: 'Fortsetzen',
    discard: 'Verwerfen',
    discarding: 'Wird verworfen…',
  },
})
