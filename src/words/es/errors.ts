// A sentence for every failure: what happened and what it means (title), what to do next (whatToDo).
import type { AttributeForms } from '../attribute-forms'
import type { Formats } from '../formats'
import type { Messages } from '../words'

const itHelps = 'El soporte informático puede cambiarlo.'
const startAgain = 'Empieza de nuevo. Lo que escribiste sigue aquí.'
const signInByBrowser =
  'Inicia sesión en el navegador si tu organización tiene una página para ello, o díselo al soporte informático.'

const attributeForms: AttributeForms = {
  birthdate: 'Escribe la fecha de nacimiento como año, mes y día, por ejemplo 1990-05-17.',
  email: 'Una dirección de correo se parece a nombre@example.com.',
  phone_number:
    'Escribe el número de teléfono con el signo más y el prefijo del país delante, por ejemplo +442079460958.',
  other: 'Revisa todos los campos e inténtalo de nuevo.',
}

/** How the network called it, for those who know its names. */
const tellHelpDesk = (networkCode: string | undefined): string =>
  networkCode === undefined
    ? 'díselo al soporte informático'
    : `di al soporte informático que el mensaje de la red era «${networkCode}»`

export const errors = ({ dateAndTime, duration }: Formats): Messages['errors'] => {
  const clockSentence = (seconds: number | undefined): string => {
    if (seconds === undefined || Math.abs(seconds) < 5) return ''
    const direction = seconds > 0 ? 'atrasado' : 'adelantado'
    return ` El reloj de este equipo va ${duration(Math.abs(seconds))} ${direction} respecto al del servicio de inicio de sesión; si sigue pasando, haz que se ajuste automáticamente.`
  }
  const validity = (from: number | undefined, until: number | undefined): string =>
    from === undefined || until === undefined
      ? ''
      : `Es válido del ${dateAndTime(from)} al ${dateAndTime(until)}. `
  return {
    // The app itself
    internal: {
      title: 'Algo ha fallado dentro de Keyturn',
      whatToDo: ({ referenceId }) =>
        `Tus cuentas no se ven afectadas. Inténtalo de nuevo${
          referenceId === undefined
            ? '.'
            : `; si vuelve a pasar, copia el informe en Ajustes › Acerca de Keyturn y envíalo con la referencia ${referenceId}.`
        }`,
    },
    invalidInput: {
      title: 'Algo de este formulario no se puede usar',
      whatToDo: 'Revisa lo que has escrito e inténtalo de nuevo.',
    },
    accountNotFound: {
      title: 'Esta cuenta ya no está aquí',
      whatToDo: 'Puede que se haya eliminado entretanto. Mira en «Eliminadas recientemente».',
    },
    connectionNotFound: {
      title: 'Esta organización ya no está aquí',
      whatToDo: 'Elige otra o vuelve a añadirla.',
    },
    signInNotFound: {
      title: 'Este inicio de sesión ya no está en curso',
      whatToDo: startAgain,
    },
    enrollmentNotFound: {
      title: 'Esta configuración ya no está en curso',
      whatToDo: startAgain,
    },
    stepOutOfOrder: {
      title: 'Los pasos no se han hecho en orden',
      whatToDo: 'Empieza de nuevo. Lo que escribiste sigue aquí y no se ha perdido nada.',
    },

    // Connections
    userPoolIdMalformed: {
      title: 'Esto no es un ID de grupo de usuarios',
      whatToDo: 'Es parecido a eu-west-1_AbC123xyZ: una región, un guion bajo y luego letras y cifras.',
    },
    clientIdMalformed: {
      title: 'Esto no es un ID de cliente de aplicación',
      whatToDo: 'Es parecido a 1h57kf5cpq17m0eml12EXAMPLE: solo letras y cifras.',
    },
    fipsUnsupported: {
      title: 'En esta región no hay punto de conexión FIPS',
      whatToDo: 'Usa el punto de conexión estándar o revisa el ID del grupo de usuarios.',
    },
    dualStackUnsupported: {
      title: 'En esta región no hay punto de conexión de doble pila',
      whatToDo: 'Usa el punto de conexión estándar o revisa el ID del grupo de usuarios.',
    },
    managedLoginDomainMalformed: {
      title: 'Esta no es una página de inicio de sesión que Keyturn pueda abrir',
      whatToDo:
        'Escribe su dirección, por ejemplo https://acme.auth.eu-west-1.amazoncognito.com, y nada más detrás.',
    },

    // Settings
    settingsNotSaved: {
      title: 'No se ha podido guardar el ajuste',
      whatToDo: 'No se ha cambiado nada. Comprueba que haya espacio en el disco e inténtalo de nuevo.',
    },
    noteTooLong: {
      title: 'Esta nota es demasiado larga',
      whatToDo: 'Usa 2000 caracteres como máximo.',
    },
    qrCodeTooLarge: {
      title: 'Esta clave no cabe en un código QR',
      whatToDo: 'Configura la cuenta de nuevo en el otro dispositivo.',
    },

    // Signing in in the browser
    managedLoginMissing: {
      title: 'Esta organización no tiene aquí una página de inicio de sesión',
      whatToDo:
        'Inicia sesión con tu nombre de usuario y tu contraseña, o añade la dirección de la página a la organización.',
    },
    redirectPortsBusy: {
      title: 'Tu navegador no puede volver a Keyturn',
      whatToDo:
        'Otros programas usan los puertos previstos para eso. Ciérralos o pregunta al soporte informático.',
    },
    browserNotOpened: {
      title: 'No se ha podido abrir tu navegador',
      whatToDo: 'Elige un navegador predeterminado en tu sistema e inténtalo de nuevo.',
    },
    browserSignInCancelled: {
      title: 'El inicio de sesión en tu navegador se ha interrumpido',
      whatToDo: 'No ha cambiado nada. Empiézalo de nuevo cuando quieras.',
    },
    browserSignInTimedOut: {
      title: 'Tu navegador no ha vuelto a tiempo',
      whatToDo: 'Empieza de nuevo y termina de iniciar sesión antes de cinco minutos.',
    },
    browserSignInRefused: {
      title: 'La página de inicio de sesión ha rechazado el inicio de sesión',
      whatToDo:
        'El inicio de sesión se interrumpió allí, o no tienes permiso. Empieza de nuevo; si sigue pasando, pregunta al soporte informático.',
    },
    browserRequestRefused: {
      title: 'La página de inicio de sesión no ha aceptado la solicitud',
      whatToDo:
        'Empieza de nuevo. Si sigue pasando, pide al soporte informático que revise el cliente de aplicación.',
    },
    browserAccountJoined: {
      title: 'Tus dos cuentas se acaban de unir',
      whatToDo: 'Esto solo pasa una vez. Empieza de nuevo; ahora funciona.',
    },
    browserCodeRefused: {
      title: 'Lo que volvió de tu navegador ya no es válido',
      whatToDo:
        'Empieza de nuevo con la página que abre Keyturn. Si sigue pasando, pide al soporte informático que revise las direcciones de retorno del cliente de aplicación.',
    },
    browserScopeNotAllowed: {
      title: 'La página de inicio de sesión no puede permitir que Keyturn configure códigos',
      whatToDo: `${itHelps} El cliente de aplicación debe permitir los ámbitos «openid» y «aws.cognito.signin.user.admin».`,
    },
    browserFlowNotAllowed: {
      title: 'Esta página de inicio de sesión no está activada para Keyturn',
      whatToDo: `${itHelps} El cliente de aplicación debe permitir la concesión de código de autorización (authorization code grant).`,
    },
    regionUnsupported: {
      title: 'Keyturn no admite esta región',
      whatToDo:
        'Revisa la parte del ID del grupo de usuarios que va antes del guion bajo, por ejemplo eu-west-1.',
    },
    connectionInUse: {
      title: 'Esta organización está en uso',
      whatToDo:
        'Se configuró una cuenta con ella, o hay una configuración sin terminar. Elimina eso primero.',
    },
    practicePoolNotRunning: {
      title: 'La organización de demostración no está en marcha',
      whatToDo: 'Iníciala otra vez con «npm run practice-pool» e inténtalo de nuevo.',
    },
    clientSecretRequired: {
      title: 'Esta organización necesita un secreto del cliente',
      whatToDo:
        'Pide a tu departamento de informática el secreto del cliente de aplicación y añádelo a la organización.',
    },
    clientSecretWrong: {
      title: 'El secreto del cliente es incorrecto',
      whatToDo:
        'Cópialo otra vez de lo que te dio tu departamento de informática y guarda la organización de nuevo.',
    },
    clientSecretUnexpected: {
      title: 'Esta organización no tiene secreto del cliente',
      whatToDo: 'Elimina la organización y vuelve a añadirla dejando vacío el secreto del cliente.',
    },
    clientNotFound: {
      title: 'El servicio de inicio de sesión no reconoce este ID de cliente de aplicación',
      whatToDo: 'Compáralo con lo que te dio tu departamento de informática.',
    },
    userPoolNotFound: {
      title: 'El servicio de inicio de sesión no reconoce este ID de grupo de usuarios',
      whatToDo: 'Compáralo con lo que te dio tu departamento de informática.',
    },

    // Signing in
    wrongCredentials: {
      title: 'El nombre de usuario o la contraseña no son correctos',
      whatToDo:
        'Revisa ambos e inténtalo de nuevo. Tras varios intentos fallidos, hay que esperar antes del siguiente.',
    },
    userNotFound: {
      title: 'El servicio de inicio de sesión no reconoce a este usuario',
      whatToDo: 'Revisa el nombre de usuario e inténtalo de nuevo.',
    },
    userDisabled: {
      title: 'Este usuario está desactivado',
      whatToDo: 'Pide al soporte informático que lo active de nuevo y después inicia sesión.',
    },
    userNotConfirmed: {
      title: 'Este usuario aún no está confirmado',
      whatToDo: 'El registro se termina con el código o el enlace del mensaje que se te envió.',
    },
    passwordResetRequired: {
      title: 'Primero hay que restablecer tu contraseña',
      whatToDo: 'Eliges una nueva con un código que se te envía.',
    },
    temporaryPasswordExpired: {
      title: 'La contraseña temporal ha caducado',
      whatToDo: 'Pide una nueva al soporte informático.',
    },
    attemptsExceeded: {
      title: 'Demasiados intentos fallidos',
      whatToDo:
        'Ahora hay que esperar, hasta 15 minutos. Tu contraseña y tus códigos seguirán siendo válidos después.',
    },
    flowNotEnabled: {
      title: 'Tu organización no permite este método de inicio de sesión',
      whatToDo: `${itHelps} Tiene que estar permitido iniciar sesión con contraseña en este cliente de aplicación.`,
    },
    passwordTooWeak: {
      title: 'La contraseña nueva es demasiado débil',
      whatToDo: 'Hazla más larga y mezcla mayúsculas, minúsculas, cifras y símbolos.',
    },
    passwordReused: {
      title: 'Ya has usado esta contraseña antes',
      whatToDo: 'Elige una que no hayas usado todavía.',
    },
    resetImpossible: {
      title: 'Esta contraseña no se puede restablecer desde aquí',
      whatToDo:
        'No hay ningún correo electrónico ni número de teléfono confirmado al que enviar un código, o tu organización no lo permite. Revisa el nombre de usuario o pregunta al soporte informático.',
    },
    resetNotNow: {
      title: 'Esta contraseña no se puede restablecer ahora',
      whatToDo:
        'Si te dieron una contraseña temporal, inicia sesión con ella. Si no la tienes, pide una nueva al soporte informático.',
    },
    resetOutcomeUnknown: {
      title: 'Se ha perdido la respuesta del servicio de inicio de sesión',
      whatToDo:
        'Puede que tu contraseña nueva ya sea válida. Inicia sesión con ella; si se rechaza, pide que se te envíe un código nuevo.',
    },
    noCodeForName: {
      title: 'No se ha enviado ningún código para este nombre de usuario',
      whatToDo: 'Revisa el nombre de usuario. Si es correcto, pregunta al soporte informático.',
    },
    codeNotDelivered: {
      title: 'No se ha podido enviar el código',
      whatToDo:
        'Inténtalo de nuevo dentro de un momento. Si el problema continúa, díselo al soporte informático.',
    },
    sentCodeWrong: {
      title: 'No se ha aceptado el código',
      whatToDo: 'Compáralo con el mensaje más reciente; los códigos anteriores ya no son válidos.',
    },
    sentCodeExpired: {
      title: 'Este código ya no es válido',
      whatToDo: 'Pide que se te envíe uno nuevo y usa ese.',
    },
    codeLimitReached: {
      title: 'Demasiados intentos por ahora',
      whatToDo:
        'El servicio de inicio de sesión no envía ni acepta más códigos para este nombre de usuario durante un rato, hasta una hora. Pide uno nuevo después.',
    },
    userAlreadyConfirmed: {
      title: 'Este usuario ya está confirmado',
      whatToDo: 'Solo queda iniciar sesión.',
    },
    attributeMissing: {
      title: 'Falta un dato sobre ti',
      whatToDo: 'Rellena todos los campos e inténtalo de nuevo.',
    },
    attributeMalformed: {
      title: 'Un dato sobre ti no tiene la forma correcta',
      whatToDo: ({ attribute }) => attributeForms[attribute ?? 'other'] ?? attributeForms.other,
    },
    passwordHasSpaces: {
      title: 'La contraseña nueva empieza o termina con un espacio',
      whatToDo: 'Quita lo que haya ahí, aunque no lo veas. Los espacios en medio están bien.',
    },
    aliasTaken: {
      title: 'Alguien usa ya este correo electrónico o número de teléfono',
      whatToDo: 'Usa otro o pregunta al soporte informático.',
    },
    challengeUnsupported: {
      title: 'Tu organización pide algo que Keyturn aún no sabe responder',
      whatToDo: ({ serviceName }) =>
        serviceName === undefined
          ? 'Tu inicio de sesión funciona como antes. Díselo al soporte informático.'
          : `Tu inicio de sesión funciona como antes. Di al soporte informático que se ha pedido «${serviceName}».`,
    },
    attributeNotWritable: {
      title: 'Tu organización no te deja rellenar uno de estos datos',
      whatToDo:
        'Vacía los que no sean necesarios y vuelve a establecer la contraseña. El soporte informático puede añadir el resto.',
    },
    blockedForSecurity: {
      title: 'Tu organización ha detenido este inicio de sesión por motivos de seguridad',
      whatToDo:
        'Puede que le pareciera inusual; eso no dice nada de tu contraseña. No sigas intentándolo: pregunta al soporte informático.',
    },
    signInRefused: {
      title: 'Tu organización ha rechazado este inicio de sesión por un motivo que Keyturn no conoce',
      whatToDo:
        'Intentarlo de nuevo no sirve. Di al soporte informático cuándo ha ocurrido; allí pueden consultar el motivo.',
    },
    accessTokenOfOtherClient: {
      title: 'Este token de acceso se creó para otra aplicación',
      whatToDo:
        'Consigue uno con el cliente de aplicación indicado en esta organización, o inicia sesión aquí.',
    },
    mfaMethodNotFound: {
      title: 'Este segundo factor no está configurado para ti',
      whatToDo: 'Empieza de nuevo y elige otro.',
    },
    sessionExpired: {
      title: 'Se ha acabado el tiempo para este inicio de sesión',
      whatToDo: startAgain,
    },
    sessionInvalid: {
      title: 'Este inicio de sesión ya no es válido',
      whatToDo: `Puede que se haya usado en otro sitio. ${startAgain}`,
    },
    accessTokenExpired: {
      title: 'Se ha cerrado tu sesión',
      whatToDo: `Ha pasado demasiado tiempo. ${startAgain}`,
    },
    accessTokenRevoked: {
      title: 'Se ha cerrado tu sesión',
      whatToDo: `Alguien ha puesto fin a esta sesión. ${startAgain}`,
    },
    accessTokenInvalid: {
      title: 'Este inicio de sesión ya no es válido',
      whatToDo: startAgain,
    },
    accessTokenMalformed: {
      title: 'Esto no es un token de acceso',
      whatToDo: 'Consta de tres partes largas separadas por puntos. Cópialo otra vez entero.',
    },
    accessTokenIsIdToken: {
      title: 'Esto es un token de ID',
      whatToDo: 'Keyturn necesita el token de acceso, que viene junto a él. Copia ese.',
    },
    accessTokenOfOtherPool: {
      title: 'Este token de acceso es de otra organización',
      whatToDo: 'Elige la organización de la que es o consigue un token de esta.',
    },
    accessTokenScopeMissing: {
      title: 'Este inicio de sesión no tiene permiso para configurar códigos',
      whatToDo: `${itHelps} El cliente de aplicación debe permitir que cada persona gestione sus propios ajustes de inicio de sesión.`,
    },

    // Software tokens
    wrongCode: {
      title: 'No se ha aceptado el código',
      whatToDo: ({ clockOffsetSeconds }) =>
        `Revisa el código o inténtalo con el siguiente.${clockSentence(clockOffsetSeconds)}`,
    },
    wrongCodeByClock: {
      title: 'El código era incorrecto por culpa del reloj de este equipo',
      whatToDo: ({ clockOffsetSeconds: seconds }) =>
        `Keyturn lo compensa y su próximo código será correcto${
          seconds === undefined
            ? '.'
            : `; las demás aplicaciones de autenticación de este equipo se desvían ${duration(Math.abs(seconds))}.`
        } Haz que el reloj se ajuste automáticamente.`,
    },
    codeAlreadyUsed: {
      title: 'Este código ya se ha usado',
      whatToDo: 'Cada código es válido una sola vez. Inténtalo con el siguiente.',
    },
    codeExpired: {
      title: 'Este código es demasiado antiguo',
      whatToDo: 'Inténtalo con el siguiente.',
    },
    codeMalformed: {
      title: 'Esto no es un código',
      whatToDo: 'Un código solo tiene cifras, normalmente seis. Revísalo e inténtalo de nuevo.',
    },
    totpDisabledInPool: {
      title: 'Tu organización no ha activado los códigos de aplicaciones',
      whatToDo: `Tu inicio de sesión funciona como antes. ${itHelps}`,
    },
    softwareTokenMissing: {
      title: 'Este usuario no tiene ninguna aplicación de autenticación',
      whatToDo: 'Empieza de nuevo; se te pedirá que configures una.',
    },
    secretCodeUnreadable: {
      title: 'No se ha podido leer la clave recibida',
      whatToDo:
        'Tu inicio de sesión no ha cambiado. Inténtalo de nuevo; si el problema continúa, díselo al soporte informático.',
    },
    verifyOutcomeUnknown: {
      title: 'Se ha perdido la respuesta del servicio de inicio de sesión',
      whatToDo:
        'Puede que la clave nueva se haya aceptado o puede que no, así que Keyturn conserva tanto esa como la anterior. Inicia sesión de nuevo para saber cuál es válida.',
    },

    // An account of an organization
    accountNotEnrolled: {
      title: 'Esta cuenta no se configuró con una organización',
      whatToDo:
        'Sus códigos funcionan igualmente. Lo que buscas solo existe para las cuentas de una organización.',
    },
    signedOut: {
      title: 'No has iniciado sesión',
      whatToDo: 'Inicia sesión para ver y cambiar cómo pide los códigos tu organización.',
    },
    signedOutEverywhere: {
      title: 'Se ha cerrado tu sesión',
      whatToDo:
        'Tu organización ha puesto fin a esta sesión, o se ha cerrado en otro dispositivo. Tus códigos siguen funcionando; inicia sesión de nuevo.',
    },
    signInRanOut: {
      title: 'Tu sesión ha caducado',
      whatToDo:
        'Iniciaste sesión hace demasiado tiempo. Tus códigos siguen funcionando; inicia sesión de nuevo.',
    },
    signInNotRenewed: {
      title: 'No se ha podido renovar tu sesión',
      whatToDo:
        'El servicio de inicio de sesión ya no la acepta. Tus códigos siguen funcionando; inicia sesión de nuevo.',
    },
    signInNotKeepable: {
      title: 'Esta sesión no se puede conservar',
      whatToDo:
        'No se puede renovar y caduca por sí sola. Usa otro método de inicio de sesión para mantenerla.',
    },
    userRemoved: {
      title: 'Este usuario ya no existe en tu organización',
      whatToDo:
        'Con sus códigos ya no puede iniciar sesión nadie. Si no lo esperabas, pregunta al soporte informático.',
    },
    notAllowed: {
      title: 'Tu organización no lo ha permitido',
      whatToDo: 'No ha dicho por qué. Inicia sesión de nuevo; si no sirve, pregunta al soporte informático.',
    },
    passwordSignInNeeded: {
      title: 'Para esto hay que iniciar sesión con tu contraseña',
      whatToDo:
        'Iniciaste sesión con un código que se te envió, y aquí no basta. Inicia sesión de nuevo con tu contraseña.',
    },
    softwareTokenGone: {
      title: 'Tu organización ya no tiene tu clave',
      whatToDo:
        'Por eso no se pueden activar sus códigos. Configura de nuevo los códigos para obtener una clave nueva.',
    },
    phoneNumberMissing: {
      title: 'Tu organización no tiene un número de teléfono al que enviar códigos',
      whatToDo: 'No se ha cambiado nada. Pide al soporte informático que añada el tuyo.',
    },
    emailAddressMissing: {
      title: 'Tu organización no tiene una dirección de correo a la que enviar códigos',
      whatToDo: 'No se ha cambiado nada. Pide al soporte informático que añada y confirme la tuya.',
    },
    factorNotOffered: {
      title: 'Tu organización no ofrece estos códigos',
      whatToDo: `No se ha cambiado nada. ${itHelps}`,
    },
    factorRefused: {
      title: 'Tu organización no ha hecho este cambio',
      whatToDo: 'Tu inicio de sesión funciona como antes. El soporte informático puede decirte por qué.',
    },
    softwareTokenRequired: {
      title: 'Tu organización exige un código',
      whatToDo: 'Solo el soporte informático puede desactivarlo.',
    },
    deviceNotFound: {
      title: 'Tu organización ya no conoce este equipo',
      whatToDo: 'Vuelve a iniciar sesión; Keyturn volverá a registrar este equipo.',
    },
    fileNotSaved: {
      title: 'No se ha podido guardar el archivo',
      whatToDo: 'Elige otro lugar y comprueba que haya espacio en el disco.',
    },

    // The service
    tooManyRequests: {
      title: 'Hay demasiadas personas iniciando sesión en este momento',
      whatToDo: 'Espera un momento e inténtalo de nuevo.',
    },
    concurrentModification: {
      title: 'Tus ajustes de inicio de sesión se han cambiado en otro sitio al mismo tiempo',
      whatToDo: 'Inténtalo de nuevo.',
    },
    forbidden: {
      title: 'El cortafuegos de tu organización lo ha rechazado',
      whatToDo: 'Inténtalo desde la red de tu organización o pregunta al soporte informático.',
    },
    operationNotEnabled: {
      title: 'Tu organización lo ha desactivado',
      whatToDo: `Tu inicio de sesión funciona como antes. ${itHelps}`,
    },
    poolMisconfigured: {
      title: 'El inicio de sesión de tu organización no está configurado del todo',
      whatToDo: 'Díselo al soporte informático. Tus códigos no se ven afectados.',
    },
    organizationRefused: {
      title: 'Tu organización ha rechazado este inicio de sesión',
      whatToDo: 'Lo ha impedido una de sus propias reglas. Pregunta al soporte informático.',
    },
    featureUnavailable: {
      title: 'El plan de tu organización no incluye esto',
      whatToDo: itHelps,
    },
    requestRefused: {
      title: 'El servicio de inicio de sesión ha rechazado esta petición',
      whatToDo:
        'Revisa lo que has escrito y empieza de nuevo. Si el problema continúa, díselo al soporte informático.',
    },
    serviceUnavailable: {
      title: 'El servicio de inicio de sesión no funciona en este momento',
      whatToDo: 'Tus códigos siguen funcionando. Inténtalo de nuevo dentro de un momento.',
    },
    serviceAnswerUnreadable: {
      title: 'No se ha entendido la respuesta del servicio de inicio de sesión',
      whatToDo:
        'Puede que algo se interponga entre este equipo y el servicio de inicio de sesión, como la página de acceso de una red wifi. Inténtalo de nuevo.',
    },
    serviceErrorUnknown: {
      title: 'El servicio de inicio de sesión ha comunicado un error',
      whatToDo: ({ serviceName }) =>
        serviceName === undefined
          ? 'Inténtalo de nuevo. Si el problema continúa, díselo al soporte informático.'
          : `Inténtalo de nuevo. Si el problema continúa, di al soporte informático que el mensaje era «${serviceName}».`,
    },

    // The network between here and the service
    networkOffline: {
      title: 'Este equipo no tiene red',
      whatToDo:
        'Conéctalo por wifi o por cable e inténtalo de nuevo. Los códigos siguen funcionando sin conexión.',
    },
    networkUnreachable: {
      title: 'No se puede conectar con el servicio de inicio de sesión',
      whatToDo:
        'Este equipo tiene red, pero nada llega hasta el servicio. Inténtalo de nuevo; si tu navegador abre sitios web, pregunta al soporte informático qué lo impide. Los códigos siguen funcionando.',
    },
    networkTimedOut: {
      title: 'El servicio de inicio de sesión no ha respondido a tiempo',
      whatToDo:
        'Puede que el servicio o tu red vayan lentos ahora. Espera un momento e inténtalo de nuevo; si el problema continúa, puede que algo lo bloquee por el camino. Los códigos siguen funcionando.',
    },
    networkFailed: {
      title: 'Ha fallado la conexión con el servicio de inicio de sesión',
      whatToDo: ({ networkCode }) =>
        `Inténtalo de nuevo. Si el problema continúa, ${tellHelpDesk(networkCode)}.`,
    },
    hostNotFound: {
      title: 'No se ha encontrado el nombre del servicio de inicio de sesión',
      whatToDo: ({ hosts }) =>
        `Tu red no conoce ${hosts?.[0] ?? 'ese nombre'}. Inténtalo de nuevo; si el problema continúa, revisa los datos de la organización o pregunta al soporte informático.`,
    },
    proxyUnreachable: {
      title: 'No se puede conectar con el proxy de tu red',
      whatToDo: ({ proxy }) =>
        `Este equipo está configurado para salir por ${proxy ?? 'un proxy'}. Conéctate a la red a la que pertenece, por ejemplo la VPN de tu empresa, e inténtalo de nuevo; si el problema continúa, pregunta al soporte informático.`,
    },
    proxyPasswordWanted: {
      title: 'El proxy de tu red pide una contraseña',
      whatToDo: ({ proxy }) =>
        `Sin ella, ${proxy ?? 'el proxy'} no deja pasar nada. Inténtalo de nuevo y Keyturn volverá a pedirla; el soporte informático sabe cuál es.`,
    },
    proxyRefused: {
      title: 'El proxy de tu red no deja pasar esto',
      whatToDo: ({ hosts }) =>
        `Pide al soporte informático que permita allí ${
          hosts?.[0] === undefined
            ? 'el servicio de inicio de sesión de tu organización'
            : 'los nombres de abajo'
        } e inténtalo de nuevo. Los códigos siguen funcionando.`,
    },
    proxySettingsBroken: {
      title: 'No se puede usar la configuración de proxy de este equipo',
      whatToDo:
        'La automática no se ha podido cargar o contiene un error. Revísala en los ajustes de red de tu sistema o díselo al soporte informático, e inténtalo de nuevo.',
    },
    tlsRefused: {
      title: 'La conexión no es segura',
      whatToDo: ({ networkCode }) =>
        `No se ha podido proteger como es debido, así que Keyturn no la usa. Prueba con otra red o ${tellHelpDesk(networkCode)}.`,
    },
    certificateUntrusted: {
      title: 'Este equipo no confía en quien ha respondido',
      whatToDo: ({ issuerName }) =>
        `No se ha enviado nada. El certificado es de ${
          issuerName === undefined ? 'una autoridad desconocida' : `«${issuerName}»`
        }. Si tu empresa inspecciona las conexiones con ella, el equipo de TI tiene que instalar esa autoridad en este equipo; si no, usa otra red.`,
    },
    certificateOutOfDate: {
      title: 'El certificado del servicio de inicio de sesión no es válido ahora',
      whatToDo: ({ validFrom, validUntil, clockSays }) =>
        `${validity(validFrom, validUntil)}${
          clockSays === undefined ? '' : `El reloj de este equipo marca: ${dateAndTime(clockSays)}. `
        }Si el reloj va mal, ponlo en hora; si va bien, díselo al soporte informático.`,
    },
    certificateOfOtherName: {
      title: 'Ha respondido otra cosa en lugar del servicio de inicio de sesión',
      whatToDo: ({ hosts }) =>
        `No se ha enviado nada, porque el certificado no es de ${hosts?.[0] ?? 'este servicio'}. Abre un sitio web en tu navegador, por si la red pide antes que inicies sesión en ella; si no, pregunta al soporte informático.`,
    },
    clientCertificateWanted: {
      title: 'Este equipo tiene que presentar un certificado propio',
      whatToDo:
        'El sistema no ha encontrado ninguno que sirva, así que no se ha enviado nada. Pide al soporte informático que lo instale en este equipo e inténtalo de nuevo.',
    },
    connectionInspected: {
      title: 'Alguien puede leer lo que pasa por esta conexión',
      whatToDo: ({ issuerName }) =>
        `Es ${
          issuerName === undefined ? '' : `«${issuerName}», `
        }una autoridad que se ha añadido a este equipo, normalmente por tu empresa. Aún no se ha enviado nada. Continúa si lo esperabas; si no, pregunta antes al soporte informático.`,
    },
    captivePortal: {
      title: 'Esta red pide que inicies sesión en ella primero',
      whatToDo:
        'Abre cualquier sitio web en tu navegador e inicia sesión allí en la red. Después vuelve e inténtalo de nuevo.',
    },
    firewallBlocked: {
      title: 'El cortafuegos del inicio de sesión de tu organización bloquea esto',
      whatToDo: `No servirá intentarlo de nuevo. ${signInByBrowser}`,
    },
    firewallCaptcha: {
      title: 'El cortafuegos de tu organización quiere ver que eres una persona',
      whatToDo: `Lo pregunta con un acertijo que solo puede mostrar un navegador. ${signInByBrowser}`,
    },
    firewallChallenge: {
      title: 'El cortafuegos de tu organización quiere comprobar antes tu navegador',
      whatToDo: `Solo un navegador puede superar esa comprobación, así que Keyturn no lo intenta de nuevo. ${signInByBrowser}`,
    },

    // The keychain
    keychainLocked: {
      title: 'El llavero de este equipo está bloqueado',
      whatToDo: 'Tus cuentas están a salvo en él. Desbloquéalo para continuar.',
    },
    keychainMissing: {
      title: 'No se encuentra el llavero de este equipo',
      whatToDo:
        'Tus cuentas no han desaparecido. Inicia el llavero de tu sistema (por ejemplo GNOME Keyring o KWallet) e inténtalo de nuevo.',
    },
    keychainTimedOut: {
      title: 'El llavero de este equipo no responde',
      whatToDo:
        'Tus cuentas están a salvo en él. Puede que espere a que lo desbloquees; busca su ventana e inténtalo de nuevo.',
    },
    keychainRefused: {
      title: 'El llavero de este equipo ha denegado el acceso',
      whatToDo: 'Tus cuentas están a salvo en él. Permite que Keyturn lo use e inténtalo de nuevo.',
    },
    keychainItemMissing: {
      title: 'La clave de esta cuenta no está en el llavero',
      whatToDo:
        'Puede que esté en uso otro llavero. Abre el que tenías cuando añadiste la cuenta e inténtalo de nuevo.',
    },
    keychainItemDamaged: {
      title: 'No se puede leer la clave de esta cuenta',
      whatToDo:
        'Keyturn la ha dejado como está. Para volver a tener códigos, añade la cuenta o configura sus códigos otra vez.',
    },
    keychainItemNewer: {
      title: 'Esto lo guardó en el llavero un Keyturn más reciente',
      whatToDo:
        'Esta versión no puede leerlo y lo ha dejado como está. Instala la versión más reciente de Keyturn para usarlo.',
    },
    keychainReplaced: {
      title: 'Este llavero no es el de antes',
      whatToDo:
        'Tus cuentas están en el que usabas antes, y Keyturn no cambia nada en este. Abre aquel otra vez e inténtalo de nuevo.',
    },

    keychainScanFailed: {
      title: 'No se ha podido revisar tu llavero',
      whatToDo: 'Tus claves siguen en él. Desbloquéalo e inténtalo de nuevo.',
    },

    // The disk
    diskFull: {
      title: 'El disco está lleno',
      whatToDo: 'No se ha cambiado nada. Libera espacio e inténtalo de nuevo.',
    },
    diskReadOnly: {
      title: 'Keyturn no puede escribir en su carpeta',
      whatToDo: 'No se ha cambiado nada. Revisa los permisos de la carpeta e inténtalo de nuevo.',
    },
    diskFailed: {
      title: 'El disco ha comunicado un error',
      whatToDo: 'No se ha cambiado nada. Inténtalo de nuevo y revisa el disco si el problema continúa.',
    },
    indexDamaged: {
      title: 'La lista de cuentas está dañada',
      whatToDo:
        'Tus claves están a salvo en el llavero, y Keyturn reconstruye la lista a partir de ellas. Reinicia la aplicación.',
    },
    indexNewer: {
      title: 'La lista de cuentas la escribió un Keyturn más reciente',
      whatToDo:
        'No se ha cambiado nada y tus códigos funcionan. Para hacer cambios, instala la versión más reciente de Keyturn.',
    },

    // Adding an account
    nothingToAdd: {
      title: 'Aquí no hay nada que añadir',
      whatToDo: 'Pega un enlace o una clave de configuración, o elige otro método.',
    },
    notAnAccount: {
      title: 'Esto no es una cuenta',
      whatToDo:
        'Lleva a otra cosa. Busca el código QR o el enlace con el que el sitio web configura el inicio de sesión en dos pasos.',
    },
    kindUnsupported: {
      title: 'Keyturn no puede generar este tipo de código',
      whatToDo:
        'Mira si el sitio web permite configurar de otro modo una aplicación de autenticación, o usa la aplicación que indica.',
    },
    textTooLong: {
      title: 'Es demasiado texto de una vez',
      whatToDo: 'Pega solo los enlaces de configuración, y menos cada vez.',
    },
    keyUriMalformed: {
      title: 'Este enlace de configuración está dañado',
      whatToDo: 'Cópialo otra vez entero. Un enlace completo empieza por otpauth:// y no tiene huecos.',
    },
    keyUriSecretMissing: {
      title: 'Este enlace no contiene ninguna clave',
      whatToDo: 'Cópialo otra vez entero o escribe a mano la clave de configuración.',
    },
    keyUriParameterRepeated: {
      title: 'Este enlace contiene dos veces el mismo dato',
      whatToDo:
        'Keyturn no puede saber cuál es el correcto. Copia el enlace otra vez o escribe a mano la clave de configuración.',
    },
    keyUriTextUnsafe: {
      title: 'El nombre de este enlace contiene caracteres ocultos',
      whatToDo:
        'Pueden hacer que un nombre parezca otro. Escribe a mano la clave de configuración en su lugar.',
    },
    secretNotBase32: {
      title: 'Esto no es una clave de configuración',
      whatToDo: ({ position }) =>
        `Solo tiene las letras de la A a la Z y las cifras del 2 al 7${
          position === undefined ? '.' : `; el carácter en la posición ${position} es otra cosa.`
        }`,
    },
    secretTooShort: {
      title: 'Esta clave de configuración es demasiado corta',
      whatToDo: 'Parece que falta una parte. Cópiala entera.',
    },
    secretTooLong: {
      title: 'Esta clave de configuración es demasiado larga',
      whatToDo: 'Parece que lleva algo más pegado. Copia solo la clave.',
    },
    digitsUnsupported: {
      title: 'Un código tiene de 5 a 10 cifras',
      whatToDo: 'La mayoría tiene 6. Elige otro número.',
    },
    periodUnsupported: {
      title: 'Un código dura de 1 a 300 segundos',
      whatToDo: 'La mayoría dura 30 segundos. Elige otro número.',
    },
    algorithmUnsupported: {
      title: 'Keyturn no admite este algoritmo',
      whatToDo: 'Admite SHA-1, SHA-256 y SHA-512.',
    },
    counterUnsupported: {
      title: 'Este contador no se puede usar',
      whatToDo:
        'Es un número entero a partir de 0, como el que muestra el sitio web. La mayoría empieza en 0.',
    },
    nameTooLong: {
      title: 'Este nombre es demasiado largo',
      whatToDo: 'Usa 200 caracteres como máximo.',
    },
    nameMissing: {
      title: 'Falta un nombre',
      whatToDo: 'Indica para qué sitio web u organización es, para encontrar la cuenta después.',
    },
    transferDamaged: {
      title: 'Esta transferencia no se ha podido leer por completo',
      whatToDo: 'Haz que el otro teléfono genere códigos QR nuevos y escanéalos desde el primero.',
    },
    transferOfOther: {
      title: 'Este código QR pertenece a otra transferencia',
      whatToDo:
        'Lo que has escaneado se conserva. Muestra el código QR siguiente de la misma transferencia o empieza de nuevo.',
    },
    transferPartSeen: {
      title: 'Ya has escaneado este código QR',
      whatToDo: 'Pasa al código QR siguiente en el otro teléfono.',
    },
    accountExists: {
      title: 'Esta cuenta ya está aquí',
      whatToDo: 'Sus códigos están en tu lista; no queda nada por hacer.',
    },
    accountNotReplaceable: {
      title: 'Esta cuenta no se puede sustituir',
      whatToDo: 'Se configuró con tu organización o se eliminó entretanto. Conserva las dos.',
    },
    candidateNotFound: {
      title: 'Lo que querías añadir ya no está aquí',
      whatToDo: 'No se ha añadido nada. Escanéalo o pégalo otra vez.',
    },

    // Pictures, screens and cameras
    noCodeFound: {
      title: 'No se ha encontrado ningún código QR',
      whatToDo:
        'Muestra el código QR entero con algo de espacio alrededor, más grande si puedes, e inténtalo de nuevo.',
    },
    pictureTooLarge: {
      title: 'Esta imagen es demasiado grande',
      whatToDo:
        'Keyturn acepta imágenes de hasta 32\u00a0MB y 64\u00a0megapíxeles. Recórtala hasta el código QR e inténtalo de nuevo.',
    },
    pictureUnreadable: {
      title: 'Esta imagen no se puede leer',
      whatToDo:
        'Keyturn lee PNG, JPEG, WebP y GIF. Guárdala en uno de estos formatos o hazle una captura de pantalla.',
    },
    clipboardEmpty: {
      title: 'En el portapapeles no hay nada que añadir',
      whatToDo:
        'Copia la imagen con el código QR, un enlace o una clave de configuración, e inténtalo de nuevo.',
    },
    scanTimedOut: {
      title: 'La búsqueda de un código QR ha tardado demasiado',
      whatToDo:
        'Inténtalo con menos cosas alrededor del código QR: una parte de la pantalla o una imagen más pequeña.',
    },
    scanFailed: {
      title: 'No se ha podido examinar la imagen',
      whatToDo: 'No se ha añadido nada. Inténtalo de nuevo o usa otro método.',
    },
    scanCancelled: {
      title: 'El escaneo se ha cancelado',
      whatToDo: 'No se ha añadido nada. Escanea otra vez cuando quieras.',
    },
    scanUnderWay: {
      title: 'Keyturn sigue buscando',
      whatToDo: 'Espera a que termine o cancela primero la búsqueda.',
    },
    screenRefused: {
      title: 'Keyturn no tiene permiso para ver la pantalla',
      whatToDo:
        'Permítelo en los ajustes de privacidad de tu sistema e inténtalo de nuevo, o haz una captura de pantalla y suéltala aquí.',
    },
    cameraMissing: {
      title: 'No hay ninguna cámara',
      whatToDo: 'Conecta una e inténtalo de nuevo, o usa una imagen del código QR.',
    },
    cameraRefused: {
      title: 'Keyturn no tiene permiso para usar la cámara',
      whatToDo:
        'Permítelo en los ajustes de privacidad de tu sistema e inténtalo de nuevo, o usa una imagen del código QR.',
    },
    cameraBusy: {
      title: 'La cámara está en uso',
      whatToDo: 'Cierra el otro programa que la usa e inténtalo de nuevo.',
    },
  }
}
