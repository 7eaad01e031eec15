// The words of the details of one account.
import type { Formats } from '../formats'
import type { Messages } from '../words'

export const account = ({ number, plural }: Formats): Messages['account'] => ({
  back: 'Códigos',
  ready: 'Lista para usar.',
  added: (date) => `Añadida el ${date}.`,
  notUsed: 'Aún sin usar.',
  usedAgo: (ago, count) =>
    plural(count, {
      one: `Usada una vez, ${ago}.`,
      other: `Usada ${number(count)} veces, la última ${ago}.`,
    }),
  usedJustNow: (count) =>
    plural(count, {
      one: 'Usada una vez, hace un momento.',
      other: `Usada ${number(count)} veces, la última hace un momento.`,
    }),
  usedOn: (date, count) =>
    plural(count, {
      one: `Usada una vez, el ${date}.`,
      other: `Usada ${number(count)} veces, la última el ${date}.`,
    }),
  kind: {
    totp: 'Basado en tiempo',
    hotp: 'Basado en contador',
    steam: 'Steam Guard',
  },
  letters: (count) => plural(count, { one: `${count} letra o cifra`, other: `${count} letras y cifras` }),
  digits: (count) => plural(count, { one: `${count} cifra`, other: `${count} cifras` }),
  period: (seconds) =>
    plural(seconds, { one: 'nuevo cada segundo', other: `nuevo cada ${seconds} segundos` }),
  algorithm: { SHA1: 'SHA-1', SHA256: 'SHA-256', SHA512: 'SHA-512' },
  remove: 'Eliminar la cuenta…',
  unsafe: 'Este texto contiene caracteres ocultos. Escríbelo en vez de pegarlo.',

  rename: {
    action: 'Cambiar el nombre',
    form: 'Nombres de esta cuenta',
    issuer: 'Sitio web u organización',
    accountName: 'Cuenta',
    missing: 'Rellena uno de los dos campos, para encontrar la cuenta después.',
    save: 'Guardar',
    saving: 'Guardando…',
    saved: (name) => `Ahora la cuenta se llama ${name}.`,
  },
  list: {
    title: 'En tu lista',
    pin: 'Fijar arriba',
    pinHint: 'Por encima de las cuentas que no están fijadas.',
    pinned: 'Fijada arriba.',
    unpinned: 'La cuenta ya no está fijada.',
  },
  tags: {
    title: 'Etiquetas',
    hint: 'Pulsa Intro después de cada una. La búsqueda las encuentra.',
    add: 'Añadir una etiqueta',
    addNamed: (tag) => `Añadir la etiqueta ${tag}`,
    removeNamed: (tag) => `Eliminar la etiqueta ${tag}`,
    suggestions: 'Etiquetas de tus otras cuentas',
    added: (tags) => `Etiquetas añadidas: ${tags}.`,
    removed: (tag) => `Se ha eliminado la etiqueta ${tag}.`,
    alreadyThere: 'Esta etiqueta ya está.',
    tooLong: (most) =>
      plural(most, {
        one: `Una etiqueta tiene como máximo ${most} carácter.`,
        other: `Una etiqueta tiene como máximo ${most} caracteres.`,
      }),
    tooMany: (most) =>
      plural(most, {
        one: `Hay sitio para ${most} etiqueta.`,
        other: `Hay sitio para ${most} etiquetas. Elimina una primero.`,
      }),
  },
  note: {
    title: 'Nota',
    hint: 'No se guarda en el llavero: no pongas aquí contraseñas ni códigos de recuperación.',
    saving: 'Guardando…',
    saved: 'Guardada',
    savedSentence: 'La nota está guardada.',
  },
  device: {
    title: 'Otro dispositivo',
    hint: 'Para tener la misma clave en un segundo dispositivo, como tu teléfono.',
    counting: 'No para códigos basados en contador: cada dispositivo gastaría los códigos del otro.',
    action: 'Código QR…',
    opening: 'Abriendo…',
    dialogTitle: (name) => `¿Mostrar el código QR de ${name}?`,
    whatItIs:
      'El código QR es tu clave. Quien lo vea o lo fotografíe podrá generar tus códigos para siempre.',
    lookAround: 'Asegúrate de que nadie esté mirando y de que tu pantalla no se esté compartiendo.',
    oneKey: (issuer) =>
      `${issuer} guarda una sola clave para ti. Los dos dispositivos la tendrán; si configuras una nueva, dejará de ser válida en ambos.`,
    confirm: 'Mostrar el código QR',
  },

  organization: {
    title: 'Tu organización',
    loading: (issuer) => `Preguntando a ${issuer}…`,
    signedOut: (issuer) => `Inicia sesión para ver y cambiar cómo pide los códigos ${issuer}.`,
    signIn: 'Iniciar sesión',
    signedInAs: (username) => `Sesión iniciada como ${username}`,
    signOut: 'Cerrar sesión',
    signOutHint: 'Tus códigos siguen funcionando.',
    signingOut: 'Cerrando sesión…',
    signedOutTitle: 'No has iniciado sesión',
    sessionEnded: 'Se ha cerrado tu sesión',
    sessionEndedHint: 'No se ha cambiado nada. Inicia sesión e inténtalo de nuevo.',
    signInAgain: 'Iniciar sesión de nuevo',
    signOutHere: 'Cerrar sesión aquí',
    notTold: 'Sesión cerrada en este equipo',
    notToldHint: (issuer) =>
      `No se ha podido avisar a ${issuer}. Nadie puede continuar aquí con tu sesión, pero ${issuer} la acepta hasta que caduque. El soporte informático puede ponerle fin en el acto.`,
    outcome: {
      on: 'Los códigos están activados.',
      preferred: 'Ahora se piden códigos en cada inicio de sesión.',
      off: 'Los códigos están desactivados.',
      keychain: 'Tu sesión sigue iniciada en este equipo.',
      memory: 'Tu sesión se cerrará cuando salgas de Keyturn.',
      signedOut: 'Se ha cerrado tu sesión.',
    },
  },

  codes: {
    title: 'Códigos al iniciar sesión',
    asked: 'Se piden en cada inicio de sesión.',
    choice: 'Se pueden elegir al iniciar sesión.',
    notAsked: {
      nothing: 'No se piden: basta con tu contraseña.',
      SMS_MFA: 'No se piden: se te envía un SMS.',
      EMAIL_OTP: 'No se piden: se te envía un correo electrónico.',
      several: 'No se piden: se usa otro método de inicio de sesión.',
    },
    turnOn: 'Activar',
    turningOn: 'Activando…',
    makeFirst: 'Pedir primero estos códigos',
    makingFirst: 'Cambiando…',
    turnOff: 'Desactivar…',
    turningOff: 'Desactivando…',
  },

  /** Codes that are sent. */
  sent: {
    title: { SMS_MFA: 'Códigos por SMS', EMAIL_OTP: 'Códigos por correo electrónico' },
    asked: 'Se envían en cada inicio de sesión.',
    choice: 'Se pueden elegir al iniciar sesión.',
    off: 'Desactivados.',
    offWithAddress: (address) => `Desactivados. Se enviarían a ${address}.`,
    withAddress: (sentence, address) => `${sentence} Se envían a ${address}.`,
    turnOffTitle: {
      SMS_MFA: (issuer) => `¿Desactivar los códigos por SMS en ${issuer}?`,
      EMAIL_OTP: (issuer) => `¿Desactivar los códigos por correo electrónico en ${issuer}?`,
    },
    outcome: {
      on: (what) => `${what}: activados.`,
      preferred: (what) => `${what}: ahora se envían en cada inicio de sesión.`,
      off: (what) => `${what}: desactivados.`,
    },
  },

  turnOff: {
    title: (issuer) => `¿Desactivar los códigos en ${issuer}?`,
    then: {
      nothing:
        'Bastará con tu contraseña para iniciar sesión. Quien la averigüe podrá iniciar sesión en tu lugar.',
      SMS_MFA: 'Al iniciar sesión, se te enviará un SMS en su lugar.',
      EMAIL_OTP: 'Al iniciar sesión, se te enviará un correo electrónico en su lugar.',
      SOFTWARE_TOKEN_MFA:
        'Al iniciar sesión, se pedirá en su lugar un código de tu aplicación de autenticación.',
      several: 'Al iniciar sesión, se usará otro método de inicio de sesión en su lugar.',
    },
    kept: 'La clave se queda en Keyturn, así que puedes volver a activar los códigos aquí.',
    confirm: 'Desactivar',
  },

  keep: {
    title: 'Mantener la sesión iniciada en este equipo',
    hint: 'Tu sesión se guarda en el llavero. Si no, se cierra cuando sales de Keyturn.',
    notKept:
      'El llavero no ha guardado tu sesión renovada, así que se cerrará cuando salgas de Keyturn. Activa esto para intentarlo de nuevo.',
  },
  key: {
    title: 'Esta clave',
  },
  test: {
    title: '¿Funciona la clave?',
    hint: 'Keyturn inicia sesión una vez con un código de esta cuenta, para comprobarlo.',
    action: 'Probar el inicio de sesión',
  },
  again: {
    title: 'Una clave nueva',
    hint: 'Para sustituir esta, por ejemplo si alguien más ha podido verla.',
    action: 'Configurar de nuevo…',
    dialogTitle: (issuer) => `¿Configurar de nuevo los códigos de ${issuer}?`,
    dialogBody: (issuer) =>
      `Una clave nueva sustituye a esta; sus copias en otros dispositivos dejarán de ser válidas para ${issuer}.`,
    dialogKept: 'La clave antigua se conserva hasta que la nueva haya funcionado.',
    confirm: 'Configurar de nuevo',
  },
})
