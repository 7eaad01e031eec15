// The words of the enrollment wizard.
import type { Formats } from '../formats'
import type { Messages } from '../words'

export const enrollment = ({ duration, minutesAndSeconds, number }: Formats): Messages['enrollment'] => ({
  timeLeft: (seconds) => `Noch ${minutesAndSeconds(seconds)}`,
  timeLeftLabel: 'Verbleibende Zeit für diese Anmeldung',
  startAgain: 'Neu beginnen',
  signInAgain: 'Erneut anmelden',
  tryNextCode: 'Mit dem nächsten Code erneut versuchen',
  unlock: 'Entsperren und erneut versuchen',
  startingAgain: 'Die Anmeldung beginnt neu…',
  retrying: {
    why: 'Der Anmeldedienst hat nicht geantwortet.',
    inSeconds: (seconds, attempt, of) =>
      `Neuer Versuch in ${duration(seconds)} (${number(attempt)} von ${number(of)})…`,
    now: (attempt, of) => `Neuer Versuch (${number(attempt)} von ${number(of)})…`,
  },

  connection: {
    title: 'Wo melden Sie sich an?',
    intro: 'Wählen Sie Ihre Organisation. Keyturn meldet Sie einmal an und richtet die Codes selbst ein.',
    practice: 'Test',
    addNew: 'Organisation hinzufügen',
    addFirst: 'Geben Sie an, wo Sie sich anmelden. Die Angaben bekommen Sie von Ihrer IT-Abteilung.',
  },
  credentials: {
    title: (issuer) => `Bei ${issuer} anmelden`,
    username: 'Benutzername',
    password: 'Passwort',
    submit: 'Anmelden',
    busy: 'Anmeldung läuft…',
    change: 'Andere Organisation',
    kept: 'Ihr Passwort geht nur an den Anmeldedienst und wird nicht gespeichert.',
    otherWays: 'Andere Anmeldemethoden',
    withoutPassword: 'Ohne Passwort anmelden',
    usernameFirst: 'Geben Sie zuerst Ihren Benutzernamen ein.',
    here: 'Hier mit Passwort anmelden',
    inBrowser: 'Im Browser anmelden',
    inBrowserIntro: (issuer) =>
      `${issuer} hat eine eigene Anmeldeseite. Keyturn öffnet sie in Ihrem Browser und macht weiter, sobald Sie fertig sind.`,
  },
  browser: {
    title: 'Weiter im Browser',
    steps: 'So geht es weiter',
    opened: (issuer) => `Ihr Browser zeigt die Anmeldeseite von ${issuer}.`,
    signIn: 'Melden Sie sich dort wie immer an, innerhalb von fünf Minuten.',
    back: 'Kommen Sie hierher zurück. Keyturn macht von selbst weiter.',
    waiting: 'Warten auf Ihren Browser…',
    openAgain: 'Browser noch einmal öffnen',
  },
  firstFactor: {
    title: 'Wie möchten Sie sich anmelden?',
    choices: {
      password: { title: 'Passwort', hint: 'Das gewohnte' },
      emailCode: { title: 'E-Mail', hint: 'Ein Code an Ihr Postfach' },
      smsCode: { title: 'SMS', hint: 'Ein Code an Ihr Smartphone' },
      passkey: { title: 'Passkey', hint: 'In Ihrem Browser, wo er aufbewahrt wird' },
    },
    passwordTitle: 'Geben Sie Ihr Passwort ein',
    otherWay: 'Andere Methode',
  },
  device: {
    question: (issuer) =>
      `${issuer} kann sich diesen Computer merken und hier beim nächsten Mal nicht nach einem Code fragen.`,
    remember: 'Diesen Computer merken',
    busy: 'Computer wird gespeichert…',
    later: 'Nicht jetzt',
    remembered: 'Ihre Organisation hat sich diesen Computer gemerkt.',
  },
  practice: {
    title: 'Testbenutzer',
    body: 'Diese Organisation läuft auf Ihrem eigenen Computer. Wählen Sie den Benutzer, mit dem Sie sich anmelden möchten:',
    use: 'Verwenden',
    password: 'Passwort',
  },
  newPassword: {
    title: 'Neues Passwort wählen',
    intro: 'Das bisherige gilt nur vorläufig.',
    field: 'Neues Passwort',
    repeat: 'Neues Passwort wiederholen',
    differ: 'Die beiden Passwörter stimmen nicht überein.',
    leaveOut: 'Sie können dieses Feld leer lassen.',
    submit: 'Neues Passwort festlegen',
    busy: 'Passwort wird festgelegt…',
    attributes: {
      address: 'Anschrift',
      birthdate: 'Geburtsdatum',
      email: 'E-Mail-Adresse',
      family_name: 'Nachname',
      gender: 'Geschlecht',
      given_name: 'Vorname',
      locale: 'Sprache',
      middle_name: 'Zweiter Vorname',
      name: 'Vollständiger Name',
      nickname: 'Spitzname',
      phone_number: 'Telefonnummer',
      picture: 'Link zu einem Bild',
      preferred_username: 'Bevorzugter Benutzername',
      profile: 'Link zu einem Profil',
      website: 'Website',
      zoneinfo: 'Zeitzone',
    },
  },
  recovery: {
    forgot: 'Passwort vergessen?',
    resetFirst: 'Passwort zurücksetzen',
    confirmFirst: 'Registrierung bestätigen',
    signInWithNew: 'Mit dem neuen Passwort anmelden',
    ask: {
      title: 'Passwort zurücksetzen',
      intro: (issuer) => `${issuer} kann Ihnen einen Code schicken. Damit wählen Sie ein neues Passwort.`,
      submit: 'Code schicken lassen',
      busy: 'Code wird angefordert…',
    },
    resetTitle: 'Geben Sie den Code und ein neues Passwort ein',
    confirm: {
      title: 'Registrierung bestätigen',
      earlier: (issuer) =>
        `Bei der Registrierung haben Sie von ${issuer} eine Nachricht bekommen. Geben Sie den Code daraus ein oder lassen Sie sich einen neuen schicken.`,
      submit: 'Bestätigen',
      linkOpened: 'Ich habe stattdessen einen Link geöffnet',
    },
    sent: {
      email: (issuer, to) =>
        to === ''
          ? `Wenn ${issuer} Sie unter diesem Benutzernamen kennt, ist ein Code per E-Mail zu Ihnen unterwegs.`
          : `Wenn ${issuer} Sie unter diesem Benutzernamen kennt, ist ein Code per E-Mail an ${to} unterwegs.`,
      sms: (issuer, to) =>
        to === ''
          ? `Wenn ${issuer} Sie unter diesem Benutzernamen kennt, ist ein Code per SMS zu Ihnen unterwegs.`
          : `Wenn ${issuer} Sie unter diesem Benutzernamen kennt, ist ein Code per SMS an ${to} unterwegs.`,
      unsaid: (issuer) =>
        `Wenn ${issuer} Sie unter diesem Benutzernamen kennt, ist ein Code zu Ihnen unterwegs.`,
    },
    patience: 'Das kann ein paar Minuten dauern. Eine E-Mail kann auch im Spam-Ordner liegen.',
    sendNew: 'Neuen Code schicken lassen',
    sendNewIn: (seconds) => `Neuer Code möglich in ${duration(seconds)}`,
    sending: 'Neuer Code wird angefordert…',
    onlyNewest: 'Ein neuer Code ist angefordert. Nur der neueste ist gültig.',
  },
  select: {
    title: 'Wie möchten Sie zeigen, dass Sie es sind?',
    choices: {
      SOFTWARE_TOKEN_MFA: {
        title: 'Authenticator-App',
        hint: 'Ein Code von Keyturn oder einer anderen App',
      },
      SMS_MFA: { title: 'SMS', hint: 'Ein Code an Ihr Smartphone' },
      EMAIL_OTP: { title: 'E-Mail', hint: 'Ein Code an Ihr Postfach' },
    },
  },
  sentCode: {
    title: 'Geben Sie den Code ein, der Ihnen geschickt wurde',
    sms: (to) => (to === '' ? 'Er steht in einer SMS.' : `Er steht in einer SMS an ${to}.`),
    email: (to) => (to === '' ? 'Er steht in einer E-Mail.' : `Er steht in einer E-Mail an ${to}.`),
    field: 'Code',
    submit: 'Weiter',
    busy: 'Code wird geprüft…',
  },
  ownCode: {
    title: 'Ihr zweiter Faktor',
    using: (account) => `Mit dem Code von ${account}`,
    usingThis: 'Mit dem Code, den Keyturn für Sie bereithält',
    waiting: 'Warten auf einen neuen Code – der letzte wurde schon verwendet.',
    waitingNext: 'Warten auf den nächsten Code.',
    inSeconds: (seconds) => duration(seconds),
    sending: 'Code wird gesendet…',
    byItself: 'Er wird von selbst gesendet.',
    typeInstead: 'Stattdessen einen Code eintippen',
  },
  typedCode: {
    title: 'Geben Sie den Code aus Ihrer Authenticator-App ein',
    intro:
      'Keyturn hat für diesen Benutzer noch keinen Schlüssel. Nehmen Sie den Code aus der Authenticator-App, die Sie bisher verwenden.',
    device: (name) => `Sie heißt „${name}“.`,
    field: 'Code',
    submit: 'Weiter',
    busy: 'Code wird geprüft…',
    useOwn: 'Code von Keyturn verwenden',
  },
  elsewhere: {
    passkey: {
      title: 'Ihr Passkey funktioniert in Ihrem Browser',
      body: (issuer) => `Ein Passkey gehört zu Ihrem Browser und zur Anmeldeseite von ${issuer}.`,
    },
    custom: {
      title: 'Diese Anmeldung geht in Ihrem Browser weiter',
      body: (issuer) => `${issuer} stellt eine Frage, die nur die eigene Anmeldeseite stellen kann.`,
    },
    opens: 'Keyturn öffnet diese Seite und macht weiter, sobald Sie fertig sind.',
    noPage: (issuer) =>
      `Keyturn kennt die Adresse der Anmeldeseite von ${issuer} nicht. Fragen Sie Ihren IT-Helpdesk danach und tragen Sie sie bei der Organisation ein, oder bitten Sie um eine andere Anmeldemethode.`,
  },
  sendTo: {
    title: 'Wohin sollen Ihre Codes gehen?',
    intro: (issuer) =>
      `${issuer} verlangt einen zweiten Faktor und schickt Ihnen die Codes; Codes aus einer App wie Keyturn werden nicht angenommen.`,
    email: 'E-Mail-Adresse',
    phone: 'Telefonnummer',
    phoneHelp: 'Mit Landesvorwahl, zum Beispiel +49 151 23456789',
    submit: 'Code senden',
    busy: 'Der Code wird gesendet…',
    byEmail: 'Lieber per E-Mail',
    byPhone: 'Lieber per SMS',
  },
  cannotSetUp: {
    title: 'Hier lassen sich keine Codes einrichten',
    body: (issuer) =>
      `${issuer} verlangt einen zweiten Faktor, aber keinen aus einer App wie Keyturn. Ihr IT-Helpdesk kann das freischalten. Richten Sie bis dahin einen anderen zweiten Faktor ein, dort, wo Sie sich sonst anmelden.`,
    close: 'Schließen',
  },
  signedIn: {
    none: {
      title: 'Sie sind angemeldet',
      body: (issuer) =>
        `${issuer} hat keinen zweiten Faktor verlangt. Richten Sie jetzt einen ein, damit Ihr Passwort allein nicht genügt.`,
      enroll: 'Codes einrichten',
      later: 'Nicht jetzt',
    },
    sentCode: {
      title: 'Sie sind angemeldet',
      body: (issuer) =>
        `${issuer} hat Ihnen diesmal einen Code geschickt. Keyturn kann die Codes stattdessen auf diesem Computer erzeugen.`,
      enroll: 'Codes einrichten',
      later: 'Nicht jetzt',
    },
    softwareToken: {
      title: 'Ihre Anmeldung funktioniert',
      body: (issuer) => `Sie haben schon Codes für ${issuer}, und der eben verwendete war richtig.`,
      done: 'Fertig',
      replace: 'Durch neuen Schlüssel ersetzen…',
      replaceTitle: 'Bisherigen Schlüssel ersetzen?',
      replaceBody: (issuer) =>
        `${issuer} lässt pro Benutzer nur eine Authenticator-App zu. Der bisherige Schlüssel – hier oder auf einem anderen Gerät – ist nicht mehr gültig, sobald der neue angenommen ist. Hier bleibt er, bis Sie sich mit dem neuen angemeldet haben.`,
      replaceConfirm: 'Ersetzen',
    },
    settled: {
      title: 'Bestätigt',
      body: (issuer) =>
        `${issuer} hat eben einen Code angenommen. Gültig ist also der Schlüssel, von dem er stammt. Es ist nichts mehr zu tun.`,
    },
  },
  naming: {
    title: 'Bereit zum Einrichten Ihrer Codes',
    intro: (issuer) =>
      `${issuer} verlangt einen zweiten Faktor. Keyturn richtet ihn ein, Sie drücken nur auf die Schaltfläche.`,
    introOptional: 'Keyturn richtet die Codes ein, Sie drücken nur auf die Schaltfläche.',
    issuer: 'Organisation',
    accountName: 'Kontoname',
    device: 'Name dieses Geräts',
    deviceHint: 'Ihre Organisation zeigt diesen Namen, wenn sie nach einem Code fragt.',
    earlierKept: 'Sie bekommen dafür einen neuen Schlüssel. Der vorige wird aufbewahrt.',
    submit: 'Jetzt einrichten',
  },
  steps: {
    title: 'Codes werden eingerichtet',
    failedTitle: 'Noch nicht fertig',
    list: 'Schritte',
    associate: (issuer) => `Schlüssel von ${issuer} anfordern`,
    store: 'In Ihrem Schlüsselbund ablegen',
    verify: 'Zeigen, dass er funktioniert',
    finish: 'Abschließen',
    signIn: 'Mit einem neuen Code anmelden',
    states: { done: 'erledigt', running: 'läuft', failed: 'nicht erledigt', waiting: 'kommt noch' },
    durable: 'Jeder Schritt wird vor dem nächsten gespeichert. So können Sie sich nie aussperren.',
    finishWithout: 'Ohne Anmeldung abschließen',
    newKey: 'Neuen Schlüssel anfordern',
  },
  done: {
    title: 'Ihre Codes sind eingerichtet',
    body: (issuer) => `Von jetzt an fragt ${issuer} bei der Anmeldung nach diesem Code.`,
    proven: (issuer) => `${issuer} hat schon einen Code von Keyturn angenommen.`,
    settledTitle: 'Bestätigt',
    settled: (issuer) =>
      `${issuer} hat einen Code dieses Schlüssels angenommen, also ist dieser gültig. Es ist nichts mehr zu tun.`,
    copy: 'Code kopieren',
    done: 'Fertig',
  },
  test: {
    title: 'Anmeldung testen',
    intro: (issuer) =>
      `Keyturn meldet Sie bei ${issuer} an und sendet den Code selbst, um zu sehen, ob er angenommen wird. Dabei wird nichts geändert.`,
    username: 'Benutzername',
    works: {
      title: 'Es funktioniert',
      body: (issuer, account) => `${issuer} hat den Code von ${account} angenommen.`,
    },
    otherKey: {
      title: 'Der hier gespeicherte Schlüssel ist nicht der gültige',
      body: (issuer) =>
        `${issuer} hat einen Code angenommen, aber keinen dieses Kontos. Richten Sie die Codes neu ein, um hier den richtigen Schlüssel zu haben.`,
    },
    setUpAsked: {
      title: 'Der hier gespeicherte Schlüssel ist nicht der gültige',
      body: (issuer) =>
        `${issuer} möchte, dass Sie einen neuen einrichten. Das geht gleich mit der Anmeldung von eben.`,
    },
    notAsked: {
      title: (issuer) => `${issuer} hat nicht nach einem Code gefragt`,
      body: 'Ihr Passwort allein genügt also zur Anmeldung. In den Details des Kontos können Sie Codes einschalten.',
    },
    sentCode: {
      title: (issuer) => `${issuer} hat Ihnen stattdessen einen Code geschickt`,
      body: 'Nach einem Code von Keyturn wurde nicht gefragt. In den Details des Kontos können Sie diese Codes bevorzugen.',
    },
    enrollAgain: 'Neu einrichten',
    back: 'Zurück zum Konto',
  },
})
