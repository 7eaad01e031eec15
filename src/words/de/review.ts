// The words for looking at what was scanned before it is saved, and for what comes of it.
import type { Formats } from '../formats'
import type { Messages } from '../words'

export const review = ({ plural }: Formats): Messages['review'] => ({
  found: (count) => plural(count, { one: 'Ist es dieses Konto?', other: `${count} Konten gefunden` }),
  foundSentence: (count, name) =>
    plural(count, {
      one: `${name === '' ? 'Ein Konto ohne Namen' : name} gefunden.`,
      other: `${count} Konten gefunden.`,
    }),
  accounts: 'Gefundene Konten',
  nameless: 'Noch kein Name',
  code: 'Der Code jetzt',
  counts: 'Die Codes kommen einzeln: Jeder ist da, wenn Sie ihn abrufen.',

  take: (name) => `${name === '' ? 'Das Konto ohne Namen' : name} hinzufügen`,
  takeAll: 'Alle',
  chosen: (taken, of) => `${taken} von ${of} ausgewählt`,
  details: (name) => `Details zu ${name === '' ? 'dem Konto ohne Namen' : name}`,
  marks: {
    sameKey: 'Schon hier',
    sameName: 'Gleicher Name',
    nameless: 'Braucht einen Namen',
    look: 'Einen Blick wert',
    period: (seconds) => `${seconds}\u00a0s`,
  },

  unusual: {
    title: 'Einen Blick wert',
    algorithm: (name) => `Verwendet ${name}. Die meisten verwenden SHA-1; es funktioniert genauso gut.`,
    digits: (digits) => `Die Codes haben ${digits} Stellen. Die meisten haben 6.`,
    period: (seconds) =>
      plural(seconds, {
        one: 'Die Codes wechseln jede Sekunde. Die meisten wechseln alle 30 Sekunden.',
        other: `Die Codes wechseln alle ${seconds} Sekunden. Die meisten wechseln alle 30 Sekunden.`,
      }),
    shortSecret:
      'Der Schlüssel ist sehr kurz und damit leichter zu erraten. Vielleicht fehlt ein Teil davon.',
    issuerDiffers: (issuer, label) =>
      `Das Konto heißt an einer Stelle „${issuer}“ und an einer anderen „${label}“. Vergewissern Sie sich, dass es von dort ist, wo Sie denken.`,
    noName: 'Es ist nicht angegeben, wem es gehört. Geben Sie ihm einen Namen, damit Sie es wiederfinden.',
  },

  alike: {
    sameKey: {
      title: (name) => `${name} ist schon hier`,
      body: 'Die Codes sind dieselben.',
    },
    sameName: {
      title: (name) => `Es gibt schon ein Konto namens ${name}`,
      body: 'Es hat einen anderen Schlüssel, also sind die Codes verschieden.',
    },
    notReplaceable:
      'Es wurde mit Ihrer Organisation eingerichtet und wird deshalb nicht durch etwas Gescanntes ersetzt.',
    question: 'Was soll damit geschehen?',
    leave: 'Behalten, was hier ist',
    leaveHint: 'Dieses wird nicht hinzugefügt.',
    replace: 'Ersetzen',
    replaceHint: {
      sameKey: 'Das vorhandene kommt zu „Zuletzt entfernt“.',
      sameName: 'Wenn Sie einen neuen Schlüssel bekommen haben. Das alte Konto kommt zu „Zuletzt entfernt“.',
    },
    both: 'Beide behalten',
    bothHint: {
      sameKey: 'Sie haben dann zwei Zeilen mit denselben Codes.',
      sameName: 'Für ein zweites Konto bei derselben Stelle.',
    },
  },

  transfer: {
    title: (scanned, of) => `${scanned} von ${of} gescannt`,
    complete: (of) =>
      plural(of, { one: 'Der QR-Code ist gescannt', other: `Alle ${of} QR-Codes sind gescannt` }),
    body: 'Diese Übertragung ist auf mehrere QR-Codes verteilt. Zeigen Sie auf dem anderen Smartphone den nächsten an.',
    next: 'Nächsten QR-Code scannen',
    nextPicture: 'Nächstes Bild auswählen…',
    orDrop: 'Oder ziehen Sie es hierher oder fügen Sie es hier ein.',
    missing: (left) =>
      plural(left, {
        one: 'Ein QR-Code fehlt noch, mit den Konten darin.',
        other: `${left} QR-Codes fehlen noch, mit den Konten darin.`,
      }),
    addNow: 'Diese jetzt hinzufügen',
  },

  replace: 'Konto ersetzen',
  submit: (count) => plural(count, { one: 'Konto hinzufügen', other: `${count} Konten hinzufügen` }),
  nothingChosen: 'Wählen Sie mindestens eines aus.',
  keep: 'Behalten, was hier ist',
  allHere: 'Alle sind schon hier. Es muss nichts hinzugefügt werden.',
  done: 'Fertig',
  busy: 'Wird hinzugefügt…',

  added: (name) => `${name} ist hinzugefügt.`,
  addedMany: (count) =>
    plural(count, { one: 'Ein Konto ist hinzugefügt.', other: `${count} Konten sind hinzugefügt.` }),
  replaced: (name) => `${name} ist hinzugefügt, das alte Konto ist entfernt.`,
  undone: 'Rückgängig gemacht. Das alte Konto ist wieder da.',
  someFailed: (added, failed) =>
    `${plural(added, { one: `${added} Konto ist`, other: `${added} Konten sind` })} hinzugefügt, ${failed} nicht.`,
})
