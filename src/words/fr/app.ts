// The words of the shell and of things that belong to no single screen.
import type { Messages } from '../words'

export const app: Messages['app'] = {
  name: 'Keyturn',
  navigation: 'Principale',
  codes: 'Codes',
  enroll: 'Configurer',
  add: 'Ajouter',
  connections: 'Organisations',
  settings: 'Paramètres',
  enrollUnderWay: 'Configuration en cours',
  tryAgain: 'Réessayer',
  cancel: 'Annuler',
  back: 'Retour',
  close: 'Fermer',
  dismiss: 'Fermer l’avis',
  show: 'Afficher le mot de passe',
  hide: 'Masquer le mot de passe',
  capsLock: 'Le verrouillage des majuscules est activé.',
  optional: 'facultatif',
  fullName: (issuer, accountName) => `${issuer}, ${accountName}`,
  loading: 'Un instant…',
  drop: {
    title: 'Déposez l’image ici',
    hint: 'Ou des liens\u202f: Keyturn montre ce qu’ils contiennent.',
  },
  crashed: {
    title: 'Keyturn n’a pas pu afficher ceci',
    body: 'Vos comptes sont en sécurité dans le trousseau. Rechargez la fenêtre pour continuer.',
    reload: 'Recharger',
  },
}
