// What was scanned or pasted, was recognized, and is nothing that Keyturn can add: what it is, what to do instead.
import type { Messages } from '../words'

const askForAnother =
  'En los ajustes de seguridad del sitio web, busca «aplicación de autenticación» u «otra aplicación» y escanea el código QR que aparezca entonces.'
const notForAuthenticators =
  'No contiene ninguna cuenta. Busca el código QR que el sitio web muestra para una aplicación de autenticación.'

export const foreignKinds: Messages['foreignKinds'] = {
  // Codes of another kind
  motp: {
    title: 'Este es un código mOTP',
    whatToDo:
      'Necesita un PIN con cada código, y eso Keyturn no lo hace. Usa una aplicación hecha para mOTP.',
  },
  yandex: {
    title: 'Esto es para la aplicación Yandex Key',
    whatToDo: `Yandex genera sus códigos de otro modo. ${askForAnother}`,
  },
  battleNet: {
    title: 'Esto es para la aplicación de Blizzard',
    whatToDo: 'Sus códigos solo funcionan en esa aplicación. Configúralos allí.',
  },
  microsoft: {
    title: 'Esto es solo para la aplicación de Microsoft',
    whatToDo:
      'Vuelve atrás en la página de Microsoft, elige «Quiero usar otra aplicación de autenticación» y escanea el código QR que aparezca.',
  },
  duo: {
    title: 'Esto es solo para la aplicación Duo Mobile',
    whatToDo:
      'Duo pregunta en el teléfono en lugar de usar códigos. Pregunta al soporte informático si se permiten códigos de otra aplicación.',
  },
  okta: {
    title: 'Esto es solo para la aplicación Okta Verify',
    whatToDo:
      'Elige en su lugar «Google Authenticator» en la página de Okta y escanea ese código QR: Keyturn puede usarlo.',
  },
  passkey: {
    title: 'Esto es para iniciar sesión con una llave de acceso',
    whatToDo:
      'Escanea el código QR con el teléfono que tiene la llave de acceso. No contiene ninguna cuenta que añadir.',
  },
  steamSignIn: {
    title: 'Esto inicia tu sesión en Steam',
    whatToDo:
      'Escanea el código QR con la aplicación de Steam de tu teléfono. No contiene ninguna cuenta que añadir.',
  },
  // Content of another kind
  website: {
    title: 'Esto lleva a un sitio web, no a una cuenta',
    whatToDo: askForAnother,
  },
  wifi: {
    title: 'Esto es para conectarse a una red wifi',
    whatToDo: notForAuthenticators,
  },
  contact: {
    title: 'Esto es un contacto o un mensaje',
    whatToDo: notForAuthenticators,
  },
  appLink: {
    title: 'Esto abre otra aplicación',
    whatToDo: `No contiene ninguna cuenta. ${askForAnother}`,
  },
}
