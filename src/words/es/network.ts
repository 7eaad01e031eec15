// The words about the network between here and an organization: who reads along on it, what a proxy asks, and what a
// check of the connection finds.
import type { Formats } from '../formats'
import type { Messages } from '../words'

export const network = ({ duration, number, plural }: Formats): Messages['network'] => ({
  hosts: {
    title: 'Lo que debe permitir un administrador',
    copy: 'Copiar',
    copied: 'Copiado',
    copiedSentence: 'Se han copiado los nombres.',
  },
  readsAlong: {
    title: (by) => `${by} puede leer lo que envías`,
    body: (issuer) =>
      `Es una autoridad que se ha añadido a este equipo, normalmente por tu empresa. Puede ver todo lo que va a ${issuer}, también tu contraseña.`,
    ask: 'Si te sorprende, pregunta al soporte informático antes de iniciar sesión.',
    goOn: 'Continuar',
    enrolled: (by) => `Durante la configuración, ${by} podía leer lo enviado.`,
  },
  proxy: {
    title: (proxy) => `El proxy ${proxy} pide una contraseña`,
    realm: (realm) => `Dice que es para «${realm}».`,
    whose: 'Es la contraseña de tu red, no la que usas para iniciar sesión en tu organización.',
    refused: 'No se ha aceptado este nombre de usuario o esta contraseña. Revisa ambos.',
    username: 'Nombre de usuario',
    password: 'Contraseña',
    keep: 'Guardarla en el llavero de este equipo',
    keepHint: 'Si no, Keyturn la olvida cuando sales.',
    submit: 'Continuar',
    busy: 'Un momento…',
  },
  check: {
    action: 'Comprobar la conexión',
    actionFor: (issuer) => `Comprobar la conexión con ${issuer}`,
    title: (issuer) => `Conexión con ${issuer}`,
    intro: 'Se prueba la conexión paso a paso. No cambia nada ni envía nada tuyo.',
    steps: 'Pasos',
    names: {
      proxy: 'La salida de tu red',
      name: 'El nombre del servicio de inicio de sesión',
      connection: 'Una conexión protegida',
      clock: 'El reloj de este equipo',
      service: 'La respuesta del servicio de inicio de sesión',
    },
    direct: 'Directamente, sin proxy.',
    byProxy: (proxy) => `Por el proxy ${proxy}.`,
    name: (host) => `Se conoce ${host}.`,
    addresses: (host, addresses) => `${host} está en ${addresses}.`,
    moreAddresses: (count) => plural(count, { one: `${number(count)} más`, other: `${number(count)} más` }),
    loopback: 'No sale de este equipo, así que no necesita protección.',
    publicAuthority: (by, until) =>
      `Su certificado es de ${by}, en quien confían equipos de todo el mundo, y es válido hasta el ${until}.`,
    ownAuthority: (by, until) =>
      `Su certificado es de ${by}, en quien solo confía este equipo, y es válido hasta el ${until}.`,
    clockRight: 'Va bien.',
    clockBehind: (seconds) => `Va ${duration(seconds)} atrasado. Keyturn lo compensa.`,
    clockAhead: (seconds) => `Va ${duration(seconds)} adelantado. Keyturn lo compensa.`,
    answered: 'Responde.',
    notTried: 'sin probar',
    proxyKnows: 'No hace falta: lo busca el proxy.',
    good: 'La conexión funciona',
    goodBody: (issuer) => `Nada entre este equipo y ${issuer} impide iniciar sesión.`,
    again: 'Comprobar de nuevo',
    copy: 'Copiar el informe',
    copied: 'Se ha copiado el informe.',
    stopped: 'Se ha detenido la comprobación.',
    checking: (step) => `Comprobando: ${step}`,
  },
})
