// The words about a list of accounts that was damaged.
import type { Messages } from '../words'

export const accountList: Messages['accountList'] = {
  states: {
    restored: {
      title: 'Die Liste der Konten war beschädigt und ist wieder vollständig',
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
  },
  lookAgain: 'Danach suchen',
  looking: 'Wird gesucht…',
  dismiss: 'Hinweis zur Liste schließen',
}
