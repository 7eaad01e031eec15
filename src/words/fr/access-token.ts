// The words for those who bring an access token. They know it by its name, so it is called by it.
import type { Messages } from '../words'

const getAnother = 'Procurez-vous-en un nouveau et collez-le ici.'

export const accessToken: Messages['accessToken'] = {
  link: 'Utiliser un jeton d’accès',
  title: 'Utiliser un jeton d’accès',
  intro: (issuer) =>
    `Pour les administrateurs et les développeurs qui en ont déjà un pour ${issuer}. Keyturn s’en sert à la place d’un mot de passe pour configurer les codes.`,
  field: 'Jeton d’accès',
  hint: 'Trois longues parties séparées par des points. Il n’est transmis qu’au service de connexion et n’est pas conservé.',
  show: 'Afficher le jeton d’accès',
  hide: 'Masquer le jeton d’accès',
  submit: 'Continuer',
  busy: 'Vérification…',
  pasted: {
    accessTokenExpired: `Ce jeton d’accès a expiré. ${getAnother}`,
    accessTokenRevoked: `Ce jeton d’accès a été révoqué. ${getAnother}`,
    accessTokenInvalid: `Ce jeton d’accès n’est pas accepté. ${getAnother}`,
  },
}
