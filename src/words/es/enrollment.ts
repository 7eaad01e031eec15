// The words of the enrollment wizard.
import type { Formats } from '../formats'
import type { Messages } from '../words'

export const enrollment = ({ duration, minutesAndSeconds, number }: Formats): Messages['enrollment'] => ({
  timeLeft: (seconds) => `Quedan ${minutesAndSeconds(seconds)}`,
  timeLeftLabel: 'Tiempo que queda para este inicio de sesión',
  startAgain: 'Empezar de nuevo',
  signInAgain: 'Volver a iniciar sesión',
  tryNextCode: 'Reintentar con el código siguiente',
  unlock: 'Desbloquear y reintentar',
  startingAgain: 'Empezando de nuevo…',
  retrying: {
    why: 'El servicio de inicio de sesión no ha respondido.',
    inSeconds: (seconds, attempt, of) =>
      `Nuevo intento en ${duration(seconds)} (${number(attempt)} de ${number(of)})…`,
    now: (attempt, of) => `Nuevo intento (${number(attempt)} de ${number(of)})…`,
  },

  connection: {
    title: '¿Dónde inicias sesión?',
    intro: 'Elige tu organización. Keyturn inicia sesión por ti una vez y configura los códigos solo.',
    practice: 'Demostración',
    addNew: 'Añadir una organización',
    addFirst: 'Indica a Keyturn dónde inicias sesión. Tu departamento de informática te da estos datos.',
  },
  credentials: {
    title: (issuer) => `Iniciar sesión en ${issuer}`,
    username: 'Nombre de usuario',
    password: 'Contraseña',
    submit: 'Iniciar sesión',
    busy: 'Iniciando sesión…',
    change: 'Cambiar de organización',
    kept: 'Tu contraseña solo se envía al servicio de inicio de sesión y no se guarda.',
    otherWays: 'Otros métodos de inicio de sesión',
    withoutPassword: 'Iniciar sesión sin contraseña',
    usernameFirst: 'Escribe primero tu nombre de usuario.',
    here: 'Iniciar sesión aquí con una contraseña',
    inBrowser: 'Iniciar sesión en el navegador',
    inBrowserIntro: (issuer) =>
      `${issuer} tiene su propia página de inicio de sesión. Keyturn la abre en tu navegador y sigue cuando hayas terminado.`,
  },
  browser: {
    title: 'Continúa en tu navegador',
    steps: 'Qué pasa ahora',
    opened: (issuer) => `Tu navegador muestra la página de inicio de sesión de ${issuer}.`,
    signIn: 'Inicia sesión allí como siempre, antes de cinco minutos.',
    back: 'Vuelve aquí. Keyturn sigue solo.',
    waiting: 'Esperando a tu navegador…',
    openAgain: 'Abrir otra vez el navegador',
  },
  firstFactor: {
    title: '¿Cómo quieres iniciar sesión?',
    choices: {
      password: { title: 'Contraseña', hint: 'La que usas siempre' },
      emailCode: { title: 'Correo electrónico', hint: 'Un código enviado a tu correo' },
      smsCode: { title: 'SMS', hint: 'Un código enviado a tu teléfono' },
      passkey: { title: 'Llave de acceso', hint: 'En el navegador, donde se guarda' },
    },
    passwordTitle: 'Escribe tu contraseña',
    otherWay: 'Otro método',
  },
  device: {
    question: (issuer) => `${issuer} puede recordar este equipo y no pedirte aquí un código la próxima vez.`,
    remember: 'Recordar este equipo',
    busy: 'Recordando el equipo…',
    later: 'Ahora no',
    remembered: 'Tu organización recordará este equipo.',
  },
  practice: {
    title: 'Usuarios de demostración',
    body: 'Esta organización funciona en tu propio equipo. Elige con qué usuario quieres iniciar sesión:',
    use: 'Usar',
    password: 'Contraseña',
  },
  newPassword: {
    title: 'Elige una contraseña nueva',
    intro: 'La que tienes es temporal.',
    field: 'Contraseña nueva',
    repeat: 'Repite la contraseña nueva',
    differ: 'Las dos contraseñas no son iguales.',
    leaveOut: 'Puedes dejarlo vacío.',
    submit: 'Establecer la contraseña nueva',
    busy: 'Estableciendo la contraseña…',
    attributes: {
      address: 'Dirección',
      birthdate: 'Fecha de nacimiento',
      email: 'Correo electrónico',
      family_name: 'Apellidos',
      gender: 'Género',
      given_name: 'Nombre',
      locale: 'Idioma',
      middle_name: 'Segundo nombre',
      name: 'Nombre completo',
      nickname: 'Apodo',
      phone_number: 'Número de teléfono',
      picture: 'Enlace a una imagen',
      preferred_username: 'Nombre de usuario preferido',
      profile: 'Enlace a un perfil',
      website: 'Sitio web',
      zoneinfo: 'Zona horaria',
    },
  },
  recovery: {
    forgot: '¿Has olvidado tu contraseña?',
    resetFirst: 'Restablecer la contraseña',
    confirmFirst: 'Confirmar el registro',
    signInWithNew: 'Iniciar sesión con la contraseña nueva',
    ask: {
      title: 'Restablece tu contraseña',
      intro: (issuer) => `${issuer} puede enviarte un código. Con él eliges una contraseña nueva.`,
      submit: 'Enviar un código',
      busy: 'Pidiendo un código…',
    },
    resetTitle: 'Escribe el código y una contraseña nueva',
    confirm: {
      title: 'Confirma tu registro',
      earlier: (issuer) =>
        `${issuer} te envió un mensaje cuando te registraste. Escribe el código que contiene o pide que se te envíe uno nuevo.`,
      submit: 'Confirmar',
      linkOpened: 'He abierto un enlace en su lugar',
    },
    sent: {
      email: (issuer, to) =>
        to === ''
          ? `Si ${issuer} te conoce por este nombre de usuario, un código va en camino por correo electrónico.`
          : `Si ${issuer} te conoce por este nombre de usuario, un código va en camino por correo electrónico a ${to}.`,
      sms: (issuer, to) =>
        to === ''
          ? `Si ${issuer} te conoce por este nombre de usuario, un código va en camino por SMS.`
          : `Si ${issuer} te conoce por este nombre de usuario, un código va en camino por SMS a ${to}.`,
      unsaid: (issuer) => `Si ${issuer} te conoce por este nombre de usuario, un código va en camino.`,
    },
    patience: 'Puede tardar unos minutos. Un correo electrónico puede estar en la carpeta de spam.',
    sendNew: 'Enviar un código nuevo',
    sendNewIn: (seconds) => `Enviar un código nuevo en ${duration(seconds)}`,
    sending: 'Pidiendo un código nuevo…',
    onlyNewest: 'Se ha pedido un código nuevo. Solo es válido el más reciente.',
  },
  select: {
    title: '¿Cómo quieres demostrar que eres tú?',
    choices: {
      SOFTWARE_TOKEN_MFA: {
        title: 'Aplicación de autenticación',
        hint: 'Un código de Keyturn o de otra aplicación',
      },
      SMS_MFA: { title: 'SMS', hint: 'Un código enviado a tu teléfono' },
      EMAIL_OTP: { title: 'Correo electrónico', hint: 'Un código enviado a tu correo' },
    },
  },
  sentCode: {
    title: 'Escribe el código que se te ha enviado',
    sms: (to) => (to === '' ? 'Está en un SMS.' : `Está en un SMS enviado a ${to}.`),
    email: (to) =>
      to === '' ? 'Está en un correo electrónico.' : `Está en un correo electrónico enviado a ${to}.`,
    field: 'Código',
    submit: 'Continuar',
    busy: 'Comprobando el código…',
  },
  ownCode: {
    title: 'Tu segundo factor',
    using: (account) => `Con el código de ${account}`,
    usingThis: 'Con el código que Keyturn guarda para ti',
    waiting: 'Esperando un código nuevo: el último ya se ha usado.',
    waitingNext: 'Esperando el código siguiente.',
    inSeconds: (seconds) => duration(seconds),
    sending: 'Enviando el código…',
    byItself: 'Se envía solo.',
    typeInstead: 'Escribir un código en su lugar',
  },
  typedCode: {
    title: 'Escribe el código de tu aplicación de autenticación',
    intro:
      'Keyturn aún no tiene una clave para este usuario, así que toma el código de la aplicación de autenticación que usas ahora.',
    device: (name) => `Se llama «${name}».`,
    field: 'Código',
    submit: 'Continuar',
    busy: 'Comprobando el código…',
    useOwn: 'Usar el código de Keyturn',
  },
  elsewhere: {
    passkey: {
      title: 'Tu llave de acceso funciona en el navegador',
      body: (issuer) =>
        `Una llave de acceso pertenece a tu navegador y a la página de inicio de sesión de ${issuer}.`,
    },
    custom: {
      title: 'Este inicio de sesión sigue en el navegador',
      body: (issuer) =>
        `${issuer} hace una pregunta que solo puede hacer su propia página de inicio de sesión.`,
    },
    opens: 'Keyturn abre esa página y sigue cuando hayas terminado.',
    noPage: (issuer) =>
      `Keyturn no conoce la dirección de la página de inicio de sesión de ${issuer}. Pídela al soporte informático y añádela a la organización, o pide otro método de inicio de sesión.`,
  },
  sendTo: {
    title: '¿Adónde deben llegar tus códigos?',
    intro: (issuer) =>
      `${issuer} pide un segundo factor y te envía los códigos; no acepta los de una aplicación como Keyturn.`,
    email: 'Correo electrónico',
    phone: 'Número de teléfono',
    phoneHelp: 'Con el prefijo del país, por ejemplo +34 600 000 000',
    submit: 'Enviarme un código',
    busy: 'Enviando el código…',
    byEmail: 'Mejor por correo electrónico',
    byPhone: 'Mejor por SMS',
  },
  cannotSetUp: {
    title: 'Aquí no se pueden configurar códigos',
    body: (issuer) =>
      `${issuer} pide un segundo factor, pero no el de una aplicación como Keyturn. El soporte informático puede activarlo; hasta entonces, configura otro segundo factor donde sueles iniciar sesión.`,
    close: 'Cerrar',
  },
  signedIn: {
    none: {
      title: 'Has iniciado sesión',
      body: (issuer) =>
        `${issuer} no ha pedido un segundo factor. Configura uno ahora, para que no baste con tu contraseña.`,
      enroll: 'Configurar códigos',
      later: 'Ahora no',
    },
    sentCode: {
      title: 'Has iniciado sesión',
      body: (issuer) =>
        `${issuer} te ha enviado un código esta vez. Keyturn puede generar los códigos en este equipo en su lugar.`,
      enroll: 'Configurar códigos',
      later: 'Ahora no',
    },
    softwareToken: {
      title: 'Tu inicio de sesión funciona',
      body: (issuer) => `Ya tienes códigos para ${issuer}, y el que se acaba de usar era correcto.`,
      done: 'Listo',
      replace: 'Sustituir por una clave nueva…',
      replaceTitle: '¿Sustituir la clave actual?',
      replaceBody: (issuer) =>
        `${issuer} admite una sola aplicación de autenticación por persona. La clave actual – aquí o en otro dispositivo – dejará de ser válida cuando se acepte la nueva. Se conserva aquí hasta que inicies sesión con la nueva.`,
      replaceConfirm: 'Sustituir',
    },
    settled: {
      title: 'Confirmado',
      body: (issuer) =>
        `${issuer} acaba de aceptar un código, así que la clave que lo generó es la válida. No queda nada por hacer.`,
    },
  },
  naming: {
    title: 'Todo listo para configurar tus códigos',
    intro: (issuer) =>
      `${issuer} pide un segundo factor. Keyturn lo configura; tú solo tienes que pulsar el botón.`,
    introOptional: 'Keyturn configura los códigos; tú solo tienes que pulsar el botón.',
    issuer: 'Organización',
    accountName: 'Nombre de la cuenta',
    device: 'Nombre de este dispositivo',
    deviceHint: 'Tu organización muestra este nombre cuando pide un código.',
    earlierKept: 'Para esto recibes una clave nueva. La anterior se conserva.',
    submit: 'Configurar ahora',
  },
  steps: {
    title: 'Configurando los códigos',
    failedTitle: 'Aún no ha terminado',
    list: 'Pasos',
    associate: (issuer) => `Pedir una clave a ${issuer}`,
    store: 'Guardarla en tu llavero',
    verify: 'Demostrar que funciona',
    finish: 'Terminar',
    signIn: 'Iniciar sesión con un código nuevo',
    states: { done: 'hecho', running: 'en curso', failed: 'sin hacer', waiting: 'pendiente' },
    durable: 'Cada paso se guarda antes del siguiente, así que siempre podrás iniciar sesión.',
    finishWithout: 'Terminar sin iniciar sesión',
    newKey: 'Obtener una clave nueva',
  },
  done: {
    title: 'Tus códigos están configurados',
    body: (issuer) => `A partir de ahora, ${issuer} pide este código cuando inicias sesión.`,
    proven: (issuer) => `${issuer} ya ha aceptado un código de Keyturn.`,
    settledTitle: 'Confirmado',
    settled: (issuer) =>
      `${issuer} ha aceptado un código de esta clave, así que es la válida. No queda nada por hacer.`,
    copy: 'Copiar el código',
    done: 'Listo',
  },
  test: {
    title: 'Probar tu inicio de sesión',
    intro: (issuer) =>
      `Keyturn inicia sesión por ti en ${issuer} y envía el código solo, para ver si se acepta. No se cambia nada.`,
    username: 'Nombre de usuario',
    works: {
      title: 'Funciona',
      body: (issuer, account) => `${issuer} ha aceptado el código de ${account}.`,
    },
    otherKey: {
      title: 'La clave guardada aquí no es la válida',
      body: (issuer) =>
        `${issuer} ha aceptado un código, pero no uno de esta cuenta. Configura de nuevo los códigos para tener aquí la clave correcta.`,
    },
    setUpAsked: {
      title: 'La clave guardada aquí no es la válida',
      body: (issuer) =>
        `${issuer} te pide que configures una nueva. Configura los códigos de nuevo con la sesión que acabas de iniciar.`,
    },
    notAsked: {
      title: (issuer) => `${issuer} no ha pedido un código`,
      body: 'Así que basta con tu contraseña para iniciar sesión. Puedes activar los códigos en los detalles de la cuenta.',
    },
    sentCode: {
      title: (issuer) => `${issuer} te ha enviado un código en su lugar`,
      body: 'No ha pedido uno de los que genera Keyturn. Puedes pedir primero esos en los detalles de la cuenta.',
    },
    enrollAgain: 'Configurar de nuevo',
    back: 'Volver a la cuenta',
  },
})
