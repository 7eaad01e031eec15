// The words of the card for the day on which this computer is lost.
import type { Messages } from '../words'

export const helpDeskCard: Messages['helpDeskCard'] = {
  title: 'Si cet ordinateur est perdu',
  body: 'Gardez cette fiche ailleurs, ou donnez-la dès maintenant à votre support informatique. Elle dit comment vous rendre l’accès\u202f; elle ne contient aucun secret.',
  save: 'Enregistrer la fiche…',
  saving: 'Enregistrement…',
  saved: 'La fiche est enregistrée.',
  show: 'Afficher',
  dialogTitle: 'La fiche pour votre support informatique',
  loading: 'Un instant…',
}
