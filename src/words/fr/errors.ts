// A sentence for every failure: what happened and what it means (title), what to do next (whatToDo).
import type { AttributeForms } from '../attribute-forms'
import type { Formats } from '../formats'
import type { Messages } from '../words'

const itHelps = 'Votre support informatique peut changer cela.'
const startAgain = 'Recommencez. Ce que vous avez saisi est toujours là.'
const signInByBrowser =
  'Connectez-vous dans le navigateur si votre organisation a une page de connexion, ou signalez-le à votre support informatique.'

const attributeForms: AttributeForms = {
  birthdate: 'Écrivez la date de naissance sous la forme année, mois et jour, par exemple 1990-05-17.',
  email: 'Une adresse e-mail ressemble à nom@example.com.',
  phone_number:
    'Écrivez le numéro de téléphone avec le signe plus et l’indicatif du pays au début, par exemple +442079460958.',
  other: 'Vérifiez tous les champs et réessayez.',
}

/** How the network called it, for those who know its names. */
const tellHelpDesk = (networkCode: string | undefined): string =>
  networkCode === undefined
    ? 'signalez-le à votre support informatique'
    : `signalez à votre support informatique le message du réseau «\u202f${networkCode}\u202f»`

export const errors = ({ dateAndTime, duration }: Formats): Messages['errors'] => {
  const clockSentence = (seconds: number | undefined): string => {
    if (seconds === undefined || Math.abs(seconds) < 5) return ''
    const direction = seconds > 0 ? 'retarde' : 'avance'
    return ` L’horloge de cet ordinateur ${direction} de ${duration(Math.abs(seconds))} par rapport à celle du service de connexion\u202f; choisissez le réglage automatique si cela se répète.`
  }
  const validity = (from: number | undefined, until: number | undefined): string =>
    from === undefined || until === undefined
      ? ''
      : `Il est valable du ${dateAndTime(from)} au ${dateAndTime(until)}. `
  return {
    // The app itself
    internal: {
      title: 'Un problème est survenu dans Keyturn',
      whatToDo: ({ referenceId }) =>
        `Vos comptes ne sont pas touchés. Réessayez${
          referenceId === undefined
            ? '.'
            : `\u202f; si cela se reproduit, copiez le rapport dans Paramètres › À propos de Keyturn et envoyez-le avec la référence ${referenceId}.`
        }`,
    },
    invalidInput: {
      title: 'Un élément de ce formulaire n’est pas utilisable',
      whatToDo: 'Vérifiez ce que vous avez saisi et réessayez.',
    },
    accountNotFound: {
      title: 'Ce compte n’est plus là',
      whatToDo: 'Il a peut-être été supprimé entre-temps. Regardez dans «\u202fRécemment supprimés\u202f».',
    },
    connectionNotFound: {
      title: 'Cette organisation n’est plus là',
      whatToDo: 'Choisissez-en une autre, ou ajoutez-la de nouveau.',
    },
    signInNotFound: {
      title: 'Cette tentative de connexion n’est plus en cours',
      whatToDo: startAgain,
    },
    enrollmentNotFound: {
      title: 'Cette configuration n’est plus en cours',
      whatToDo: startAgain,
    },
    stepOutOfOrder: {
      title: 'Les étapes n’ont pas été faites dans l’ordre',
      whatToDo: 'Recommencez. Ce que vous avez saisi est toujours là, et rien n’est perdu.',
    },

    // Connections
    userPoolIdMalformed: {
      title: 'Ce n’est pas un ID de groupe d’utilisateurs',
      whatToDo:
        'Il ressemble à eu-west-1_AbC123xyZ\u202f: une région, un tiret bas, puis des lettres et des chiffres.',
    },
    clientIdMalformed: {
      title: 'Ce n’est pas un ID de client d’application',
      whatToDo: 'Il ressemble à 1h57kf5cpq17m0eml12EXAMPLE\u202f: seulement des lettres et des chiffres.',
    },
    fipsUnsupported: {
      title: 'Il n’y a pas de point de terminaison FIPS dans cette région',
      whatToDo: 'Utilisez le point de terminaison standard, ou vérifiez l’ID du groupe d’utilisateurs.',
    },
    dualStackUnsupported: {
      title: 'Il n’y a pas de point de terminaison double pile dans cette région',
      whatToDo: 'Utilisez le point de terminaison standard, ou vérifiez l’ID du groupe d’utilisateurs.',
    },
    managedLoginDomainMalformed: {
      title: 'Ce n’est pas une page de connexion que Keyturn peut ouvrir',
      whatToDo:
        'Saisissez son adresse, par exemple https://acme.auth.eu-west-1.amazoncognito.com, et rien après.',
    },

    // Settings
    settingsNotSaved: {
      title: 'Le paramètre n’a pas pu être enregistré',
      whatToDo: 'Rien n’a été modifié. Vérifiez qu’il reste de la place sur le disque, puis réessayez.',
    },
    noteTooLong: {
      title: 'Cette note est trop longue',
      whatToDo: 'Utilisez au plus 2\u202f000 caractères.',
    },
    qrCodeTooLarge: {
      title: 'Cette clé ne tient pas dans un code QR',
      whatToDo: 'Configurez plutôt le compte de nouveau sur l’autre appareil.',
    },

    // Signing in in the browser
    managedLoginMissing: {
      title: 'Aucune page de connexion n’est indiquée pour cette organisation',
      whatToDo:
        'Connectez-vous avec votre nom d’utilisateur et votre mot de passe, ou ajoutez l’adresse de la page à l’organisation.',
    },
    redirectPortsBusy: {
      title: 'Votre navigateur ne peut pas revenir à Keyturn',
      whatToDo:
        'D’autres programmes utilisent les ports prévus pour cela. Fermez-les, ou adressez-vous à votre support informatique.',
    },
    browserNotOpened: {
      title: 'Votre navigateur n’a pas pu être ouvert',
      whatToDo: 'Choisissez un navigateur par défaut dans votre système, puis réessayez.',
    },
    browserSignInCancelled: {
      title: 'La connexion dans votre navigateur a été interrompue',
      whatToDo: 'Rien n’a changé. Recommencez quand vous le souhaitez.',
    },
    browserSignInTimedOut: {
      title: 'Votre navigateur n’est pas revenu à temps',
      whatToDo: 'Recommencez, et terminez la connexion dans les cinq minutes.',
    },
    browserSignInRefused: {
      title: 'La page de connexion a refusé la connexion',
      whatToDo:
        'La connexion y a été interrompue, ou vous n’en avez pas le droit. Recommencez\u202f; si cela se répète, demandez à votre support informatique.',
    },
    browserRequestRefused: {
      title: 'La page de connexion n’a pas accepté la demande',
      whatToDo:
        'Recommencez. Si cela se répète, demandez à votre support informatique de vérifier le client d’application.',
    },
    browserAccountJoined: {
      title: 'Vos deux comptes viennent d’être réunis',
      whatToDo: 'Cela n’arrive qu’une fois. Recommencez\u202f: cela fonctionne maintenant.',
    },
    browserCodeRefused: {
      title: 'Ce qui est revenu de votre navigateur n’est plus valable',
      whatToDo:
        'Recommencez avec la page que Keyturn ouvre. Si cela se répète, demandez à votre support informatique de vérifier les adresses de retour du client d’application.',
    },
    browserScopeNotAllowed: {
      title: 'La page de connexion ne peut pas laisser Keyturn configurer des codes',
      whatToDo: `${itHelps} Le client d’application doit autoriser les portées «\u202fopenid\u202f» et «\u202faws.cognito.signin.user.admin\u202f».`,
    },
    browserFlowNotAllowed: {
      title: 'Cette page de connexion n’est pas activée pour Keyturn',
      whatToDo: `${itHelps} Le client d’application doit autoriser l’octroi par code d’autorisation (authorization code grant).`,
    },
    regionUnsupported: {
      title: 'Keyturn ne prend pas en charge cette région',
      whatToDo:
        'Vérifiez la partie de l’ID du groupe d’utilisateurs qui précède le tiret bas, par exemple eu-west-1.',
    },
    connectionInUse: {
      title: 'Cette organisation est utilisée',
      whatToDo:
        'Un compte a été configuré avec elle, ou une configuration n’est pas terminée. Supprimez d’abord cela.',
    },
    practicePoolNotRunning: {
      title: 'L’organisation de démonstration ne fonctionne pas',
      whatToDo: 'Redémarrez-la avec «\u202fnpm run practice-pool\u202f», puis réessayez.',
    },
    clientSecretRequired: {
      title: 'Cette organisation exige un secret du client',
      whatToDo:
        'Demandez à votre service informatique le secret du client d’application et ajoutez-le à l’organisation.',
    },
    clientSecretWrong: {
      title: 'Le secret du client est incorrect',
      whatToDo:
        'Copiez-le de nouveau depuis ce que votre service informatique vous a donné, puis enregistrez de nouveau l’organisation.',
    },
    clientSecretUnexpected: {
      title: 'Cette organisation n’a pas de secret du client',
      whatToDo: 'Supprimez l’organisation et ajoutez-la de nouveau en laissant vide le secret du client.',
    },
    clientNotFound: {
      title: 'Le service de connexion ne connaît pas cet ID de client d’application',
      whatToDo: 'Comparez-le à ce que votre service informatique vous a donné.',
    },
    userPoolNotFound: {
      title: 'Le service de connexion ne connaît pas cet ID de groupe d’utilisateurs',
      whatToDo: 'Comparez-le à ce que votre service informatique vous a donné.',
    },

    // Signing in
    wrongCredentials: {
      title: 'Le nom d’utilisateur ou le mot de passe est incorrect',
      whatToDo:
        'Vérifiez les deux et réessayez. Après plusieurs erreurs, il faut attendre avant de réessayer.',
    },
    userNotFound: {
      title: 'Le service de connexion ne connaît pas cet utilisateur',
      whatToDo: 'Vérifiez le nom d’utilisateur, puis réessayez.',
    },
    userDisabled: {
      title: 'Cet utilisateur est désactivé',
      whatToDo: 'Demandez à votre support informatique de le réactiver, puis connectez-vous.',
    },
    userNotConfirmed: {
      title: 'Cet utilisateur n’est pas encore confirmé',
      whatToDo: 'L’inscription se termine avec le code ou le lien du message que vous avez reçu.',
    },
    passwordResetRequired: {
      title: 'Votre mot de passe doit d’abord être réinitialisé',
      whatToDo: 'Vous en choisissez un nouveau avec un code qui vous est envoyé.',
    },
    temporaryPasswordExpired: {
      title: 'Le mot de passe provisoire a expiré',
      whatToDo: 'Demandez-en un nouveau à votre support informatique.',
    },
    attemptsExceeded: {
      title: 'Trop de tentatives incorrectes',
      whatToDo:
        'Il faut maintenant attendre, jusqu’à 15 minutes. Votre mot de passe et vos codes fonctionneront toujours après.',
    },
    flowNotEnabled: {
      title: 'Votre organisation n’autorise pas cette méthode de connexion',
      whatToDo: `${itHelps} La connexion avec un mot de passe doit être autorisée pour ce client d’application.`,
    },
    passwordTooWeak: {
      title: 'Le nouveau mot de passe est trop faible',
      whatToDo: 'Allongez-le, et mélangez majuscules, minuscules, chiffres et symboles.',
    },
    passwordReused: {
      title: 'Vous avez déjà utilisé ce mot de passe',
      whatToDo: 'Choisissez-en un que vous n’avez pas encore utilisé.',
    },
    resetImpossible: {
      title: 'Ce mot de passe ne peut pas être réinitialisé d’ici',
      whatToDo:
        'Il n’y a pas d’adresse e-mail ni de numéro de téléphone confirmé où envoyer un code, ou votre organisation ne le permet pas. Vérifiez le nom d’utilisateur ou adressez-vous à votre support informatique.',
    },
    resetNotNow: {
      title: 'Ce mot de passe ne peut pas être réinitialisé pour le moment',
      whatToDo:
        'Si vous avez reçu un mot de passe provisoire, connectez-vous avec celui-ci. Si vous ne l’avez pas, demandez-en un nouveau à votre support informatique.',
    },
    resetOutcomeUnknown: {
      title: 'La réponse du service de connexion s’est perdue',
      whatToDo:
        'Votre nouveau mot de passe est peut-être déjà valable. Connectez-vous avec lui\u202f; s’il est refusé, faites-vous envoyer un nouveau code.',
    },
    noCodeForName: {
      title: 'Aucun code n’a été envoyé pour ce nom d’utilisateur',
      whatToDo:
        'Vérifiez le nom d’utilisateur. S’il est correct, adressez-vous à votre support informatique.',
    },
    codeNotDelivered: {
      title: 'Le code n’a pas pu être envoyé',
      whatToDo: 'Réessayez dans un instant. Si le problème persiste, prévenez votre support informatique.',
    },
    sentCodeWrong: {
      title: 'Le code n’a pas été accepté',
      whatToDo: 'Comparez-le au message le plus récent\u202f; les codes précédents ne sont plus valables.',
    },
    sentCodeExpired: {
      title: 'Ce code n’est plus valable',
      whatToDo: 'Faites-vous en envoyer un nouveau et utilisez celui-là.',
    },
    codeLimitReached: {
      title: 'Trop de tentatives pour le moment',
      whatToDo:
        'Le service de connexion n’envoie et n’accepte plus de codes pour ce nom d’utilisateur pendant un certain temps, une heure au plus. Faites-vous en envoyer un nouveau ensuite.',
    },
    userAlreadyConfirmed: {
      title: 'Cet utilisateur est déjà confirmé',
      whatToDo: 'Il ne reste plus qu’à vous connecter.',
    },
    attributeMissing: {
      title: 'Une information sur vous manque',
      whatToDo: 'Remplissez tous les champs et réessayez.',
    },
    attributeMalformed: {
      title: 'Une information sur vous n’a pas la bonne forme',
      whatToDo: ({ attribute }) => attributeForms[attribute ?? 'other'] ?? attributeForms.other,
    },
    passwordHasSpaces: {
      title: 'Le nouveau mot de passe commence ou finit par une espace',
      whatToDo:
        'Retirez ce qui s’y trouve, même si vous ne le voyez pas. Les espaces au milieu sont permises.',
    },
    aliasTaken: {
      title: 'Quelqu’un utilise déjà cette adresse e-mail ou ce numéro de téléphone',
      whatToDo: 'Utilisez-en un autre, ou adressez-vous à votre support informatique.',
    },
    challengeUnsupported: {
      title: 'Votre organisation demande quelque chose que Keyturn ne sait pas encore faire',
      whatToDo: ({ serviceName }) =>
        serviceName === undefined
          ? 'Votre connexion fonctionne comme avant. Signalez-le à votre support informatique.'
          : `Votre connexion fonctionne comme avant. Signalez à votre support informatique que «\u202f${serviceName}\u202f» a été demandé.`,
    },
    attributeNotWritable: {
      title: 'Votre organisation ne vous laisse pas remplir l’une de ces informations',
      whatToDo:
        'Videz celles dont vous pouvez vous passer et définissez de nouveau le mot de passe. Votre support informatique peut ajouter le reste.',
    },
    blockedForSecurity: {
      title: 'Votre organisation a arrêté cette connexion pour des raisons de sécurité',
      whatToDo:
        'Elle a pu paraître inhabituelle\u202f; cela ne dit rien de votre mot de passe. N’insistez pas\u202f: adressez-vous à votre support informatique.',
    },
    signInRefused: {
      title: 'Votre organisation a refusé cette connexion, pour une raison que Keyturn ne connaît pas',
      whatToDo:
        'Réessayer ne sert à rien. Dites à votre support informatique quand cela s’est produit\u202f; il peut en retrouver la raison.',
    },
    accessTokenOfOtherClient: {
      title: 'Ce jeton d’accès a été créé pour une autre application',
      whatToDo:
        'Procurez-vous-en un avec le client d’application indiqué pour cette organisation, ou connectez-vous ici.',
    },
    mfaMethodNotFound: {
      title: 'Ce second facteur n’est pas configuré pour vous',
      whatToDo: 'Recommencez et choisissez-en un autre.',
    },
    sessionExpired: {
      title: 'Le temps prévu pour cette connexion est écoulé',
      whatToDo: startAgain,
    },
    sessionInvalid: {
      title: 'Cette connexion n’est plus valable',
      whatToDo: `Elle a peut-être été utilisée ailleurs. ${startAgain}`,
    },
    accessTokenExpired: {
      title: 'Votre session a été fermée',
      whatToDo: `Trop de temps s’est écoulé. ${startAgain}`,
    },
    accessTokenRevoked: {
      title: 'Votre session a été fermée',
      whatToDo: `Quelqu’un a mis fin à cette connexion. ${startAgain}`,
    },
    accessTokenInvalid: {
      title: 'Cette connexion n’est plus valable',
      whatToDo: startAgain,
    },
    accessTokenMalformed: {
      title: 'Ce n’est pas un jeton d’accès',
      whatToDo:
        'Il se compose de trois longues parties séparées par des points. Copiez-le de nouveau en entier.',
    },
    accessTokenIsIdToken: {
      title: 'C’est un jeton d’identité',
      whatToDo: 'Keyturn a besoin du jeton d’accès, qui l’accompagne. Copiez celui-là.',
    },
    accessTokenOfOtherPool: {
      title: 'Ce jeton d’accès vient d’une autre organisation',
      whatToDo: 'Choisissez l’organisation dont il vient, ou procurez-vous un jeton de celle-ci.',
    },
    accessTokenScopeMissing: {
      title: 'Cette connexion n’est pas autorisée à configurer des codes',
      whatToDo: `${itHelps} Le client d’application doit permettre à chacun de gérer ses propres paramètres de connexion.`,
    },

    // Software tokens
    wrongCode: {
      title: 'Le code n’a pas été accepté',
      whatToDo: ({ clockOffsetSeconds }) =>
        `Vérifiez le code, ou réessayez avec le suivant.${clockSentence(clockOffsetSeconds)}`,
    },
    wrongCodeByClock: {
      title: 'Le code était faux à cause de l’horloge de cet ordinateur',
      whatToDo: ({ clockOffsetSeconds: seconds }) =>
        `Keyturn compense cet écart et son prochain code sera correct${
          seconds === undefined
            ? '.'
            : `\u202f; les autres applications d’authentification de cet ordinateur sont décalées de ${duration(Math.abs(seconds))}.`
        } Choisissez le réglage automatique de l’heure.`,
    },
    codeAlreadyUsed: {
      title: 'Ce code a déjà servi',
      whatToDo: 'Chaque code ne sert qu’une fois. Réessayez avec le suivant.',
    },
    codeExpired: {
      title: 'Ce code est trop ancien',
      whatToDo: 'Réessayez avec le suivant.',
    },
    codeMalformed: {
      title: 'Ce n’est pas un code',
      whatToDo: 'Un code n’a que des chiffres, six en général. Vérifiez-le et réessayez.',
    },
    totpDisabledInPool: {
      title: 'Votre organisation n’a pas activé les codes d’application',
      whatToDo: `Votre connexion fonctionne comme avant. ${itHelps}`,
    },
    softwareTokenMissing: {
      title: 'Cet utilisateur n’a pas d’application d’authentification',
      whatToDo: 'Recommencez\u202f; il vous sera demandé d’en configurer une.',
    },
    secretCodeUnreadable: {
      title: 'La clé reçue n’a pas pu être lue',
      whatToDo:
        'Rien n’a changé pour votre connexion. Réessayez\u202f; si le problème persiste, signalez-le à votre support informatique.',
    },
    verifyOutcomeUnknown: {
      title: 'La réponse du service de connexion s’est perdue',
      whatToDo:
        'La nouvelle clé a peut-être été acceptée, peut-être pas\u202f: Keyturn la garde donc avec la précédente. Reconnectez-vous pour savoir laquelle est valable.',
    },

    // An account of an organization
    accountNotEnrolled: {
      title: 'Ce compte n’a pas été configuré avec une organisation',
      whatToDo:
        'Ses codes fonctionnent quand même. Ce que vous cherchez n’existe que pour les comptes d’une organisation.',
    },
    signedOut: {
      title: 'Aucune session ouverte',
      whatToDo: 'Connectez-vous pour voir et changer la façon dont votre organisation demande les codes.',
    },
    signedOutEverywhere: {
      title: 'Votre session a été fermée',
      whatToDo:
        'Votre organisation a fermé cette session, ou elle a été fermée sur un autre appareil. Vos codes fonctionnent toujours\u202f; connectez-vous à nouveau.',
    },
    signInRanOut: {
      title: 'Votre session a expiré',
      whatToDo:
        'Elle date de trop longtemps. Vos codes fonctionnent toujours\u202f; connectez-vous à nouveau.',
    },
    signInNotRenewed: {
      title: 'Votre session n’a pas pu être renouvelée',
      whatToDo:
        'Le service de connexion ne l’accepte plus. Vos codes fonctionnent toujours\u202f; connectez-vous à nouveau.',
    },
    signInNotKeepable: {
      title: 'Cette session ne peut pas être conservée',
      whatToDo:
        'Elle ne peut pas être renouvelée et expire d’elle-même. Utilisez une autre méthode de connexion pour garder la session ouverte.',
    },
    userRemoved: {
      title: 'Cet utilisateur n’existe plus dans votre organisation',
      whatToDo:
        'Ses codes ne permettent plus à personne de se connecter. Si cela vous surprend, demandez à votre support informatique.',
    },
    notAllowed: {
      title: 'Votre organisation n’a pas permis cela',
      whatToDo:
        'Elle n’a pas dit pourquoi. Connectez-vous à nouveau\u202f; si cela n’aide pas, demandez à votre support informatique.',
    },
    passwordSignInNeeded: {
      title: 'Il faut pour cela une connexion avec votre mot de passe',
      whatToDo:
        'Vous avez utilisé un code reçu, ce qui ne suffit pas ici. Connectez-vous à nouveau avec votre mot de passe.',
    },
    softwareTokenGone: {
      title: 'Votre organisation n’a plus votre clé',
      whatToDo:
        'Ses codes ne peuvent donc pas être activés. Reconfigurez les codes pour obtenir une nouvelle clé.',
    },
    phoneNumberMissing: {
      title: 'Votre organisation n’a pas de numéro de téléphone où envoyer des codes',
      whatToDo: 'Rien n’a été modifié. Demandez à votre support informatique d’ajouter le vôtre.',
    },
    emailAddressMissing: {
      title: 'Votre organisation n’a pas d’adresse e-mail où envoyer des codes',
      whatToDo:
        'Rien n’a été modifié. Demandez à votre support informatique d’ajouter et de confirmer la vôtre.',
    },
    factorNotOffered: {
      title: 'Votre organisation ne propose pas ces codes',
      whatToDo: `Rien n’a été modifié. ${itHelps}`,
    },
    factorRefused: {
      title: 'Votre organisation n’a pas fait cette modification',
      whatToDo: 'Votre connexion fonctionne comme avant. Votre support informatique peut vous dire pourquoi.',
    },
    softwareTokenRequired: {
      title: 'Votre organisation exige un code',
      whatToDo: 'Seul votre support informatique peut désactiver cela.',
    },
    deviceNotFound: {
      title: 'Votre organisation ne connaît plus cet ordinateur',
      whatToDo: 'Reconnectez-vous\u202f; Keyturn enregistrera de nouveau cet ordinateur.',
    },
    fileNotSaved: {
      title: 'Le fichier n’a pas pu être enregistré',
      whatToDo: 'Choisissez un autre emplacement, et vérifiez qu’il reste de la place sur le disque.',
    },

    // The service
    tooManyRequests: {
      title: 'Trop de personnes se connectent en ce moment',
      whatToDo: 'Attendez un instant et réessayez.',
    },
    concurrentModification: {
      title: 'Vos paramètres de connexion ont été modifiés ailleurs au même moment',
      whatToDo: 'Réessayez.',
    },
    forbidden: {
      title: 'Le pare-feu de votre organisation a refusé cela',
      whatToDo:
        'Essayez depuis le réseau de votre organisation, ou adressez-vous à votre support informatique.',
    },
    operationNotEnabled: {
      title: 'Votre organisation a désactivé cela',
      whatToDo: `Votre connexion fonctionne comme avant. ${itHelps}`,
    },
    poolMisconfigured: {
      title: 'La connexion de votre organisation n’est pas entièrement configurée',
      whatToDo: 'Signalez-le à votre support informatique. Vos codes ne sont pas touchés.',
    },
    organizationRefused: {
      title: 'Votre organisation a refusé cette connexion',
      whatToDo: 'L’une de ses propres règles l’a bloquée. Adressez-vous à votre support informatique.',
    },
    featureUnavailable: {
      title: 'L’offre de votre organisation ne comprend pas cela',
      whatToDo: itHelps,
    },
    requestRefused: {
      title: 'Le service de connexion a refusé cette demande',
      whatToDo:
        'Vérifiez ce que vous avez saisi et recommencez. Si le problème persiste, signalez-le à votre support informatique.',
    },
    serviceUnavailable: {
      title: 'Le service de connexion ne fonctionne pas en ce moment',
      whatToDo: 'Vos codes fonctionnent toujours. Réessayez dans un instant.',
    },
    serviceAnswerUnreadable: {
      title: 'La réponse du service de connexion n’a pas pu être comprise',
      whatToDo:
        'Quelque chose fait peut-être obstacle entre ici et le service de connexion, comme la page d’accueil d’un réseau Wi-Fi. Réessayez.',
    },
    serviceErrorUnknown: {
      title: 'Le service de connexion a signalé une erreur',
      whatToDo: ({ serviceName }) =>
        serviceName === undefined
          ? 'Réessayez. Si le problème persiste, signalez-le à votre support informatique.'
          : `Réessayez. Si le problème persiste, signalez à votre support informatique le message «\u202f${serviceName}\u202f».`,
    },

    // The network between here and the service
    networkOffline: {
      title: 'Cet ordinateur n’a pas de réseau',
      whatToDo:
        'Connectez-le par Wi-Fi ou par câble, puis réessayez. Les codes fonctionnent aussi hors ligne.',
    },
    networkUnreachable: {
      title: 'Le service de connexion est injoignable',
      whatToDo:
        'Cet ordinateur a un réseau, mais rien ne passe jusqu’au service. Réessayez\u202f; si des sites s’ouvrent dans votre navigateur, demandez à votre support informatique ce qui fait obstacle. Les codes fonctionnent toujours.',
    },
    networkTimedOut: {
      title: 'Le service de connexion n’a pas répondu à temps',
      whatToDo:
        'Le service ou votre réseau est peut-être lent en ce moment. Attendez un instant et réessayez\u202f; si le problème persiste, quelque chose le bloque peut-être en chemin. Les codes fonctionnent toujours.',
    },
    networkFailed: {
      title: 'La connexion réseau avec le service de connexion a échoué',
      whatToDo: ({ networkCode }) => `Réessayez. Si le problème persiste, ${tellHelpDesk(networkCode)}.`,
    },
    hostNotFound: {
      title: 'Le nom du service de connexion est introuvable',
      whatToDo: ({ hosts }) =>
        `Votre réseau ne connaît pas ${hosts?.[0] ?? 'ce nom'}. Réessayez\u202f; si le problème persiste, vérifiez les informations de l’organisation, ou adressez-vous à votre support informatique.`,
    },
    proxyUnreachable: {
      title: 'Le proxy de votre réseau est injoignable',
      whatToDo: ({ proxy }) =>
        `Cet ordinateur est réglé pour passer par ${proxy ?? 'un proxy'}. Connectez-vous au réseau auquel il appartient, par exemple le VPN de votre entreprise, puis réessayez\u202f; si le problème persiste, adressez-vous à votre support informatique.`,
    },
    proxyPasswordWanted: {
      title: 'Le proxy de votre réseau demande un mot de passe',
      whatToDo: ({ proxy }) =>
        `Sans mot de passe, ${proxy ?? 'il'} ne laisse rien passer. Réessayez, et Keyturn le redemandera\u202f; votre support informatique sait duquel il s’agit.`,
    },
    proxyRefused: {
      title: 'Le proxy de votre réseau ne laisse pas passer cette demande',
      whatToDo: ({ hosts }) =>
        `Demandez à votre support informatique d’y autoriser ${
          hosts?.[0] === undefined ? 'le service de connexion de votre organisation' : 'les noms ci-dessous'
        }, puis réessayez. Les codes fonctionnent toujours.`,
    },
    proxySettingsBroken: {
      title: 'Les paramètres de proxy de cet ordinateur sont inutilisables',
      whatToDo:
        'Les paramètres automatiques n’ont pas pu être chargés, ou contiennent une erreur. Vérifiez-les dans les paramètres réseau de votre système, ou signalez-le à votre support informatique, puis réessayez.',
    },
    tlsRefused: {
      title: 'La connexion réseau n’est pas sécurisée',
      whatToDo: ({ networkCode }) =>
        `Elle n’a pas pu être protégée comme il le faut\u202f: Keyturn ne s’en sert donc pas. Essayez un autre réseau, ou ${tellHelpDesk(networkCode)}.`,
    },
    certificateUntrusted: {
      title: 'Cet ordinateur ne fait pas confiance à ce qui a répondu',
      whatToDo: ({ issuerName }) =>
        `Rien n’a été envoyé. Le certificat vient ${
          issuerName === undefined ? 'd’une autorité inconnue' : `de «\u202f${issuerName}\u202f»`
        }. Si votre entreprise inspecte les connexions réseau avec elle, le service informatique doit installer cette autorité sur cet ordinateur\u202f; sinon, utilisez un autre réseau.`,
    },
    certificateOutOfDate: {
      title: 'Le certificat du service de connexion n’est pas valable maintenant',
      whatToDo: ({ validFrom, validUntil, clockSays }) =>
        `${validity(validFrom, validUntil)}${
          clockSays === undefined
            ? ''
            : `L’horloge de cet ordinateur indique\u202f: ${dateAndTime(clockSays)}. `
        }Si elle se trompe, réglez-la\u202f; si elle est juste, signalez-le à votre support informatique.`,
    },
    certificateOfOtherName: {
      title: 'Autre chose a répondu à la place du service de connexion',
      whatToDo: ({ hosts }) =>
        `Rien n’a été envoyé, car le certificat n’est pas celui de ${hosts?.[0] ?? 'ce service'}. Ouvrez un site dans votre navigateur, au cas où le réseau demanderait d’abord de s’y connecter\u202f; sinon, adressez-vous à votre support informatique.`,
    },
    clientCertificateWanted: {
      title: 'Cet ordinateur doit présenter son propre certificat',
      whatToDo:
        'Le système n’en a trouvé aucun qui convienne\u202f: rien n’a donc été envoyé. Demandez à votre support informatique de l’installer sur cet ordinateur, puis réessayez.',
    },
    connectionInspected: {
      title: 'Quelqu’un peut lire ce qui passe par cette connexion réseau',
      whatToDo: ({ issuerName }) =>
        `C’est ${
          issuerName === undefined ? '' : `«\u202f${issuerName}\u202f», `
        }une autorité ajoutée à cet ordinateur, en général par votre entreprise. Rien n’a encore été envoyé. Continuez si vous vous y attendiez\u202f; sinon, adressez-vous d’abord à votre support informatique.`,
    },
    captivePortal: {
      title: 'Ce réseau demande d’abord de s’y connecter',
      whatToDo:
        'Ouvrez n’importe quel site dans votre navigateur et connectez-vous au réseau. Revenez ensuite et réessayez.',
    },
    firewallBlocked: {
      title: 'Le pare-feu devant la connexion de votre organisation bloque cela',
      whatToDo: `Réessayer ne servira à rien. ${signInByBrowser}`,
    },
    firewallCaptcha: {
      title: 'Le pare-feu de votre organisation veut voir que vous êtes humain',
      whatToDo: `Il pose une énigme que seul un navigateur peut afficher. ${signInByBrowser}`,
    },
    firewallChallenge: {
      title: 'Le pare-feu de votre organisation veut d’abord vérifier votre navigateur',
      whatToDo: `Seul un navigateur peut réussir ce contrôle\u202f: Keyturn ne réessaie donc pas. ${signInByBrowser}`,
    },

    // The keychain
    keychainLocked: {
      title: 'Le trousseau de cet ordinateur est verrouillé',
      whatToDo: 'Vos comptes y sont en sécurité. Déverrouillez-le pour continuer.',
    },
    keychainMissing: {
      title: 'Le trousseau de cet ordinateur est introuvable',
      whatToDo:
        'Vos comptes ne sont pas perdus. Démarrez le trousseau de votre système (par exemple GNOME Keyring ou KWallet), puis réessayez.',
    },
    keychainTimedOut: {
      title: 'Le trousseau de cet ordinateur ne répond pas',
      whatToDo:
        'Vos comptes y sont en sécurité. Il attend peut-être que vous le déverrouilliez\u202f; cherchez sa fenêtre, puis réessayez.',
    },
    keychainRefused: {
      title: 'Le trousseau de cet ordinateur a refusé l’accès',
      whatToDo: 'Vos comptes y sont en sécurité. Autorisez Keyturn à l’utiliser, puis réessayez.',
    },
    keychainItemMissing: {
      title: 'La clé de ce compte n’est pas dans le trousseau',
      whatToDo:
        'Un autre trousseau est peut-être ouvert. Ouvrez celui que vous aviez en ajoutant le compte, puis réessayez.',
    },
    keychainItemDamaged: {
      title: 'La clé de ce compte ne peut pas être lue',
      whatToDo:
        'Keyturn l’a laissée telle quelle. Pour obtenir de nouveau des codes, ajoutez le compte ou configurez ses codes encore une fois.',
    },
    keychainItemNewer: {
      title: 'Ceci a été enregistré dans le trousseau par une version plus récente de Keyturn',
      whatToDo:
        'Celle-ci ne peut pas le lire et l’a laissé tel quel. Installez la dernière version de Keyturn pour l’utiliser.',
    },
    keychainReplaced: {
      title: 'Ce trousseau n’est pas le même qu’avant',
      whatToDo:
        'Vos comptes sont dans celui que vous utilisiez avant, et Keyturn ne change rien dans celui-ci. Rouvrez le précédent, puis réessayez.',
    },

    keychainScanFailed: {
      title: 'Votre trousseau n’a pas pu être parcouru',
      whatToDo: 'Vos clés y sont toujours. Déverrouillez-le, puis réessayez.',
    },

    // The disk
    diskFull: {
      title: 'Le disque est plein',
      whatToDo: 'Rien n’a été modifié. Libérez de la place et réessayez.',
    },
    diskReadOnly: {
      title: 'Keyturn n’a pas le droit d’écrire dans son dossier',
      whatToDo: 'Rien n’a été modifié. Vérifiez les autorisations du dossier et réessayez.',
    },
    diskFailed: {
      title: 'Le disque a signalé une erreur',
      whatToDo: 'Rien n’a été modifié. Réessayez, et vérifiez le disque si le problème persiste.',
    },
    indexDamaged: {
      title: 'La liste des comptes est endommagée',
      whatToDo:
        'Vos clés sont en sécurité dans le trousseau, et Keyturn reconstruit la liste à partir d’elles. Redémarrez l’application.',
    },
    indexNewer: {
      title: 'La liste des comptes a été écrite par une version plus récente de Keyturn',
      whatToDo:
        'Rien n’a été modifié et vos codes fonctionnent. Pour faire des modifications, installez la dernière version de Keyturn.',
    },

    // Adding an account
    nothingToAdd: {
      title: 'Il n’y a rien à ajouter ici',
      whatToDo: 'Collez un lien ou une clé de configuration, ou choisissez une autre méthode.',
    },
    notAnAccount: {
      title: 'Ce n’est pas un compte',
      whatToDo:
        'Cela mène à autre chose. Cherchez le code QR ou le lien avec lequel le site web configure la connexion en deux étapes.',
    },
    kindUnsupported: {
      title: 'Keyturn ne peut pas créer ce type de code',
      whatToDo:
        'Voyez si le site web permet de configurer autrement une application d’authentification, ou utilisez l’application qu’il indique.',
    },
    textTooLong: {
      title: 'Cela fait trop de texte à la fois',
      whatToDo: 'Collez seulement les liens de configuration, et moins à la fois.',
    },
    keyUriMalformed: {
      title: 'Ce lien de configuration est endommagé',
      whatToDo:
        'Copiez-le de nouveau en entier. Un lien complet commence par otpauth:// et ne contient pas d’espaces.',
    },
    keyUriSecretMissing: {
      title: 'Ce lien ne contient pas de clé',
      whatToDo: 'Copiez-le de nouveau en entier, ou saisissez la clé de configuration à la main.',
    },
    keyUriParameterRepeated: {
      title: 'Ce lien contient deux fois le même paramètre',
      whatToDo:
        'Keyturn ne peut pas savoir lequel est le bon. Copiez de nouveau le lien, ou saisissez la clé de configuration à la main.',
    },
    keyUriTextUnsafe: {
      title: 'Le nom dans ce lien contient des caractères invisibles',
      whatToDo:
        'Ils peuvent faire passer un nom pour un autre. Saisissez plutôt la clé de configuration à la main.',
    },
    secretNotBase32: {
      title: 'Ce n’est pas une clé de configuration',
      whatToDo: ({ position }) =>
        `Elle n’a que les lettres A à Z et les chiffres 2 à 7${
          position === undefined ? '.' : `\u202f; le caractère en position ${position} est autre chose.`
        }`,
    },
    secretTooShort: {
      title: 'Cette clé de configuration est trop courte',
      whatToDo: 'Il semble en manquer une partie. Copiez-la en entier.',
    },
    secretTooLong: {
      title: 'Cette clé de configuration est trop longue',
      whatToDo: 'Autre chose semble y être accolé. Copiez seulement la clé.',
    },
    digitsUnsupported: {
      title: 'Un code a de 5 à 10 chiffres',
      whatToDo: 'La plupart en ont 6. Choisissez un autre nombre.',
    },
    periodUnsupported: {
      title: 'Un code dure de 1 à 300 secondes',
      whatToDo: 'La plupart durent 30 secondes. Choisissez un autre nombre.',
    },
    algorithmUnsupported: {
      title: 'Keyturn ne prend pas en charge cet algorithme',
      whatToDo: 'Il prend en charge SHA-1, SHA-256 et SHA-512.',
    },
    counterUnsupported: {
      title: 'Ce compteur n’est pas utilisable',
      whatToDo:
        'C’est un nombre entier à partir de 0, par exemple celui que le site web affiche. La plupart commencent à 0.',
    },
    nameTooLong: {
      title: 'Ce nom est trop long',
      whatToDo: 'Utilisez au plus 200 caractères.',
    },
    nameMissing: {
      title: 'Il manque un nom',
      whatToDo: 'Indiquez de quel site web ou de quelle organisation il s’agit, pour retrouver le compte.',
    },
    transferDamaged: {
      title: 'Ce transfert n’a pas pu être lu entièrement',
      whatToDo: 'Faites créer de nouveaux codes QR à l’autre téléphone, et scannez-les à partir du premier.',
    },
    transferOfOther: {
      title: 'Ce code QR appartient à un autre transfert',
      whatToDo:
        'Ce que vous avez scanné est gardé. Affichez le code QR suivant du même transfert, ou recommencez.',
    },
    transferPartSeen: {
      title: 'Vous avez déjà scanné ce code QR',
      whatToDo: 'Passez au code QR suivant sur l’autre téléphone.',
    },
    accountExists: {
      title: 'Ce compte est déjà là',
      whatToDo: 'Ses codes sont dans votre liste\u202f; il ne reste rien à faire.',
    },
    accountNotReplaceable: {
      title: 'Ce compte ne peut pas être remplacé',
      whatToDo:
        'Il a été configuré avec votre organisation, ou supprimé entre-temps. Gardez plutôt les deux.',
    },
    candidateNotFound: {
      title: 'Ce que vous vouliez ajouter n’est plus là',
      whatToDo: 'Rien n’a été ajouté. Scannez-le ou collez-le encore une fois.',
    },

    // Pictures, screens and cameras
    noCodeFound: {
      title: 'Aucun code QR n’a été trouvé',
      whatToDo:
        'Montrez le code QR en entier avec un peu d’espace autour, plus grand si possible, et réessayez.',
    },
    pictureTooLarge: {
      title: 'Cette image est trop grande',
      whatToDo:
        'Keyturn accepte les images jusqu’à 32\u202fMo et 64\u202fmégapixels. Recadrez-la sur le code QR et réessayez.',
    },
    pictureUnreadable: {
      title: 'Cette image ne peut pas être lue',
      whatToDo:
        'Keyturn lit PNG, JPEG, WebP et GIF. Enregistrez-la dans l’un de ces formats, ou faites-en une capture d’écran.',
    },
    clipboardEmpty: {
      title: 'Il n’y a rien à ajouter dans le presse-papiers',
      whatToDo: 'Copiez l’image du code QR, un lien ou une clé de configuration, et réessayez.',
    },
    scanTimedOut: {
      title: 'La recherche d’un code QR a pris trop de temps',
      whatToDo:
        'Réessayez avec moins de choses autour du code QR\u202f: une partie de l’écran, ou une image plus petite.',
    },
    scanFailed: {
      title: 'L’image n’a pas pu être examinée',
      whatToDo: 'Rien n’a été ajouté. Réessayez, ou choisissez une autre méthode.',
    },
    scanCancelled: {
      title: 'La recherche a été annulée',
      whatToDo: 'Rien n’a été ajouté. Scannez de nouveau quand vous voudrez.',
    },
    scanUnderWay: {
      title: 'Keyturn cherche encore',
      whatToDo: 'Attendez la fin de la recherche, ou annulez-la d’abord.',
    },
    screenRefused: {
      title: 'Keyturn n’a pas le droit de voir l’écran',
      whatToDo:
        'Autorisez-le dans les paramètres de confidentialité de votre système et réessayez, ou faites une capture d’écran et déposez-la ici.',
    },
    cameraMissing: {
      title: 'Il n’y a pas de caméra',
      whatToDo: 'Branchez-en une et réessayez, ou utilisez une image du code QR.',
    },
    cameraRefused: {
      title: 'Keyturn n’a pas le droit d’utiliser la caméra',
      whatToDo:
        'Autorisez-le dans les paramètres de confidentialité de votre système et réessayez, ou utilisez une image du code QR.',
    },
    cameraBusy: {
      title: 'La caméra est déjà utilisée',
      whatToDo: 'Fermez l’autre programme qui l’utilise, puis réessayez.',
    },
  }
}
