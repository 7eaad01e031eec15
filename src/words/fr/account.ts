// The words of the details of one account.
import type { Formats } from '../formats'
import type { Messages } from '../words'

export const account = ({ number, plural }: Formats): Messages['account'] => ({
  back: 'Codes',
  ready: 'Prêt à servir.',
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
    totp: 'Change avec le temps',
    hotp: 'Avance d’un à chaque fois',
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
    pin: 'Garder en haut',
    pinHint: 'Au-dessus des comptes qui ne sont pas épinglés.',
    pinned: 'Le compte est maintenant en haut.',
    unpinned: 'Le compte n’est plus gardé en haut.',
  },
  tags: {
    title: 'Étiquettes',
    hint: 'Appuyez sur Entrée après chacune. La recherche les trouve.',
    add: 'Ajouter une étiquette',
    addNamed: (tag) => `Ajouter l’étiquette ${tag}`,
    removeNamed: (tag) => `Supprimer l’étiquette ${tag}`,
    suggestions: 'Étiquettes de vos autres comptes',
    added: (tags) => `Ajout\u202f: ${tags}.`,
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
      'Pas pour les codes qui avancent d’un à chaque fois\u202f: deux appareils se prendraient les leurs.',
    action: 'Code QR…',
    opening: 'Ouverture…',
    dialogTitle: (name) => `Afficher le code QR du compte ${name}\u202f?`,
    whatItIs:
      'Le code QR est votre clé. Quiconque le voit ou le photographie peut créer vos codes, définitivement.',
    lookAround: 'Assurez-vous que personne ne regarde et que votre écran n’est pas partagé.',
    oneKey: (issuer) =>
      `${issuer} garde une seule clé pour vous. Les deux appareils l’auront\u202f; si vous reconfigurez le compte, elle ne comptera plus sur aucun des deux.`,
    confirm: 'Afficher le code QR',
  },

  organization: {
    title: 'Votre organisation',
    loading: (issuer) => `Demande à ${issuer}…`,
    signedOut: (issuer) => `Connectez-vous pour voir et changer la façon dont ${issuer} demande les codes.`,
    signIn: 'Se connecter',
    signedInAs: (username) => `Connexion établie\u202f: ${username}`,
    signOut: 'Se déconnecter',
    signOutHint: 'Vos codes continuent de fonctionner.',
    signingOut: 'Déconnexion…',
    signedOutTitle: 'Pas de connexion',
    sessionEnded: 'Votre connexion a pris fin',
    sessionEndedHint: 'Rien n’a été modifié. Connectez-vous et réessayez.',
    signInAgain: 'Se reconnecter',
    signOutHere: 'Se déconnecter ici',
    notTold: 'Déconnecté sur cet ordinateur',
    notToldHint: (issuer) =>
      `${issuer} n’a pas pu être informé. Personne ne peut reprendre votre connexion ici, mais elle reste valable chez ${issuer} jusqu’à son expiration. Votre support informatique peut y mettre fin tout de suite.`,
    outcome: {
      on: 'Les codes sont activés.',
      preferred: 'Les codes sont maintenant demandés à chaque connexion.',
      off: 'Les codes sont désactivés.',
      keychain: 'La connexion est maintenue sur cet ordinateur.',
      memory: 'Votre connexion prend fin quand vous quittez Keyturn.',
      signedOut: 'La déconnexion est faite.',
    },
  },

  codes: {
    title: 'Codes à la connexion',
    asked: 'Demandés à chaque connexion.',
    choice: 'Au choix à la connexion.',
    notAsked: {
      nothing: 'Pas demandés\u202f: votre mot de passe seul suffit.',
      SMS_MFA: 'Pas demandés\u202f: vous recevez un SMS.',
      EMAIL_OTP: 'Pas demandés\u202f: vous recevez un e-mail.',
      several: 'Pas demandés\u202f: une autre de vos façons est utilisée.',
    },
    turnOn: 'Activer',
    turningOn: 'Activation…',
    makeFirst: 'Donner la préférence',
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
        'Votre mot de passe seul suffira pour se connecter. Quiconque l’apprend pourra entrer à votre place.',
      SMS_MFA: 'À la connexion, vous recevrez un SMS à la place.',
      EMAIL_OTP: 'À la connexion, vous recevrez un e-mail à la place.',
      SOFTWARE_TOKEN_MFA:
        'À la connexion, un code de votre application d’authentification sera demandé à la place.',
      several: 'À la connexion, une autre de vos façons sera utilisée à la place.',
    },
    kept: 'La clé reste dans Keyturn\u202f: vous pourrez réactiver les codes ici.',
    confirm: 'Désactiver',
  },

  keep: {
    title: 'Rester connecté sur cet ordinateur',
    hint: 'Garde votre connexion dans le trousseau. Sinon, elle prend fin quand vous quittez Keyturn.',
    notKept:
      'Le trousseau n’a pas accepté votre connexion renouvelée\u202f: elle prend donc fin quand vous quittez Keyturn. Activez ceci pour réessayer.',
  },
  key: {
    title: 'Cette clé',
  },
  test: {
    title: 'Est-ce qu’elle fonctionne\u202f?',
    hint: 'Vous connecte une fois avec un code de ce compte, pour en être sûr.',
    action: 'Tester la connexion',
  },
  again: {
    title: 'Une nouvelle clé',
    hint: 'Prend la place de celle-ci, par exemple si quelqu’un d’autre a pu la voir.',
    action: 'Reconfigurer…',
    dialogTitle: (issuer) => `Reconfigurer le compte avec ${issuer}\u202f?`,
    dialogBody: (issuer) =>
      `Une nouvelle clé remplace celle-ci\u202f; ses copies sur d’autres appareils ne compteront plus pour ${issuer}.`,
    dialogKept: 'L’ancienne clé est gardée jusqu’à ce que la nouvelle ait fonctionné.',
    confirm: 'Reconfigurer',
  },
})
