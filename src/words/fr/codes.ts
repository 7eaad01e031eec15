// The words of the codes screen.
import type { Formats } from '../formats'
import type { Messages } from '../words'

export const codes = ({ duration, plural, number }: Formats): Messages['codes'] => ({
  title: 'Codes',
  accounts: 'Comptes',
  search: {
    label: 'Rechercher un compte',
    clear: 'Effacer la recherche',
    howTo: 'Entrée copie le premier code trouvé.',
    found: (count) =>
      plural(count, { one: `${number(count)} compte trouvé`, other: `${number(count)} comptes trouvés` }),
    nothing: (text) => `Aucun compte ne correspond à «\u202f${text}\u202f».`,
    nothingWithTag: (text, tag) =>
      `Aucun compte avec l’étiquette «\u202f${tag}\u202f» ne correspond à «\u202f${text}\u202f».`,
    everywhere: 'Rechercher dans tous les comptes',
    tags: 'Seulement les comptes avec une étiquette',
  },
  order: {
    label: 'Ordre',
    by: {
      manual: 'Votre propre ordre',
      name: 'Par nom',
      recentlyUsed: 'Les derniers utilisés d’abord',
      mostUsed: 'Les plus utilisés d’abord',
    },
    moved: (name, place, of) => `${name} est maintenant à la place ${number(place)} sur ${number(of)}.`,
    notMoved: 'L’ordre n’a pas pu être changé',
    moveUp: 'Monter',
    moveDown: 'Descendre',
    howTo: 'Alt et les flèches le déplacent.',
  },
  pin: 'Épingler en haut',
  unpin: 'Désépingler',
  pinned: 'Épinglé',
  pinnedNow: (name) => `Le compte ${name} est épinglé en haut.`,
  unpinnedNow: (name) => `Le compte ${name} n’est plus épinglé.`,
  hidden: 'Code masqué',
  copied: { current: 'Copié', next: 'Code suivant copié' },
  copiedSentence: {
    current: (name) => `Le code du compte ${name} est copié.`,
    next: (name) => `Le code suivant du compte ${name} est copié.`,
  },
  receipt: {
    cleared: (seconds) => `Sera vidé dans ${number(seconds)}\u202fs`,
    clearedAndHidden: (seconds) => `Sera vidé dans ${number(seconds)}\u202fs, hors historique`,
    hidden: 'Hors historique',
  },
  receiptSentence: {
    cleared: (seconds) => `Le presse-papiers sera vidé dans ${duration(seconds)}.`,
    clearedAndHidden: (seconds) =>
      `Le presse-papiers sera vidé dans ${duration(seconds)}, et son historique ne garde pas le code.`,
    hidden: 'L’historique du presse-papiers ne garde pas le code.',
  },
  copyFailed: 'Le code n’a pas pu être copié. Réessayez.',
  howToCopy: 'Appuyez sur Entrée pour copier.',
  next: 'suivant',
  moreFor: (name) => `Plus pour le compte ${name}`,
  menuFor: (name) => `Actions pour le compte ${name}`,
  copyCode: 'Copier le code',
  copyNextCode: 'Copier le code suivant',
  details: 'Détails…',
  remove: 'Supprimer…',
  unavailable: 'Pas de code pour l’instant',
  checking: 'Vérification…',
  spent: {
    long: (seconds) => `Vient de servir –\nsuivant dans ${number(seconds)}\u202fs`,
    short: (seconds) => `Utilisé –\nsuivant\u202f: ${number(seconds)}\u202fs`,
    sentence: (seconds) => `Ce code vient de servir. Le suivant arrive dans ${duration(seconds)}.`,
  },
  onRequest: {
    get: 'Obtenir un code',
    getNamed: (name) => `Obtenir un code pour le compte ${name}`,
    getting: 'Obtention d’un code…',
    next: 'Code suivant',
    nextNamed: (name) => `Code suivant pour le compte ${name}`,
    here: (name) => `Le code suivant du compte ${name} est là.`,
    none: 'Pas encore de code.',
    howToGet: 'Appuyez sur Entrée pour en obtenir un et le copier.',
  },
  settle: 'Se connecter pour vérifier',
  settleNamed: (name) => `Se connecter pour vérifier\u202f: ${name}`,
  keys: {
    newKey: {
      badge: 'Nouvelle clé – à confirmer',
      status:
        'La réponse s’est perdue\u202f: cette clé est peut-être déjà valable, peut-être pas. Connectez-vous pour le savoir.',
    },
    earlierKey: {
      badge: 'Clé précédente – à garder',
      status: 'C’est peut-être encore elle qui est valable. Gardez-la jusqu’à votre prochaine connexion.',
    },
    replacedKey: {
      badge: 'Remplacée',
      status:
        'Une clé plus récente a été acceptée\u202f: utilisez celle-là. Celle-ci est gardée jusqu’à la fin de la configuration.',
    },
  },
  status: {
    active: null,
    pending: 'Pas encore acceptée\u202f: ses codes ne seront valables qu’à la fin de la configuration.',
    unknown: 'On ne sait pas encore si cette clé a été acceptée. Connectez-vous pour le savoir.',
    superseded:
      'Une clé plus récente a remplacé celle-ci. Gardez l’ancienne jusqu’à ce que la nouvelle ait fonctionné.',
    trashed: null,
  },
  badge: {
    active: null,
    pending: 'Non terminée',
    unknown: 'À confirmer',
    superseded: 'Remplacée',
    trashed: null,
  },
  failed: {
    title: 'La liste des comptes n’a pas pu être lue',
  },
  empty: {
    title: 'Vos codes seront ici',
    enroll: 'Configurer les codes de votre organisation',
    enrollHint: 'Connectez-vous une fois\u202f; Keyturn configure les codes tout seul.',
    add: 'Ajouter un compte',
    addHint: 'Avec un code QR, un lien ou une clé de configuration de n’importe quel site web.',
    kept: 'Les secrets sont conservés dans le trousseau de cet ordinateur.',
  },
  removal: {
    title: (name) => `Supprimer le compte ${name}\u202f?`,
    site: (issuer) =>
      `${issuer} demandera toujours un code à la connexion. Désactivez d’abord cette demande sur le site, sinon vous risquez de ne plus pouvoir vous connecter.`,
    enrolled: (issuer) =>
      `Les codes de cet ordinateur ne permettront plus de se connecter à ${issuer}. Il faudrait alors que votre support informatique réinitialise votre second facteur.`,
    undo: 'Vous pourrez le restaurer depuis «\u202fRécemment supprimés\u202f».',
    confirm: 'Supprimer',
  },
  removed: (name) => `Le compte ${name} est supprimé.`,
  undo: 'Annuler',
  restored: (name) => `Le compte ${name} est restauré.`,
  recentlyRemoved: (count) => `Récemment supprimés (${count})`,
  restore: 'Restaurer',
  restoreNamed: (name) => `Restaurer le compte ${name}`,
  unfinished: {
    title: (issuer) => `Configuration pour ${issuer} non terminée`,
    as: (username) => `en tant que ${username}`,
    explanation: {
      intended: () => 'Rien n’a encore été configuré. Votre connexion fonctionne comme avant.',
      stored: (issuer) =>
        `La nouvelle clé est dans votre trousseau, mais ${issuer} ne l’a pas encore acceptée. Votre connexion fonctionne comme avant.`,
      verifySent: (issuer) =>
        `La nouvelle clé a été présentée à ${issuer}, et la réponse s’est perdue. Toutes les clés sont gardées\u202f; une connexion dira laquelle est valable.`,
      verified: (issuer) =>
        `${issuer} a accepté la nouvelle clé, et ses codes fonctionnent. Il manque une dernière étape.`,
      active: () => 'Tout est configuré.',
    },
    replacing: {
      intended: () =>
        'Aucune nouvelle clé n’a encore été configurée, et celle que vous avez est gardée. Si ses codes sont refusés, continuez ici.',
      stored: (issuer) =>
        `La nouvelle clé est dans votre trousseau, mais ${issuer} ne l’a pas encore acceptée. Continuez d’utiliser celle que vous avez\u202f; si ses codes sont refusés, continuez ici.`,
      verifySent: (issuer) =>
        `La nouvelle clé a été présentée à ${issuer}, et la réponse s’est perdue. Les deux clés sont gardées\u202f; une connexion dira laquelle est valable.`,
      verified: (issuer) =>
        `${issuer} a accepté la nouvelle clé\u202f: utilisez désormais ses codes. La précédente est gardée jusqu’à ce qu’une dernière étape soit faite.`,
      active: () => 'Tout est configuré.',
    },
    resume: 'Continuer',
    discard: 'Abandonner',
    discarding: 'Abandon…',
  },
})
