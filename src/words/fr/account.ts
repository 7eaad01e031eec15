// The words of the details of one account.
import type { Formats } from '../formats'
import type { Messages } from '../words'

export const account = ({ number, plural }: Formats): Messages['account'] => ({
  back: 'Codes',
  ready: 'Prêt à l’emploi.',
  added: (date) => `Ajouté le ${date}.`,
  notUsed: 'Pas encore utilisé.',
  usedAgo: (ago, count) =>
    plural(count, {
      one: `Utilisé une fois, ${ago}.`,
      other: `Utilisé ${number(count)} fois, la dernière ${ago}.`,
    }),
  usedJustNow: (count) =>
    plural(count, {
      one: 'Utilisé une fois, à l’instant.',
      other: `Utilisé ${number(count)} fois, la dernière à l’instant.`,
    }),
  usedOn: (date, count) =>
    plural(count, {
      one: `Utilisé une fois, le ${date}.`,
      other: `Utilisé ${number(count)} fois, la dernière le ${date}.`,
    }),
  kind: {
    totp: 'Basé sur l’heure',
    hotp: 'Basé sur un compteur',
    steam: 'Steam Guard',
  },
  letters: (count) =>
    plural(count, { one: `${count} lettre ou chiffre`, other: `${count} lettres et chiffres` }),
  digits: (count) => plural(count, { one: `${count} chiffre`, other: `${count} chiffres` }),
  period: (seconds) =>
    plural(seconds, { one: 'nouveau à chaque seconde', other: `nouveau toutes les ${seconds} secondes` }),
  algorithm: { SHA1: 'SHA-1', SHA256: 'SHA-256', SHA512: 'SHA-512' },
  remove: 'Supprimer le compte…',
  unsafe: 'Ce texte contient des caractères invisibles. Saisissez-le au lieu de le coller.',

  rename: {
    action: 'Renommer',
    form: 'Noms de ce compte',
    issuer: 'Site web ou organisation',
    accountName: 'Compte',
    missing: 'Remplissez l’un des deux champs, pour retrouver le compte.',
    save: 'Enregistrer',
    saving: 'Enregistrement…',
    saved: (name) => `Le compte s’appelle maintenant ${name}.`,
  },
  list: {
    title: 'Dans votre liste',
    pin: 'Épingler en haut',
    pinHint: 'Au-dessus des comptes qui ne sont pas épinglés.',
    pinned: 'Épinglé en haut.',
    unpinned: 'Le compte n’est plus épinglé.',
  },
  tags: {
    title: 'Étiquettes',
    hint: 'Appuyez sur Entrée après chacune. La recherche les trouve.',
    add: 'Ajouter une étiquette',
    addNamed: (tag) => `Ajouter l’étiquette ${tag}`,
    removeNamed: (tag) => `Supprimer l’étiquette ${tag}`,
    suggestions: 'Étiquettes de vos autres comptes',
    added: (tags) => `Étiquettes ajoutées\u202f: ${tags}.`,
    removed: (tag) => `L’étiquette ${tag} est supprimée.`,
    alreadyThere: 'Cette étiquette est déjà là.',
    tooLong: (most) =>
      plural(most, {
        one: `Une étiquette a ${most} caractère au plus.`,
        other: `Une étiquette a ${most} caractères au plus.`,
      }),
    tooMany: (most) =>
      plural(most, {
        one: `Il y a de la place pour ${most} étiquette.`,
        other: `Il y a de la place pour ${most} étiquettes. Supprimez-en une d’abord.`,
      }),
  },
  note: {
    title: 'Note',
    hint: 'Elle n’est pas dans le trousseau\u202f: n’y mettez ni mots de passe ni codes de secours.',
    saving: 'Enregistrement…',
    saved: 'Enregistrée',
    savedSentence: 'La note est enregistrée.',
  },
  device: {
    title: 'Autre appareil',
    hint: 'Met la même clé sur un second appareil, comme votre téléphone.',
    counting:
      'Pas pour les codes basés sur un compteur\u202f: chaque appareil utiliserait les codes de l’autre.',
    action: 'Code QR…',
    opening: 'Ouverture…',
    dialogTitle: (name) => `Afficher le code QR du compte ${name}\u202f?`,
    whatItIs:
      'Le code QR est votre clé. Quiconque le voit ou le photographie peut créer vos codes, définitivement.',
    lookAround: 'Assurez-vous que personne ne regarde et que votre écran n’est pas partagé.',
    oneKey: (issuer) =>
      `${issuer} garde une seule clé pour vous. Les deux appareils l’auront\u202f; si vous en configurez une nouvelle, elle ne sera plus valable sur aucun des deux.`,
    confirm: 'Afficher le code QR',
  },

  organization: {
    title: 'Votre organisation',
    loading: (issuer) => `Demande à ${issuer}…`,
    signedOut: (issuer) => `Connectez-vous pour voir et changer la façon dont ${issuer} demande les codes.`,
    signIn: 'Se connecter',
    signedInAs: (username) => `Compte utilisé\u202f: ${username}`,
    signOut: 'Se déconnecter',
    signOutHint: 'Vos codes continuent de fonctionner.',
    signingOut: 'Déconnexion…',
    signedOutTitle: 'Aucune session ouverte',
    sessionEnded: 'Votre session a été fermée',
    sessionEndedHint: 'Rien n’a été modifié. Connectez-vous et réessayez.',
    signInAgain: 'Se reconnecter',
    signOutHere: 'Se déconnecter ici',
    notTold: 'Session fermée sur cet ordinateur',
    notToldHint: (issuer) =>
      `${issuer} n’a pas pu être informé. Personne ne peut reprendre votre session ici, mais ${issuer} l’accepte jusqu’à son expiration. Votre support informatique peut y mettre fin tout de suite.`,
    outcome: {
      on: 'Les codes sont activés.',
      preferred: 'Les codes sont maintenant demandés à chaque connexion.',
      off: 'Les codes sont désactivés.',
      keychain: 'Votre session reste ouverte sur cet ordinateur.',
      memory: 'Votre session se fermera quand vous quitterez Keyturn.',
      signedOut: 'Session fermée.',
    },
  },

  codes: {
    title: 'Codes à la connexion',
    asked: 'Demandés à chaque connexion.',
    choice: 'Au choix à la connexion.',
    notAsked: {
      nothing: 'Non demandés\u202f: votre mot de passe seul suffit.',
      SMS_MFA: 'Non demandés\u202f: vous recevez un SMS.',
      EMAIL_OTP: 'Non demandés\u202f: vous recevez un e-mail.',
      several: 'Non demandés\u202f: une autre méthode de connexion est utilisée.',
    },
    turnOn: 'Activer',
    turningOn: 'Activation…',
    makeFirst: 'Demander d’abord ces codes',
    makingFirst: 'Modification…',
    turnOff: 'Désactiver…',
    turningOff: 'Désactivation…',
  },

  /** Codes that are sent. */
  sent: {
    title: { SMS_MFA: 'Codes par SMS', EMAIL_OTP: 'Codes par e-mail' },
    asked: 'Envoyés à chaque connexion.',
    choice: 'Au choix à la connexion.',
    off: 'Désactivés.',
    offWithAddress: (address) => `Désactivés. Ils seraient envoyés à ${address}.`,
    withAddress: (sentence, address) => `${sentence} Ils sont envoyés à ${address}.`,
    turnOffTitle: {
      SMS_MFA: (issuer) => `Désactiver les codes par SMS pour ${issuer}\u202f?`,
      EMAIL_OTP: (issuer) => `Désactiver les codes par e-mail pour ${issuer}\u202f?`,
    },
    outcome: {
      on: (what) => `${what}\u202f: activés.`,
      preferred: (what) => `${what}\u202f: maintenant envoyés à chaque connexion.`,
      off: (what) => `${what}\u202f: désactivés.`,
    },
  },

  turnOff: {
    title: (issuer) => `Désactiver les codes pour ${issuer}\u202f?`,
    then: {
      nothing:
        'Votre mot de passe seul suffira pour se connecter. Quiconque l’apprend pourra se connecter à votre place.',
      SMS_MFA: 'À la connexion, vous recevrez un SMS à la place.',
      EMAIL_OTP: 'À la connexion, vous recevrez un e-mail à la place.',
      SOFTWARE_TOKEN_MFA:
        'À la connexion, un code de votre application d’authentification sera demandé à la place.',
      several: 'À la connexion, une autre méthode de connexion sera utilisée à la place.',
    },
    kept: 'La clé reste dans Keyturn\u202f: vous pourrez réactiver les codes ici.',
    confirm: 'Désactiver',
  },

  keep: {
    title: 'Garder la session ouverte sur cet ordinateur',
    hint: 'Garde votre session dans le trousseau. Sinon, elle se ferme quand vous quittez Keyturn.',
    notKept:
      'Le trousseau n’a pas enregistré votre session renouvelée\u202f: elle se fermera donc quand vous quitterez Keyturn. Activez ceci pour réessayer.',
  },
  key: {
    title: 'Cette clé',
  },
  test: {
    title: 'La clé fonctionne-t-elle\u202f?',
    hint: 'Keyturn vous connecte une fois avec un code de ce compte, pour le vérifier.',
    action: 'Tester la connexion',
  },
  again: {
    title: 'Une nouvelle clé',
    hint: 'Remplace celle-ci, par exemple si quelqu’un d’autre a pu la voir.',
    action: 'Reconfigurer…',
    dialogTitle: (issuer) => `Reconfigurer les codes de ${issuer}\u202f?`,
    dialogBody: (issuer) =>
      `Une nouvelle clé remplace celle-ci\u202f; ses copies sur d’autres appareils ne seront plus valables pour ${issuer}.`,
    dialogKept: 'L’ancienne clé est gardée jusqu’à ce que la nouvelle ait fonctionné.',
    confirm: 'Reconfigurer',
  },
})
