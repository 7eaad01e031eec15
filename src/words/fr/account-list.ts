// The words about a list of accounts that was damaged.
import type { Messages } from '../words'

export const accountList: Messages['accountList'] = {
  states: {
    restored: {
      title: 'La liste des comptes était endommagée et elle est de nouveau complète',
      body: 'Toutes les clés de votre trousseau y figurent. Le dernier changement de nom ou d’ordre peut manquer.',
    },
    rebuilt: {
      title: 'La liste des comptes a été reconstruite à partir de votre trousseau',
      body: 'Toutes les clés et leurs noms sont là, même les plus anciens. Les organisations sont à ajouter de nouveau.',
    },
    incomplete: {
      title: 'La liste des comptes est endommagée',
      body: 'Il se peut que des comptes y manquent. Leurs clés sont en sécurité dans votre trousseau.',
    },
  },
  lookAgain: 'Les rechercher',
  looking: 'Recherche…',
  dismiss: 'Fermer l’avis sur la liste',
}
