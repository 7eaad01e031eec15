// The words about a list of accounts that was damaged, or of which not everything can be read.
import type { Formats } from '../formats'
import type { Messages } from '../words'

export const accountList = ({ list, number, plural }: Formats): Messages['accountList'] => ({
  states: {
    restored: {
      title: 'La liste des comptes était endommagée et a été réparée',
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
    newer: {
      title: 'Cette liste a été écrite par une version plus récente de Keyturn',
      body: 'Ses codes fonctionnent ici. Pour modifier quelque chose, installez la dernière version de Keyturn\u00a0: celle-ci laisse la liste telle quelle, afin que rien ne se perde.',
    },
  },
  notShown: {
    title: 'Une partie de la liste ne peut pas être affichée',
    list: (parts) => `Non affiché\u00a0: ${list(parts)}.`,
    body: 'Cette version de Keyturn ne peut pas le lire et le laisse tel quel. La dernière version y parviendra peut-être.',
    accounts: (count) => plural(count, { one: `${number(count)} compte`, other: `${number(count)} comptes` }),
    organizations: (count) =>
      plural(count, { one: `${number(count)} organisation`, other: `${number(count)} organisations` }),
    others: (count) =>
      plural(count, { one: `${number(count)} autre élément`, other: `${number(count)} autres éléments` }),
  },
  lookAgain: 'Rechercher les comptes manquants',
  looking: 'Recherche…',
  dismiss: 'Fermer l’avis sur la liste',
})
