// The words of the enrollment wizard.
import type { Formats } from '../formats'
import type { Messages } from '../words'

export const enrollment = ({ duration, minutesAndSeconds, number }: Formats): Messages['enrollment'] => ({
  timeLeft: (seconds) => `Reste ${minutesAndSeconds(seconds)}`,
  timeLeftLabel: 'Temps restant pour cette connexion',
  startAgain: 'Recommencer',
  signInAgain: 'Se reconnecter',
  tryNextCode: 'Réessayer avec le code suivant',
  unlock: 'Déverrouiller et réessayer',
  startingAgain: 'Nouvelle tentative depuis le début…',
  retrying: {
    why: 'Le service de connexion n’a pas répondu.',
    inSeconds: (seconds, attempt, of) =>
      `Nouvel essai dans ${duration(seconds)} (${number(attempt)} sur ${number(of)})…`,
    now: (attempt, of) => `Nouvel essai (${number(attempt)} sur ${number(of)})…`,
  },

  connection: {
    title: 'Où vous connectez-vous\u202f?',
    intro: 'Choisissez votre organisation. Keyturn vous connecte une fois et configure les codes tout seul.',
    practice: 'Démonstration',
    addNew: 'Ajouter une organisation',
    addFirst:
      'Indiquez à Keyturn où vous vous connectez. Votre service informatique vous donne ces informations.',
  },
  credentials: {
    title: (issuer) => `Se connecter à ${issuer}`,
    username: 'Nom d’utilisateur',
    password: 'Mot de passe',
    submit: 'Se connecter',
    busy: 'Connexion…',
    change: 'Changer d’organisation',
    kept: 'Votre mot de passe n’est transmis qu’au service de connexion et n’est pas conservé.',
    otherWays: 'Autres méthodes de connexion',
    withoutPassword: 'Se connecter sans mot de passe',
    usernameFirst: 'Saisissez d’abord votre nom d’utilisateur.',
    here: 'Se connecter ici avec un mot de passe',
    inBrowser: 'Se connecter dans le navigateur',
    inBrowserIntro: (issuer) =>
      `${issuer} a sa propre page de connexion. Keyturn l’ouvre dans votre navigateur et poursuit dès que vous avez terminé.`,
  },
  browser: {
    title: 'Continuez dans votre navigateur',
    steps: 'La suite',
    opened: (issuer) => `Votre navigateur affiche la page où l’on se connecte à ${issuer}.`,
    signIn: 'Connectez-vous-y comme d’habitude, dans les cinq minutes.',
    back: 'Revenez ici. Keyturn poursuit tout seul.',
    waiting: 'En attente de votre navigateur…',
    openAgain: 'Rouvrir le navigateur',
  },
  firstFactor: {
    title: 'Comment voulez-vous vous connecter\u202f?',
    choices: {
      password: { title: 'Mot de passe', hint: 'Celui que vous utilisez d’habitude' },
      emailCode: { title: 'E-mail', hint: 'Un code envoyé dans votre boîte de réception' },
      smsCode: { title: 'SMS', hint: 'Un code envoyé sur votre téléphone' },
      passkey: { title: 'Clé d’accès', hint: 'Dans votre navigateur, où elle est conservée' },
    },
    passwordTitle: 'Saisissez votre mot de passe',
    otherWay: 'Autre méthode',
  },
  device: {
    question: (issuer) =>
      `${issuer} peut mémoriser cet ordinateur et ne pas y demander de code la prochaine fois.`,
    remember: 'Mémoriser cet ordinateur',
    busy: 'Mémorisation…',
    later: 'Pas maintenant',
    remembered: 'Cet ordinateur est mémorisé.',
  },
  practice: {
    title: 'Utilisateurs de démonstration',
    body: 'Cette organisation fonctionne sur votre propre ordinateur. Choisissez avec quel utilisateur vous connecter\u202f:',
    use: 'Utiliser',
    password: 'Mot de passe',
  },
  newPassword: {
    title: 'Choisissez un nouveau mot de passe',
    intro: 'Celui que vous avez est provisoire.',
    field: 'Nouveau mot de passe',
    repeat: 'Répétez le nouveau mot de passe',
    differ: 'Les deux mots de passe ne sont pas identiques.',
    leaveOut: 'Vous pouvez laisser ce champ vide.',
    submit: 'Définir le nouveau mot de passe',
    busy: 'Définition du mot de passe…',
    attributes: {
      address: 'Adresse',
      birthdate: 'Date de naissance',
      email: 'Adresse e-mail',
      family_name: 'Nom de famille',
      gender: 'Genre',
      given_name: 'Prénom',
      locale: 'Langue',
      middle_name: 'Deuxième prénom',
      name: 'Nom complet',
      nickname: 'Surnom',
      phone_number: 'Numéro de téléphone',
      picture: 'Lien vers une image',
      preferred_username: 'Nom d’utilisateur préféré',
      profile: 'Lien vers un profil',
      website: 'Site web',
      zoneinfo: 'Fuseau horaire',
    },
  },
  recovery: {
    forgot: 'Mot de passe oublié\u202f?',
    resetFirst: 'Réinitialiser le mot de passe',
    confirmFirst: 'Confirmer l’inscription',
    signInWithNew: 'Se connecter avec le nouveau mot de passe',
    ask: {
      title: 'Réinitialisez votre mot de passe',
      intro: (issuer) =>
        `${issuer} peut vous envoyer un code. Il vous permet de choisir un nouveau mot de passe.`,
      submit: 'Envoyer un code',
      busy: 'Demande d’un code…',
    },
    resetTitle: 'Saisissez le code et un nouveau mot de passe',
    confirm: {
      title: 'Confirmez votre inscription',
      earlier: (issuer) =>
        `${issuer} vous a envoyé un message lors de votre inscription. Saisissez le code qu’il contient, ou faites-vous en envoyer un nouveau.`,
      submit: 'Confirmer',
      linkOpened: 'J’ai ouvert un lien à la place',
    },
    sent: {
      email: (issuer, to) =>
        to === ''
          ? `Si ${issuer} vous connaît sous ce nom d’utilisateur, un code vous est envoyé par e-mail.`
          : `Si ${issuer} vous connaît sous ce nom d’utilisateur, un code est envoyé par e-mail à ${to}.`,
      sms: (issuer, to) =>
        to === ''
          ? `Si ${issuer} vous connaît sous ce nom d’utilisateur, un code vous est envoyé par SMS.`
          : `Si ${issuer} vous connaît sous ce nom d’utilisateur, un code est envoyé par SMS au ${to}.`,
      unsaid: (issuer) => `Si ${issuer} vous connaît sous ce nom d’utilisateur, un code vous est envoyé.`,
    },
    patience:
      'Cela peut prendre quelques minutes. Un e-mail peut se trouver dans les courriers indésirables.',
    sendNew: 'Envoyer un nouveau code',
    sendNewIn: (seconds) => `Nouveau code possible dans ${duration(seconds)}`,
    sending: 'Demande d’un nouveau code…',
    onlyNewest: 'Un nouveau code a été demandé. Seul le plus récent est valable.',
  },
  select: {
    title: 'Comment voulez-vous prouver que c’est bien vous\u202f?',
    choices: {
      SOFTWARE_TOKEN_MFA: {
        title: 'Application d’authentification',
        hint: 'Un code de Keyturn ou d’une autre application',
      },
      SMS_MFA: { title: 'SMS', hint: 'Un code envoyé sur votre téléphone' },
      EMAIL_OTP: { title: 'E-mail', hint: 'Un code envoyé dans votre boîte de réception' },
    },
  },
  sentCode: {
    title: 'Saisissez le code qui vous a été envoyé',
    sms: (to) => (to === '' ? 'Il est dans un SMS.' : `Il est dans un SMS envoyé au ${to}.`),
    email: (to) => (to === '' ? 'Il est dans un e-mail.' : `Il est dans un e-mail envoyé à ${to}.`),
    field: 'Code',
    submit: 'Continuer',
    busy: 'Vérification du code…',
  },
  ownCode: {
    title: 'Votre second facteur',
    using: (account) => `Avec le code du compte ${account}`,
    usingThis: 'Avec le code que Keyturn garde pour vous',
    waiting: 'En attente d’un nouveau code – le dernier a déjà servi.',
    waitingNext: 'En attente du code suivant.',
    inSeconds: (seconds) => duration(seconds),
    sending: 'Envoi du code…',
    byItself: 'Il est envoyé tout seul.',
    typeInstead: 'Saisir un code à la place',
  },
  typedCode: {
    title: 'Saisissez le code de votre application d’authentification',
    intro:
      'Keyturn n’a pas encore de clé pour cet utilisateur. Prenez le code dans l’application d’authentification que vous utilisez actuellement.',
    device: (name) => `Elle s’appelle «\u202f${name}\u202f».`,
    field: 'Code',
    submit: 'Continuer',
    busy: 'Vérification du code…',
    useOwn: 'Utiliser le code de Keyturn',
  },
  elsewhere: {
    passkey: {
      title: 'Votre clé d’accès fonctionne dans votre navigateur',
      body: (issuer) => `Une clé d’accès est liée à votre navigateur et à la page de connexion de ${issuer}.`,
    },
    custom: {
      title: 'Cette connexion se poursuit dans votre navigateur',
      body: (issuer) => `${issuer} pose une question que seule sa propre page de connexion peut poser.`,
    },
    opens: 'Keyturn ouvre cette page et poursuit dès que vous avez terminé.',
    noPage: (issuer) =>
      `Keyturn ne connaît pas l’adresse de la page de connexion de ${issuer}. Demandez-la à votre support informatique et ajoutez-la à l’organisation, ou demandez une autre méthode de connexion.`,
  },
  sendTo: {
    title: 'Où faut-il envoyer vos codes\u202f?',
    intro: (issuer) =>
      `${issuer} demande un second facteur et vous envoie les codes\u202f; ceux d’une application comme Keyturn ne sont pas acceptés.`,
    email: 'Adresse e-mail',
    phone: 'Numéro de téléphone',
    phoneHelp: 'Avec l’indicatif du pays, par exemple +33 6 12 34 56 78',
    submit: 'M’envoyer un code',
    busy: 'Envoi du code…',
    byEmail: 'Plutôt par e-mail',
    byPhone: 'Plutôt par SMS',
  },
  cannotSetUp: {
    title: 'Aucun code ne peut être configuré ici',
    body: (issuer) =>
      `${issuer} demande un second facteur, mais pas celui d’une application comme Keyturn. Votre support informatique peut l’activer\u202f; d’ici là, configurez un autre second facteur là où vous vous connectez d’habitude.`,
    close: 'Fermer',
  },
  signedIn: {
    none: {
      title: 'Session ouverte',
      body: (issuer) =>
        `${issuer} n’a pas demandé de second facteur. Configurez-en un maintenant, pour que votre mot de passe seul ne suffise pas.`,
      enroll: 'Configurer des codes',
      later: 'Pas maintenant',
    },
    sentCode: {
      title: 'Session ouverte',
      body: (issuer) =>
        `${issuer} vous a envoyé un code cette fois-ci. Keyturn peut créer les codes sur cet ordinateur à la place.`,
      enroll: 'Configurer des codes',
      later: 'Pas maintenant',
    },
    softwareToken: {
      title: 'Votre connexion fonctionne',
      body: (issuer) => `Vous avez déjà des codes pour ${issuer}, et celui qui vient de servir était le bon.`,
      done: 'Terminé',
      replace: 'Remplacer par une nouvelle clé…',
      replaceTitle: 'Remplacer la clé actuelle\u202f?',
      replaceBody: (issuer) =>
        `${issuer} n’accepte qu’une application d’authentification par personne. La clé actuelle – ici ou sur un autre appareil – ne sera plus valable dès que la nouvelle sera acceptée. Elle reste ici jusqu’à votre première connexion avec la nouvelle.`,
      replaceConfirm: 'Remplacer',
    },
    settled: {
      title: 'Confirmé',
      body: (issuer) =>
        `${issuer} vient d’accepter un code\u202f: la clé qui l’a créé est donc la clé valable. Il ne reste rien à faire.`,
    },
  },
  naming: {
    title: 'Prêt à configurer vos codes',
    intro: (issuer) =>
      `${issuer} demande un second facteur. Keyturn le configure\u202f; il vous suffit d’appuyer sur le bouton.`,
    introOptional: 'Keyturn configure les codes\u202f; il vous suffit d’appuyer sur le bouton.',
    issuer: 'Organisation',
    accountName: 'Nom du compte',
    device: 'Nom de cet appareil',
    deviceHint: 'Votre organisation affiche ce nom quand elle demande un code.',
    earlierKept: 'Vous recevez pour cela une nouvelle clé. La précédente est gardée.',
    submit: 'Configurer maintenant',
  },
  steps: {
    title: 'Configuration des codes',
    failedTitle: 'Pas encore terminé',
    list: 'Étapes',
    associate: (issuer) => `Demander une clé à ${issuer}`,
    store: 'La placer dans votre trousseau',
    verify: 'Prouver qu’elle fonctionne',
    finish: 'Terminer',
    signIn: 'Se connecter avec un nouveau code',
    states: { done: 'fait', running: 'en cours', failed: 'non fait', waiting: 'à venir' },
    durable:
      'Chaque étape est enregistrée avant la suivante\u202f: vous pourrez donc toujours vous connecter.',
    finishWithout: 'Terminer sans se connecter',
    newKey: 'Obtenir une nouvelle clé',
  },
  done: {
    title: 'Vos codes sont configurés',
    body: (issuer) => `Désormais, ${issuer} demande ce code quand vous vous connectez.`,
    proven: (issuer) => `${issuer} a déjà accepté un code de Keyturn.`,
    settledTitle: 'Confirmé',
    settled: (issuer) =>
      `${issuer} a accepté un code de cette clé\u202f: c’est donc elle qui est valable. Il ne reste rien à faire.`,
    copy: 'Copier le code',
    done: 'Terminé',
  },
  test: {
    title: 'Tester votre connexion',
    intro: (issuer) =>
      `Keyturn vous connecte à ${issuer} et envoie le code tout seul, pour voir s’il est accepté. Rien n’est modifié.`,
    username: 'Nom d’utilisateur',
    works: {
      title: 'Tout fonctionne',
      body: (issuer, account) => `${issuer} a accepté le code du compte ${account}.`,
    },
    otherKey: {
      title: 'La clé enregistrée ici n’est pas la clé valable',
      body: (issuer) =>
        `${issuer} a accepté un code, mais pas un code de ce compte. Reconfigurez les codes pour avoir la bonne clé ici.`,
    },
    setUpAsked: {
      title: 'La clé enregistrée ici n’est pas la clé valable',
      body: (issuer) =>
        `${issuer} vous demande d’en configurer une nouvelle. Reconfigurez les codes\u202f: la connexion que vous venez de faire suffit.`,
    },
    notAsked: {
      title: (issuer) => `${issuer} n’a pas demandé de code`,
      body: 'Votre mot de passe seul suffit donc pour se connecter. Vous pouvez activer les codes dans les détails du compte.',
    },
    sentCode: {
      title: (issuer) => `${issuer} vous a plutôt envoyé un code`,
      body: 'Aucun code créé par Keyturn n’a été demandé. Vous pouvez demander ces codes en premier dans les détails du compte.',
    },
    enrollAgain: 'Reconfigurer',
    back: 'Retour au compte',
  },
})
