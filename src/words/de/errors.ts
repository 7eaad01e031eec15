// A sentence for every failure: what happened and what it means (title), what to do next (whatToDo).
import type { AttributeForms } from '../attribute-forms'
import type { Formats } from '../formats'
import type { Messages } from '../words'

const itHelps = 'Ihr IT-Helpdesk kann das ändern.'
const startAgain = 'Beginnen Sie von vorn. Ihre Eingaben sind noch da.'
const again = 'Versuchen Sie es noch einmal.'
const signInByBrowser =
  'Melden Sie sich im Browser an, falls Ihre Organisation eine Anmeldeseite hat, oder sagen Sie es Ihrem IT-Helpdesk.'

const attributeForms: AttributeForms = {
  birthdate: 'Schreiben Sie das Geburtsdatum als Jahr, Monat und Tag, zum Beispiel 1990-05-17.',
  email: 'Eine E-Mail-Adresse sieht aus wie name@example.com.',
  phone_number:
    'Beginnen Sie die Telefonnummer mit einem Plus und der Landesvorwahl, zum Beispiel +442079460958.',
  other: 'Prüfen Sie alle Felder und versuchen Sie es noch einmal.',
}

/** How the network called it, for those who know its names. */
const tellHelpDesk = (networkCode: string | undefined): string =>
  networkCode === undefined
    ? 'sagen Sie es Ihrem IT-Helpdesk'
    : `nennen Sie Ihrem IT-Helpdesk die Netzwerkmeldung „${networkCode}“`

export const errors = ({ dateAndTime, duration }: Formats): Messages['errors'] => {
  const clockSentence = (seconds: number | undefined): string => {
    if (seconds === undefined || Math.abs(seconds) < 5) return ''
    const direction = seconds > 0 ? 'nach' : 'vor'
    return ` Die Uhr dieses Computers geht gegenüber dem Anmeldedienst ${duration(Math.abs(seconds))} ${direction}. Lassen Sie sie automatisch stellen, falls das öfter vorkommt.`
  }
  const validity = (from: number | undefined, until: number | undefined): string =>
    from === undefined || until === undefined
      ? ''
      : `Es gilt vom ${dateAndTime(from)} bis zum ${dateAndTime(until)}. `
  return {
    // The app itself
    internal: {
      title: 'In Keyturn ist etwas schiefgegangen',
      whatToDo: ({ referenceId }) =>
        `Ihre Konten sind nicht betroffen. ${
          referenceId === undefined
            ? again
            : `${again} Falls es wieder vorkommt, kopieren Sie den Bericht unter Einstellungen › Über Keyturn und senden Sie ihn mit der Kennung ${referenceId}.`
        }`,
    },
    invalidInput: {
      title: 'Etwas in diesem Formular lässt sich nicht verwenden',
      whatToDo: 'Prüfen Sie Ihre Eingaben und versuchen Sie es noch einmal.',
    },
    accountNotFound: {
      title: 'Dieses Konto ist nicht mehr hier',
      whatToDo: 'Es wurde vielleicht inzwischen entfernt. Sehen Sie unter „Zuletzt entfernt“ nach.',
    },
    connectionNotFound: {
      title: 'Diese Organisation ist nicht mehr hier',
      whatToDo: 'Wählen Sie eine andere oder fügen Sie sie wieder hinzu.',
    },
    signInNotFound: {
      title: 'Diese Anmeldung ist nicht mehr offen',
      whatToDo: startAgain,
    },
    enrollmentNotFound: {
      title: 'Diese Einrichtung ist nicht mehr offen',
      whatToDo: startAgain,
    },
    stepOutOfOrder: {
      title: 'Die Schritte kamen nicht in der richtigen Reihenfolge',
      whatToDo: 'Beginnen Sie von vorn. Ihre Eingaben sind noch da, und nichts ist verloren.',
    },

    // Connections
    userPoolIdMalformed: {
      title: 'Das ist keine Benutzerpool-ID',
      whatToDo:
        'Sie sieht aus wie eu-west-1_AbC123xyZ: eine Region, ein Unterstrich, dann Buchstaben und Ziffern.',
    },
    clientIdMalformed: {
      title: 'Das ist keine App-Client-ID',
      whatToDo: 'Sie sieht aus wie 1h57kf5cpq17m0eml12EXAMPLE: nur Buchstaben und Ziffern.',
    },
    fipsUnsupported: {
      title: 'In dieser Region gibt es keinen FIPS-Endpunkt',
      whatToDo: 'Verwenden Sie den Standardendpunkt oder prüfen Sie die Benutzerpool-ID.',
    },
    dualStackUnsupported: {
      title: 'In dieser Region gibt es keinen Dual-Stack-Endpunkt',
      whatToDo: 'Verwenden Sie den Standardendpunkt oder prüfen Sie die Benutzerpool-ID.',
    },
    managedLoginDomainMalformed: {
      title: 'Das ist keine Anmeldeseite, die Keyturn öffnen kann',
      whatToDo:
        'Geben Sie ihre Adresse ein, etwa https://acme.auth.eu-west-1.amazoncognito.com, und nichts danach.',
    },

    // Settings
    settingsNotSaved: {
      title: 'Die Einstellung konnte nicht gespeichert werden',
      whatToDo:
        'Es wurde nichts geändert. Prüfen Sie, ob auf dem Laufwerk noch Platz ist, und versuchen Sie es noch einmal.',
    },
    noteTooLong: {
      title: 'Diese Notiz ist zu lang',
      whatToDo: 'Verwenden Sie höchstens 2.000 Zeichen.',
    },
    qrCodeTooLarge: {
      title: 'Dieser Schlüssel passt nicht in einen QR-Code',
      whatToDo: 'Richten Sie das Konto auf dem anderen Gerät stattdessen neu ein.',
    },

    // Signing in in the browser
    managedLoginMissing: {
      title: 'Für diese Organisation ist keine Anmeldeseite eingetragen',
      whatToDo:
        'Melden Sie sich mit Benutzername und Passwort an oder tragen Sie die Adresse der Seite bei der Organisation ein.',
    },
    redirectPortsBusy: {
      title: 'Ihr Browser kann nicht zu Keyturn zurückkehren',
      whatToDo:
        'Andere Programme belegen die dafür vorgesehenen Ports. Schließen Sie sie oder fragen Sie Ihren IT-Helpdesk.',
    },
    browserNotOpened: {
      title: 'Ihr Browser konnte nicht geöffnet werden',
      whatToDo: 'Legen Sie in Ihrem System einen Standardbrowser fest und versuchen Sie es noch einmal.',
    },
    browserSignInCancelled: {
      title: 'Die Anmeldung im Browser wurde abgebrochen',
      whatToDo: 'Es hat sich nichts geändert. Sie können sie jederzeit neu beginnen.',
    },
    browserSignInTimedOut: {
      title: 'Ihr Browser ist nicht rechtzeitig zurückgekommen',
      whatToDo: 'Beginnen Sie von vorn und schließen Sie die Anmeldung innerhalb von fünf Minuten ab.',
    },
    browserSignInRefused: {
      title: 'Die Anmeldeseite hat Sie nicht angemeldet',
      whatToDo:
        'Die Anmeldung wurde dort abgebrochen, oder Sie sind nicht berechtigt. Beginnen Sie von vorn. Falls das Problem bleibt, fragen Sie Ihren IT-Helpdesk.',
    },
    browserRequestRefused: {
      title: 'Die Anmeldeseite hat die Anfrage nicht angenommen',
      whatToDo:
        'Beginnen Sie von vorn. Falls das Problem bleibt, bitten Sie Ihren IT-Helpdesk, den App-Client zu prüfen.',
    },
    browserAccountJoined: {
      title: 'Ihre beiden Konten wurden gerade verbunden',
      whatToDo: 'Das geschieht nur einmal. Beginnen Sie von vorn, jetzt gelingt es.',
    },
    browserCodeRefused: {
      title: 'Was aus Ihrem Browser zurückkam, ist nicht mehr gültig',
      whatToDo:
        'Beginnen Sie von vorn, mit der Seite, die Keyturn öffnet. Falls das Problem bleibt, bitten Sie Ihren IT-Helpdesk, die Rückrufadressen des App-Clients zu prüfen.',
    },
    browserScopeNotAllowed: {
      title: 'Die Anmeldeseite darf Keyturn keine Codes einrichten lassen',
      whatToDo: `${itHelps} Der App-Client muss die Bereiche „openid“ und „aws.cognito.signin.user.admin“ erlauben.`,
    },
    browserFlowNotAllowed: {
      title: 'Diese Anmeldeseite ist für Keyturn nicht eingeschaltet',
      whatToDo: `${itHelps} Der App-Client muss die Anmeldung mit Autorisierungscode (authorization code grant) erlauben.`,
    },
    regionUnsupported: {
      title: 'Keyturn unterstützt diese Region nicht',
      whatToDo: 'Prüfen Sie den Teil der Benutzerpool-ID vor dem Unterstrich, etwa eu-west-1.',
    },
    connectionInUse: {
      title: 'Diese Organisation wird verwendet',
      whatToDo:
        'Ein Konto wurde mit ihr eingerichtet, oder eine Einrichtung ist noch nicht abgeschlossen. Entfernen Sie das zuerst.',
    },
    practicePoolNotRunning: {
      title: 'Die Testorganisation läuft nicht',
      whatToDo: 'Starten Sie sie mit „npm run practice-pool“ und versuchen Sie es noch einmal.',
    },
    clientSecretRequired: {
      title: 'Diese Organisation braucht ein Client-Geheimnis',
      whatToDo:
        'Bitten Sie Ihre IT-Abteilung um das Geheimnis des App-Clients und tragen Sie es bei der Organisation ein.',
    },
    clientSecretWrong: {
      title: 'Das Client-Geheimnis ist falsch',
      whatToDo:
        'Kopieren Sie es noch einmal aus den Angaben Ihrer IT-Abteilung und speichern Sie die Organisation erneut.',
    },
    clientSecretUnexpected: {
      title: 'Diese Organisation hat kein Client-Geheimnis',
      whatToDo:
        'Entfernen Sie die Organisation und fügen Sie sie wieder hinzu. Lassen Sie das Client-Geheimnis dabei leer.',
    },
    clientNotFound: {
      title: 'Der Anmeldedienst kennt diese App-Client-ID nicht',
      whatToDo: 'Vergleichen Sie sie mit den Angaben Ihrer IT-Abteilung.',
    },
    userPoolNotFound: {
      title: 'Der Anmeldedienst kennt diese Benutzerpool-ID nicht',
      whatToDo: 'Vergleichen Sie sie mit den Angaben Ihrer IT-Abteilung.',
    },

    // Signing in
    wrongCredentials: {
      title: 'Benutzername oder Passwort ist falsch',
      whatToDo:
        'Prüfen Sie beides und versuchen Sie es noch einmal. Nach mehreren Fehlversuchen müssen Sie vor dem nächsten warten.',
    },
    userNotFound: {
      title: 'Der Anmeldedienst kennt diesen Benutzer nicht',
      whatToDo: 'Prüfen Sie den Benutzernamen und versuchen Sie es noch einmal.',
    },
    userDisabled: {
      title: 'Dieses Benutzerkonto ist gesperrt',
      whatToDo: 'Bitten Sie Ihren IT-Helpdesk, es wieder freizuschalten, und melden Sie sich dann an.',
    },
    userNotConfirmed: {
      title: 'Dieses Benutzerkonto ist noch nicht bestätigt',
      whatToDo:
        'Mit dem Code oder dem Link aus der Nachricht, die Sie bekommen haben, schließen Sie die Registrierung ab.',
    },
    passwordResetRequired: {
      title: 'Ihr Passwort muss zuerst zurückgesetzt werden',
      whatToDo: 'Sie wählen ein neues, mit einem Code, der Ihnen geschickt wird.',
    },
    temporaryPasswordExpired: {
      title: 'Das vorläufige Passwort ist abgelaufen',
      whatToDo: 'Bitten Sie Ihren IT-Helpdesk um ein neues.',
    },
    attemptsExceeded: {
      title: 'Zu viele Fehlversuche',
      whatToDo:
        'Sie müssen jetzt warten, bis zu 15 Minuten. Ihr Passwort und Ihre Codes sind danach noch gültig.',
    },
    flowNotEnabled: {
      title: 'Ihre Organisation erlaubt diese Anmeldemethode nicht',
      whatToDo: `${itHelps} Für diesen App-Client muss die Anmeldung mit Passwort erlaubt werden.`,
    },
    passwordTooWeak: {
      title: 'Das neue Passwort ist zu schwach',
      whatToDo: 'Machen Sie es länger und mischen Sie Groß- und Kleinbuchstaben, Ziffern und Sonderzeichen.',
    },
    passwordReused: {
      title: 'Sie haben dieses Passwort schon einmal verwendet',
      whatToDo: 'Wählen Sie eines, das Sie noch nicht verwendet haben.',
    },
    resetImpossible: {
      title: 'Dieses Passwort lässt sich von hier aus nicht zurücksetzen',
      whatToDo:
        'Es gibt keine bestätigte E-Mail-Adresse oder Telefonnummer für einen Code, oder Ihre Organisation erlaubt es nicht. Prüfen Sie den Benutzernamen oder fragen Sie Ihren IT-Helpdesk.',
    },
    resetNotNow: {
      title: 'Dieses Passwort lässt sich gerade nicht zurücksetzen',
      whatToDo:
        'Wenn Sie ein vorläufiges Passwort bekommen haben, melden Sie sich damit an. Wenn Sie es nicht haben, bitten Sie Ihren IT-Helpdesk um ein neues.',
    },
    resetOutcomeUnknown: {
      title: 'Die Antwort des Anmeldedienstes ging verloren',
      whatToDo:
        'Vielleicht ist Ihr neues Passwort schon gültig. Melden Sie sich damit an; wird es abgelehnt, lassen Sie sich einen neuen Code schicken.',
    },
    noCodeForName: {
      title: 'Für diesen Benutzernamen wurde kein Code geschickt',
      whatToDo: 'Prüfen Sie den Benutzernamen. Wenn er stimmt, fragen Sie Ihren IT-Helpdesk.',
    },
    codeNotDelivered: {
      title: 'Der Code konnte nicht geschickt werden',
      whatToDo:
        'Versuchen Sie es gleich noch einmal. Falls das Problem bleibt, sagen Sie es Ihrem IT-Helpdesk.',
    },
    sentCodeWrong: {
      title: 'Der Code wurde nicht angenommen',
      whatToDo: 'Vergleichen Sie ihn mit der neuesten Nachricht; ältere Codes sind nicht mehr gültig.',
    },
    sentCodeExpired: {
      title: 'Dieser Code ist nicht mehr gültig',
      whatToDo: 'Lassen Sie sich einen neuen schicken und verwenden Sie diesen.',
    },
    codeLimitReached: {
      title: 'Vorerst zu viele Versuche',
      whatToDo:
        'Für diesen Benutzernamen schickt und akzeptiert der Anmeldedienst eine Weile keine Codes mehr, bis zu einer Stunde. Lassen Sie sich danach einen neuen schicken.',
    },
    userAlreadyConfirmed: {
      title: 'Dieses Benutzerkonto ist schon bestätigt',
      whatToDo: 'Es bleibt nur noch, sich anzumelden.',
    },
    attributeMissing: {
      title: 'Eine Angabe zu Ihnen fehlt',
      whatToDo: 'Füllen Sie alle Felder aus und versuchen Sie es noch einmal.',
    },
    attributeMalformed: {
      title: 'Eine Angabe zu Ihnen hat nicht die richtige Form',
      whatToDo: ({ attribute }) => attributeForms[attribute ?? 'other'] ?? attributeForms.other,
    },
    passwordHasSpaces: {
      title: 'Das neue Passwort beginnt oder endet mit einem Leerzeichen',
      whatToDo:
        'Entfernen Sie, was dort steht, auch wenn Sie es nicht sehen. Leerzeichen in der Mitte sind erlaubt.',
    },
    aliasTaken: {
      title: 'Diese E-Mail-Adresse oder Telefonnummer verwendet schon jemand',
      whatToDo: 'Verwenden Sie eine andere oder fragen Sie Ihren IT-Helpdesk.',
    },
    challengeUnsupported: {
      title: 'Ihre Organisation verlangt etwas, das Keyturn noch nicht kann',
      whatToDo: ({ serviceName }) =>
        serviceName === undefined
          ? 'Ihre Anmeldung funktioniert wie bisher. Sagen Sie das Ihrem IT-Helpdesk.'
          : `Ihre Anmeldung funktioniert wie bisher. Sagen Sie Ihrem IT-Helpdesk, dass nach „${serviceName}“ gefragt wurde.`,
    },
    attributeNotWritable: {
      title: 'Ihre Organisation lässt Sie eine dieser Angaben nicht selbst machen',
      whatToDo:
        'Leeren Sie die Felder, auf die Sie verzichten können, und setzen Sie das Passwort noch einmal. Den Rest kann Ihr IT-Helpdesk eintragen.',
    },
    blockedForSecurity: {
      title: 'Ihre Organisation hat diese Anmeldung aus Sicherheitsgründen gestoppt',
      whatToDo:
        'Sie kam ihr vielleicht ungewöhnlich vor; über Ihr Passwort sagt das nichts. Versuchen Sie es nicht immer wieder: Wenden Sie sich an Ihren IT-Helpdesk.',
    },
    signInRefused: {
      title: 'Ihre Organisation hat diese Anmeldung abgelehnt, aus einem Grund, den Keyturn nicht kennt',
      whatToDo:
        'Noch einmal zu versuchen hilft nicht. Sagen Sie Ihrem IT-Helpdesk, wann es passiert ist; dort lässt sich der Grund nachsehen.',
    },
    accessTokenOfOtherClient: {
      title: 'Dieses Access-Token wurde für eine andere App ausgestellt',
      whatToDo:
        'Holen Sie sich eines über den App-Client, der bei dieser Organisation eingetragen ist, oder melden Sie sich hier an.',
    },
    mfaMethodNotFound: {
      title: 'Dieser zweite Faktor ist für Sie nicht eingerichtet',
      whatToDo: 'Beginnen Sie von vorn und wählen Sie einen anderen.',
    },
    sessionExpired: {
      title: 'Die Zeit für diese Anmeldung ist abgelaufen',
      whatToDo: startAgain,
    },
    sessionInvalid: {
      title: 'Diese Anmeldung ist nicht mehr gültig',
      whatToDo: `Sie wurde vielleicht an anderer Stelle verwendet. ${startAgain}`,
    },
    accessTokenExpired: {
      title: 'Sie wurden abgemeldet',
      whatToDo: `Es ist zu viel Zeit vergangen. ${startAgain}`,
    },
    accessTokenRevoked: {
      title: 'Sie wurden abgemeldet',
      whatToDo: `Jemand hat diese Anmeldung beendet. ${startAgain}`,
    },
    accessTokenInvalid: {
      title: 'Diese Anmeldung ist nicht mehr gültig',
      whatToDo: startAgain,
    },
    accessTokenMalformed: {
      title: 'Das ist kein Access-Token',
      whatToDo: 'Es besteht aus drei langen Teilen mit Punkten dazwischen. Kopieren Sie es noch einmal ganz.',
    },
    accessTokenIsIdToken: {
      title: 'Das ist ein ID-Token',
      whatToDo: 'Keyturn braucht das Access-Token, das es dazu gibt. Kopieren Sie dieses.',
    },
    accessTokenOfOtherPool: {
      title: 'Dieses Access-Token ist von einer anderen Organisation',
      whatToDo: 'Wählen Sie die Organisation, von der es ist, oder holen Sie sich ein Token von dieser.',
    },
    accessTokenScopeMissing: {
      title: 'Mit dieser Anmeldung dürfen keine Codes eingerichtet werden',
      whatToDo: `${itHelps} Der App-Client muss erlauben, dass man die eigenen Anmeldeeinstellungen verwaltet.`,
    },

    // Software tokens
    wrongCode: {
      title: 'Der Code wurde nicht angenommen',
      whatToDo: ({ clockOffsetSeconds }) =>
        `Prüfen Sie den Code oder versuchen Sie es mit dem nächsten.${clockSentence(clockOffsetSeconds)}`,
    },
    wrongCodeByClock: {
      title: 'Der Code war wegen der Uhr dieses Computers falsch',
      whatToDo: ({ clockOffsetSeconds: seconds }) =>
        `Keyturn gleicht das aus, und der nächste Code wird richtig sein.${
          seconds === undefined
            ? ''
            : ` Andere Authenticator-Apps auf diesem Computer weichen um ${duration(Math.abs(seconds))} ab.`
        } Lassen Sie die Uhr automatisch stellen.`,
    },
    codeAlreadyUsed: {
      title: 'Dieser Code wurde schon verwendet',
      whatToDo: 'Jeder Code ist nur einmal gültig. Versuchen Sie es mit dem nächsten.',
    },
    codeExpired: {
      title: 'Dieser Code ist zu alt',
      whatToDo: 'Versuchen Sie es mit dem nächsten.',
    },
    codeMalformed: {
      title: 'Das ist kein Code',
      whatToDo:
        'Ein Code besteht nur aus Ziffern, meist sechs. Prüfen Sie ihn und versuchen Sie es noch einmal.',
    },
    totpDisabledInPool: {
      title: 'Ihre Organisation hat Codes aus Apps nicht eingeschaltet',
      whatToDo: `Ihre Anmeldung funktioniert wie bisher. ${itHelps}`,
    },
    softwareTokenMissing: {
      title: 'Für diesen Benutzer gibt es keine Authenticator-App',
      whatToDo: 'Beginnen Sie von vorn. Sie werden dann gebeten, eine einzurichten.',
    },
    secretCodeUnreadable: {
      title: 'Der gesendete Schlüssel konnte nicht gelesen werden',
      whatToDo:
        'An Ihrer Anmeldung hat sich nichts geändert. Versuchen Sie es noch einmal. Falls das Problem bleibt, sagen Sie es Ihrem IT-Helpdesk.',
    },
    verifyOutcomeUnknown: {
      title: 'Die Antwort des Anmeldedienstes ging verloren',
      whatToDo:
        'Der neue Schlüssel wurde vielleicht angenommen, vielleicht nicht. Keyturn behält deshalb ihn und den vorigen. Wenn Sie sich erneut anmelden, zeigt sich, welcher gültig ist.',
    },

    // An account of an organization
    accountNotEnrolled: {
      title: 'Dieses Konto wurde nicht mit einer Organisation eingerichtet',
      whatToDo:
        'Die Codes funktionieren trotzdem. Was Sie suchen, gibt es nur für Konten einer Organisation.',
    },
    signedOut: {
      title: 'Sie sind nicht angemeldet',
      whatToDo: 'Melden Sie sich an, um zu sehen und zu ändern, wie Ihre Organisation nach Codes fragt.',
    },
    signedOutEverywhere: {
      title: 'Sie wurden abgemeldet',
      whatToDo:
        'Ihre Organisation hat diese Anmeldung beendet, oder sie wurde auf einem anderen Gerät beendet. Ihre Codes funktionieren weiter; melden Sie sich erneut an.',
    },
    signInRanOut: {
      title: 'Ihre Anmeldung ist abgelaufen',
      whatToDo: 'Sie liegt zu lange zurück. Ihre Codes funktionieren weiter; melden Sie sich erneut an.',
    },
    signInNotRenewed: {
      title: 'Ihre Anmeldung konnte nicht verlängert werden',
      whatToDo:
        'Der Anmeldedienst nimmt sie nicht mehr an. Ihre Codes funktionieren weiter; melden Sie sich erneut an.',
    },
    signInNotKeepable: {
      title: 'Diese Anmeldung lässt sich nicht aufbewahren',
      whatToDo:
        'Sie lässt sich nicht verlängern und läuft von selbst ab. Verwenden Sie eine andere Anmeldemethode, um angemeldet zu bleiben.',
    },
    userRemoved: {
      title: 'Diesen Benutzer gibt es bei Ihrer Organisation nicht mehr',
      whatToDo:
        'Mit seinen Codes kann sich niemand mehr anmelden. Wenn Sie das nicht erwartet haben, fragen Sie Ihren IT-Helpdesk.',
    },
    notAllowed: {
      title: 'Ihre Organisation hat das nicht erlaubt',
      whatToDo:
        'Sie hat keinen Grund genannt. Melden Sie sich erneut an; wenn das nicht hilft, fragen Sie Ihren IT-Helpdesk.',
    },
    passwordSignInNeeded: {
      title: 'Dafür ist eine Anmeldung mit Ihrem Passwort nötig',
      whatToDo:
        'Sie haben sich mit einem Code angemeldet, der Ihnen geschickt wurde; das reicht hier nicht. Melden Sie sich erneut mit Ihrem Passwort an.',
    },
    softwareTokenGone: {
      title: 'Ihre Organisation hat Ihren Schlüssel nicht mehr',
      whatToDo:
        'Deshalb lassen sich seine Codes nicht einschalten. Richten Sie die Codes neu ein, um einen neuen Schlüssel zu bekommen.',
    },
    phoneNumberMissing: {
      title: 'Ihre Organisation hat keine Telefonnummer, an die sie Codes schicken kann',
      whatToDo: 'Es wurde nichts geändert. Bitten Sie Ihren IT-Helpdesk, Ihre Nummer einzutragen.',
    },
    emailAddressMissing: {
      title: 'Ihre Organisation hat keine E-Mail-Adresse, an die sie Codes schicken kann',
      whatToDo:
        'Es wurde nichts geändert. Bitten Sie Ihren IT-Helpdesk, Ihre Adresse einzutragen und zu bestätigen.',
    },
    factorNotOffered: {
      title: 'Ihre Organisation bietet diese Codes nicht an',
      whatToDo: `Es wurde nichts geändert. ${itHelps}`,
    },
    factorRefused: {
      title: 'Ihre Organisation hat diese Änderung nicht vorgenommen',
      whatToDo: 'Ihre Anmeldung funktioniert wie bisher. Ihr IT-Helpdesk kann Ihnen sagen, warum.',
    },
    softwareTokenRequired: {
      title: 'Ihre Organisation verlangt einen Code',
      whatToDo: 'Nur Ihr IT-Helpdesk kann das abschalten.',
    },
    deviceNotFound: {
      title: 'Ihre Organisation kennt diesen Computer nicht mehr',
      whatToDo: 'Melden Sie sich erneut an, dann meldet Keyturn diesen Computer neu an.',
    },
    fileNotSaved: {
      title: 'Die Datei konnte nicht gespeichert werden',
      whatToDo: 'Wählen Sie einen anderen Ort und prüfen Sie, ob auf dem Laufwerk noch Platz ist.',
    },

    // The service
    tooManyRequests: {
      title: 'Im Moment melden sich zu viele Personen an',
      whatToDo: 'Warten Sie kurz und versuchen Sie es noch einmal.',
    },
    concurrentModification: {
      title: 'Ihre Anmeldeeinstellungen wurden gleichzeitig an anderer Stelle geändert',
      whatToDo: again,
    },
    forbidden: {
      title: 'Die Firewall Ihrer Organisation hat das abgelehnt',
      whatToDo: 'Versuchen Sie es aus dem Netzwerk Ihrer Organisation oder fragen Sie Ihren IT-Helpdesk.',
    },
    operationNotEnabled: {
      title: 'Ihre Organisation hat das abgeschaltet',
      whatToDo: `Ihre Anmeldung funktioniert wie bisher. ${itHelps}`,
    },
    poolMisconfigured: {
      title: 'Die Anmeldung Ihrer Organisation ist nicht vollständig eingerichtet',
      whatToDo: 'Sagen Sie es Ihrem IT-Helpdesk. Ihre Codes sind nicht betroffen.',
    },
    organizationRefused: {
      title: 'Ihre Organisation hat diese Anmeldung abgelehnt',
      whatToDo: 'Eine ihrer eigenen Regeln steht dem entgegen. Fragen Sie Ihren IT-Helpdesk.',
    },
    featureUnavailable: {
      title: 'Das ist im Tarif Ihrer Organisation nicht enthalten',
      whatToDo: itHelps,
    },
    requestRefused: {
      title: 'Der Anmeldedienst hat diese Anfrage abgelehnt',
      whatToDo:
        'Prüfen Sie Ihre Eingaben und beginnen Sie von vorn. Falls das Problem bleibt, sagen Sie es Ihrem IT-Helpdesk.',
    },
    serviceUnavailable: {
      title: 'Der Anmeldedienst funktioniert gerade nicht',
      whatToDo: 'Ihre Codes funktionieren weiter. Versuchen Sie es gleich noch einmal.',
    },
    serviceAnswerUnreadable: {
      title: 'Die Antwort des Anmeldedienstes war nicht zu verstehen',
      whatToDo:
        'Vielleicht ist zwischen hier und dem Anmeldedienst etwas im Weg, etwa die Anmeldeseite eines WLANs. Versuchen Sie es noch einmal.',
    },
    serviceErrorUnknown: {
      title: 'Der Anmeldedienst hat einen Fehler gemeldet',
      whatToDo: ({ serviceName }) =>
        serviceName === undefined
          ? `${again} Falls das Problem bleibt, sagen Sie es Ihrem IT-Helpdesk.`
          : `${again} Falls das Problem bleibt, nennen Sie Ihrem IT-Helpdesk die Meldung „${serviceName}“.`,
    },

    // The network between here and the service
    networkOffline: {
      title: 'Dieser Computer hat keine Netzwerkverbindung',
      whatToDo:
        'Verbinden Sie ihn per WLAN oder Kabel und versuchen Sie es noch einmal. Codes funktionieren auch offline.',
    },
    networkUnreachable: {
      title: 'Der Anmeldedienst ist nicht erreichbar',
      whatToDo:
        'Dieser Computer ist mit einem Netzwerk verbunden, aber zum Dienst kommt nichts durch. Versuchen Sie es noch einmal; falls sich im Browser Websites öffnen, fragen Sie Ihren IT-Helpdesk, was im Weg ist. Codes funktionieren weiter.',
    },
    networkTimedOut: {
      title: 'Der Anmeldedienst hat nicht rechtzeitig geantwortet',
      whatToDo:
        'Der Dienst oder Ihr Netzwerk ist vielleicht gerade langsam. Warten Sie kurz und versuchen Sie es noch einmal; falls das Problem bleibt, wird er vielleicht unterwegs blockiert. Codes funktionieren weiter.',
    },
    networkFailed: {
      title: 'Die Verbindung zum Anmeldedienst ist fehlgeschlagen',
      whatToDo: ({ networkCode }) => `${again} Falls das Problem bleibt, ${tellHelpDesk(networkCode)}.`,
    },
    hostNotFound: {
      title: 'Der Name des Anmeldedienstes wurde nicht gefunden',
      whatToDo: ({ hosts }) =>
        `Ihr Netzwerk kennt ${hosts?.[0] ?? 'ihn'} nicht. ${again} Falls das Problem bleibt, prüfen Sie die Angaben zur Organisation oder fragen Sie Ihren IT-Helpdesk.`,
    },
    proxyUnreachable: {
      title: 'Der Proxy Ihres Netzwerks ist nicht erreichbar',
      whatToDo: ({ proxy }) =>
        `Dieser Computer soll über ${proxy ?? 'einen Proxy'} ins Internet gehen. Verbinden Sie ihn mit dem Netzwerk, zu dem der Proxy gehört, etwa dem VPN Ihrer Firma, und versuchen Sie es noch einmal; falls das Problem bleibt, fragen Sie Ihren IT-Helpdesk.`,
    },
    proxyPasswordWanted: {
      title: 'Der Proxy Ihres Netzwerks verlangt ein Passwort',
      whatToDo: ({ proxy }) =>
        `Ohne Passwort lässt ${proxy ?? 'er'} nichts durch. Versuchen Sie es noch einmal, dann fragt Keyturn erneut danach; Ihr IT-Helpdesk weiß, welches gemeint ist.`,
    },
    proxyRefused: {
      title: 'Der Proxy Ihres Netzwerks lässt das nicht durch',
      whatToDo: ({ hosts }) =>
        `Bitten Sie Ihren IT-Helpdesk, dort ${
          hosts?.[0] === undefined ? 'den Anmeldedienst Ihrer Organisation' : 'die Namen unten'
        } zuzulassen, und versuchen Sie es noch einmal. Codes funktionieren weiter.`,
    },
    proxySettingsBroken: {
      title: 'Die Proxy-Einstellungen dieses Computers sind nicht verwendbar',
      whatToDo:
        'Die automatischen ließen sich nicht laden oder enthalten einen Fehler. Prüfen Sie sie in den Netzwerkeinstellungen Ihres Systems oder sagen Sie es Ihrem IT-Helpdesk, und versuchen Sie es dann noch einmal.',
    },
    tlsRefused: {
      title: 'Die Verbindung ist nicht sicher',
      whatToDo: ({ networkCode }) =>
        `Sie ließ sich nicht so schützen, wie es sein muss. Deshalb verwendet Keyturn sie nicht. Versuchen Sie es in einem anderen Netzwerk, oder ${tellHelpDesk(networkCode)}.`,
    },
    certificateUntrusted: {
      title: 'Dieser Computer vertraut dem nicht, der geantwortet hat',
      whatToDo: ({ issuerName }) =>
        `Es wurde nichts gesendet. Das Zertifikat stammt von ${
          issuerName === undefined ? 'einer unbekannten Stelle' : `„${issuerName}“`
        }. Falls Ihre Firma Verbindungen damit prüft, muss die IT diese Stelle auf diesem Computer installieren; falls nicht, verwenden Sie ein anderes Netzwerk.`,
    },
    certificateOutOfDate: {
      title: 'Das Zertifikat des Anmeldedienstes ist jetzt nicht gültig',
      whatToDo: ({ validFrom, validUntil, clockSays }) =>
        `${validity(validFrom, validUntil)}${
          clockSays === undefined ? '' : `Auf der Uhr dieses Computers ist es ${dateAndTime(clockSays)}. `
        }Falls die Uhr falsch geht, stellen Sie sie; geht sie richtig, sagen Sie es Ihrem IT-Helpdesk.`,
    },
    certificateOfOtherName: {
      title: 'Etwas anderes hat anstelle des Anmeldedienstes geantwortet',
      whatToDo: ({ hosts }) =>
        `Es wurde nichts gesendet, weil das Zertifikat nicht für ${hosts?.[0] ?? 'den Dienst'} gilt. Öffnen Sie eine Website in Ihrem Browser, falls das Netzwerk zuerst eine Anmeldung verlangt; sonst fragen Sie Ihren IT-Helpdesk.`,
    },
    clientCertificateWanted: {
      title: 'Dieser Computer muss ein eigenes Zertifikat vorweisen',
      whatToDo:
        'Das System hat kein passendes gefunden, deshalb wurde nichts gesendet. Bitten Sie Ihren IT-Helpdesk, es auf diesem Computer zu installieren, und versuchen Sie es dann noch einmal.',
    },
    connectionInspected: {
      title: 'Auf dieser Verbindung kann jemand mitlesen',
      whatToDo: ({ issuerName }) =>
        `Es ist ${
          issuerName === undefined ? '' : `„${issuerName}“, `
        }eine Stelle, die diesem Computer hinzugefügt wurde, in der Regel von Ihrer Firma. Noch wurde nichts gesendet. Fahren Sie fort, wenn Sie das erwarten; wenn nicht, fragen Sie zuerst Ihren IT-Helpdesk.`,
    },
    captivePortal: {
      title: 'Dieses Netzwerk verlangt zuerst eine Anmeldung',
      whatToDo:
        'Öffnen Sie eine beliebige Website in Ihrem Browser und melden Sie sich dort beim Netzwerk an. Kommen Sie dann zurück und versuchen Sie es noch einmal.',
    },
    firewallBlocked: {
      title: 'Die Firewall vor der Anmeldung Ihrer Organisation blockiert das',
      whatToDo: `Es hilft nicht, es noch einmal zu versuchen. ${signInByBrowser}`,
    },
    firewallCaptcha: {
      title: 'Die Firewall Ihrer Organisation will sehen, dass Sie ein Mensch sind',
      whatToDo: `Sie stellt dafür ein Rätsel, das nur ein Browser zeigen kann. ${signInByBrowser}`,
    },
    firewallChallenge: {
      title: 'Die Firewall Ihrer Organisation will zuerst Ihren Browser prüfen',
      whatToDo: `Diese Prüfung besteht nur ein Browser, deshalb versucht Keyturn es nicht noch einmal. ${signInByBrowser}`,
    },

    // The keychain
    keychainLocked: {
      title: 'Der Schlüsselbund dieses Computers ist gesperrt',
      whatToDo: 'Ihre Konten sind darin sicher. Entsperren Sie ihn, um weiterzumachen.',
    },
    keychainMissing: {
      title: 'Der Schlüsselbund dieses Computers ist nicht zu finden',
      whatToDo:
        'Ihre Konten sind nicht verloren. Starten Sie den Schlüsselbund Ihres Systems (etwa GNOME Keyring oder KWallet) und versuchen Sie es noch einmal.',
    },
    keychainTimedOut: {
      title: 'Der Schlüsselbund dieses Computers antwortet nicht',
      whatToDo:
        'Ihre Konten sind darin sicher. Vielleicht wartet er darauf, dass Sie ihn entsperren. Suchen Sie sein Fenster und versuchen Sie es noch einmal.',
    },
    keychainRefused: {
      title: 'Der Schlüsselbund dieses Computers hat Keyturn nicht zugelassen',
      whatToDo:
        'Ihre Konten sind darin sicher. Erlauben Sie Keyturn den Zugriff und versuchen Sie es noch einmal.',
    },
    keychainItemMissing: {
      title: 'Der Schlüssel dieses Kontos ist nicht im Schlüsselbund',
      whatToDo:
        'Vielleicht ist gerade ein anderer Schlüsselbund in Gebrauch. Öffnen Sie den, den Sie beim Hinzufügen hatten, und versuchen Sie es noch einmal.',
    },
    keychainItemDamaged: {
      title: 'Der Schlüssel dieses Kontos lässt sich nicht lesen',
      whatToDo:
        'Keyturn hat ihn gelassen, wie er ist. Um wieder Codes zu bekommen, fügen Sie das Konto noch einmal hinzu oder richten Sie seine Codes neu ein.',
    },
    keychainItemNewer: {
      title: 'Das hat ein neueres Keyturn im Schlüsselbund gespeichert',
      whatToDo:
        'Dieses hier kann es nicht lesen und hat es gelassen, wie es ist. Installieren Sie das neueste Keyturn, um es zu verwenden.',
    },
    keychainReplaced: {
      title: 'Das ist ein anderer Schlüsselbund als vorher',
      whatToDo:
        'Ihre Konten sind in dem, den Sie vorher verwendet haben. In diesem hier ändert Keyturn nichts. Öffnen Sie den vorigen wieder und versuchen Sie es noch einmal.',
    },

    keychainScanFailed: {
      title: 'Ihr Schlüsselbund konnte nicht durchsucht werden',
      whatToDo: 'Ihre Schlüssel sind noch darin. Entsperren Sie ihn und versuchen Sie es noch einmal.',
    },

    // The disk
    diskFull: {
      title: 'Das Laufwerk ist voll',
      whatToDo: 'Es wurde nichts geändert. Schaffen Sie Platz und versuchen Sie es noch einmal.',
    },
    diskReadOnly: {
      title: 'Keyturn darf nicht in seinen Ordner schreiben',
      whatToDo:
        'Es wurde nichts geändert. Prüfen Sie die Zugriffsrechte des Ordners und versuchen Sie es noch einmal.',
    },
    diskFailed: {
      title: 'Das Laufwerk hat einen Fehler gemeldet',
      whatToDo:
        'Es wurde nichts geändert. Versuchen Sie es noch einmal und prüfen Sie das Laufwerk, falls das Problem bleibt.',
    },
    indexDamaged: {
      title: 'Die Liste der Konten ist beschädigt',
      whatToDo:
        'Ihre Schlüssel sind im Schlüsselbund sicher, und Keyturn stellt die Liste daraus wieder her. Starten Sie die App neu.',
    },
    indexNewer: {
      title: 'Die Liste der Konten stammt von einem neueren Keyturn',
      whatToDo:
        'Es wurde nichts geändert, und Ihre Codes funktionieren. Um etwas zu ändern, installieren Sie das neueste Keyturn.',
    },

    // Adding an account
    nothingToAdd: {
      title: 'Hier ist nichts zum Hinzufügen',
      whatToDo:
        'Fügen Sie einen Einrichtungslink oder einen Einrichtungsschlüssel ein oder wählen Sie eine andere Methode.',
    },
    notAnAccount: {
      title: 'Das ist kein Konto',
      whatToDo:
        'Es führt zu etwas anderem. Suchen Sie den QR-Code oder den Link, mit dem die Website die Anmeldung in zwei Schritten einrichtet.',
    },
    kindUnsupported: {
      title: 'Codes dieser Art kann Keyturn nicht erzeugen',
      whatToDo:
        'Sehen Sie nach, ob sich bei der Website eine Authenticator-App auch anders einrichten lässt, oder verwenden Sie die App, die sie nennt.',
    },
    textTooLong: {
      title: 'Das ist zu viel Text auf einmal',
      whatToDo: 'Fügen Sie nur die Einrichtungslinks ein, und weniger davon auf einmal.',
    },
    keyUriMalformed: {
      title: 'Dieser Einrichtungslink ist beschädigt',
      whatToDo:
        'Kopieren Sie ihn noch einmal ganz. Ein vollständiger Link beginnt mit otpauth:// und hat keine Lücken.',
    },
    keyUriSecretMissing: {
      title: 'In diesem Link ist kein Schlüssel',
      whatToDo: 'Kopieren Sie ihn noch einmal ganz oder tippen Sie den Einrichtungsschlüssel von Hand ein.',
    },
    keyUriParameterRepeated: {
      title: 'Dieser Link enthält dieselbe Angabe zweimal',
      whatToDo:
        'Keyturn kann nicht wissen, welche richtig ist. Kopieren Sie den Link noch einmal oder tippen Sie den Einrichtungsschlüssel von Hand ein.',
    },
    keyUriTextUnsafe: {
      title: 'Der Name in diesem Link enthält unsichtbare Zeichen',
      whatToDo:
        'Damit kann ein Name wie ein anderer aussehen. Tippen Sie stattdessen den Einrichtungsschlüssel von Hand ein.',
    },
    secretNotBase32: {
      title: 'Das ist kein Einrichtungsschlüssel',
      whatToDo: ({ position }) =>
        `Er enthält nur die Buchstaben A bis Z und die Ziffern 2 bis 7${
          position === undefined ? '.' : `; das Zeichen an Stelle ${position} ist etwas anderes.`
        }`,
    },
    secretTooShort: {
      title: 'Dieser Einrichtungsschlüssel ist zu kurz',
      whatToDo: 'Ein Teil scheint zu fehlen. Kopieren Sie ihn ganz.',
    },
    secretTooLong: {
      title: 'Dieser Einrichtungsschlüssel ist zu lang',
      whatToDo: 'Es scheint noch etwas anderes daran zu hängen. Kopieren Sie nur den Schlüssel.',
    },
    digitsUnsupported: {
      title: 'Ein Code hat 5 bis 10 Stellen',
      whatToDo: 'Die meisten haben 6. Wählen Sie eine andere Zahl.',
    },
    periodUnsupported: {
      title: 'Ein Code ist 1 bis 300 Sekunden gültig',
      whatToDo: 'Die meisten sind es 30 Sekunden. Wählen Sie eine andere Zahl.',
    },
    algorithmUnsupported: {
      title: 'Keyturn unterstützt diesen Algorithmus nicht',
      whatToDo: 'Unterstützt werden SHA-1, SHA-256 und SHA-512.',
    },
    counterUnsupported: {
      title: 'Dieser Zähler lässt sich nicht verwenden',
      whatToDo: 'Er ist eine ganze Zahl ab 0, etwa die, die die Website zeigt. Die meisten beginnen bei 0.',
    },
    nameTooLong: {
      title: 'Dieser Name ist zu lang',
      whatToDo: 'Verwenden Sie höchstens 200 Zeichen.',
    },
    nameMissing: {
      title: 'Ein Name fehlt',
      whatToDo:
        'Geben Sie an, für welche Website oder Organisation das Konto ist, damit Sie es wiederfinden.',
    },
    transferDamaged: {
      title: 'Diese Übertragung ließ sich nicht vollständig lesen',
      whatToDo: 'Lassen Sie das andere Smartphone neue QR-Codes erzeugen und scannen Sie sie vom ersten an.',
    },
    transferOfOther: {
      title: 'Dieser QR-Code gehört zu einer anderen Übertragung',
      whatToDo:
        'Was Sie schon gescannt haben, bleibt erhalten. Zeigen Sie den nächsten QR-Code derselben Übertragung an oder beginnen Sie von vorn.',
    },
    transferPartSeen: {
      title: 'Diesen QR-Code haben Sie schon gescannt',
      whatToDo: 'Gehen Sie auf dem anderen Smartphone zum nächsten QR-Code.',
    },
    accountExists: {
      title: 'Dieses Konto ist schon hier',
      whatToDo: 'Seine Codes sind in Ihrer Liste. Es ist nichts mehr zu tun.',
    },
    accountNotReplaceable: {
      title: 'Dieses Konto lässt sich nicht ersetzen',
      whatToDo:
        'Es wurde mit Ihrer Organisation eingerichtet oder inzwischen entfernt. Behalten Sie stattdessen beide.',
    },
    candidateNotFound: {
      title: 'Was Sie hinzufügen wollten, ist nicht mehr da',
      whatToDo: 'Es wurde nichts hinzugefügt. Scannen Sie es noch einmal oder fügen Sie es noch einmal ein.',
    },

    // Pictures, screens and cameras
    noCodeFound: {
      title: 'Es wurde kein QR-Code gefunden',
      whatToDo:
        'Zeigen Sie den ganzen QR-Code mit etwas Rand, wenn möglich größer, und versuchen Sie es noch einmal.',
    },
    pictureTooLarge: {
      title: 'Dieses Bild ist zu groß',
      whatToDo:
        'Keyturn nimmt Bilder bis 32\u00a0MB und 64\u00a0Megapixel. Schneiden Sie es auf den QR-Code zu und versuchen Sie es noch einmal.',
    },
    pictureUnreadable: {
      title: 'Dieses Bild lässt sich nicht lesen',
      whatToDo:
        'Keyturn liest PNG, JPEG, WebP und GIF. Speichern Sie es in einem dieser Formate oder machen Sie ein Bildschirmfoto davon.',
    },
    clipboardEmpty: {
      title: 'In der Zwischenablage ist nichts zum Hinzufügen',
      whatToDo:
        'Kopieren Sie das Bild mit dem QR-Code, einen Einrichtungslink oder einen Einrichtungsschlüssel und versuchen Sie es noch einmal.',
    },
    scanTimedOut: {
      title: 'Die Suche nach einem QR-Code hat zu lange gedauert',
      whatToDo:
        'Versuchen Sie es mit weniger um den QR-Code herum: mit einem Teil des Bildschirms oder einem kleineren Bild.',
    },
    scanFailed: {
      title: 'Das Bild konnte nicht durchsucht werden',
      whatToDo:
        'Es wurde nichts hinzugefügt. Versuchen Sie es noch einmal oder verwenden Sie eine andere Methode.',
    },
    scanCancelled: {
      title: 'Das Scannen wurde abgebrochen',
      whatToDo: 'Es wurde nichts hinzugefügt. Scannen Sie noch einmal, wenn Sie so weit sind.',
    },
    scanUnderWay: {
      title: 'Keyturn sucht noch',
      whatToDo: 'Warten Sie, bis die Suche fertig ist, oder brechen Sie sie zuerst ab.',
    },
    screenRefused: {
      title: 'Keyturn darf den Bildschirm nicht ansehen',
      whatToDo:
        'Erlauben Sie es in den Datenschutzeinstellungen Ihres Systems und versuchen Sie es noch einmal, oder machen Sie ein Bildschirmfoto und ziehen Sie es hierher.',
    },
    cameraMissing: {
      title: 'Es gibt keine Kamera',
      whatToDo:
        'Schließen Sie eine an und versuchen Sie es noch einmal, oder verwenden Sie ein Bild des QR-Codes.',
    },
    cameraRefused: {
      title: 'Keyturn darf die Kamera nicht verwenden',
      whatToDo:
        'Erlauben Sie es in den Datenschutzeinstellungen Ihres Systems und versuchen Sie es noch einmal, oder verwenden Sie ein Bild des QR-Codes.',
    },
    cameraBusy: {
      title: 'Die Kamera ist gerade in Gebrauch',
      whatToDo: 'Schließen Sie das andere Programm, das sie verwendet, und versuchen Sie es noch einmal.',
    },
  }
}
