// The words about a list of accounts that was damaged, or of which not everything can be read.
import type { Formats } from '../formats'
import type { Messages } from '../words'

export const accountList = ({ list, number, plural }: Formats): Messages['accountList'] => ({
  states: {
    restored: {
      title: 'Die Liste der Konten war beschädigt und wurde repariert',
      body: 'Alle Schlüssel in Ihrem Schlüsselbund sind aufgeführt. Die letzte Änderung an Namen oder Reihenfolge kann fehlen.',
    },
    rebuilt: {
      title: 'Die Liste der Konten wurde aus Ihrem Schlüsselbund neu erstellt',
      body: 'Alle Schlüssel und ihre Namen sind da, auch ältere. Organisationen müssen Sie neu hinzufügen.',
    },
    incomplete: {
      title: 'Die Liste der Konten ist beschädigt',
      body: 'Einige Konten fehlen darin möglicherweise. Ihre Schlüssel sind im Schlüsselbund sicher.',
    },
    newer: {
      title: 'Diese Liste stammt von einem neueren Keyturn',
      body: 'Ihre Codes funktionieren hier. Um etwas zu ändern, installieren Sie das neueste Keyturn: Dieses hier lässt die Liste, wie sie ist, damit nichts davon verloren geht.',
    },
  },
  notShown: {
    title: 'Ein Teil der Liste lässt sich nicht anzeigen',
    list: (parts) => `Nicht angezeigt: ${list(parts)}.`,
    body: 'Dieses Keyturn kann das nicht lesen und lässt es, wie es ist. Das neueste kann es vielleicht.',
    accounts: (count) => plural(count, { one: `${number(count)} Konto`, other: `${number(count)} Konten` }),
    organizations: (count) =>
      plural(count, { one: `${number(count)} Organisation`, other: `${number(count)} Organisationen` }),
    others: (count) =>
      plural(count, { one: `${number(count)} weiterer Eintrag`, other: `${number(count)} weitere Einträge` }),
  },
  lookAgain: 'Fehlende Konten suchen',
  looking: 'Wird gesucht…',
  dismiss: 'Hinweis zur Liste schließen',
})
