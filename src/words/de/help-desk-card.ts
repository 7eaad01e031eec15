// The words of the card for the day on which this computer is lost.
import type { Messages } from '../words'

export const helpDeskCard: Messages['helpDeskCard'] = {
  title: 'Falls dieser Computer verloren geht',
  body: 'Bewahren Sie diese Karte an einem anderen Ort auf oder geben Sie sie jetzt Ihrem IT-Helpdesk. Sie sagt, wie man Ihnen wieder Zugang verschafft. Geheimes steht nicht darauf.',
  save: 'Karte speichern…',
  saving: 'Wird gespeichert…',
  saved: 'Die Karte ist gespeichert.',
  show: 'Anzeigen',
  dialogTitle: 'Die Karte für Ihren Helpdesk',
  loading: 'Einen Moment…',
}
