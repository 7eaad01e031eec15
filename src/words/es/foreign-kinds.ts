// What was scanned or pasted, was recognized, and is nothing that Keyturn can add: what it is, what to do instead.
import type { Messages } from '../words'

const askForAnother =
  'En los ajustes de seguridad del sitio web, busca «aplicación de autenticación» u «otra aplicación» y escanea el código que aparezca entonces.'
const notForAuthenticators =
  'No contiene ninguna cuenta. Busca el código que el sitio web muestra para una aplicación de autenticación.'

export const foreignKinds: Messages['foreignKinds'] = {
  // Codes of another kind
  motp: {
    title: 'Este es un código mOTP',
    whatToDo:
      'Necesita un PIN con cada código, y eso Keyturn no lo hace. Usa una aplicación hecha para mOTP.',
  },
  yandex: {
    title: 'Este código es para la aplicación Yandex Key',
    whatToDo: `Yandex genera sus códigos a su manera. ${askForAnother}`,
  },
  battleNet: {
    title: 'Este código es para la aplicación de Blizzard',
    whatToDo: 'Sus códigos solo funcionan en esa aplicación. Configúralos allí.',
  },
  microsoft: {
    title: 'Este código es solo para la aplicación de Microsoft',
    whatToDo:
      'Vuelve atrás en la página de Microsoft, elige allí usar otra aplicación de autenticación y escanea el código que aparezca.',
  },
  duo: {
    title: 'Este código es solo para la aplicación Duo Mobile',
    whatToDo:
      'Duo pregunta en el teléfono en lugar de usar códigos. Pregunta a tu soporte informático si se permiten códigos de otra aplicación.',
  },
  okta: {
    title: 'Este código es solo para la aplicación Okta Verify',
    whatToDo:
      'Elige en su lugar «Google Authenticator» en la página de Okta y escanea ese código: Keyturn lo acepta.',
  },
  passkey: {
    title: 'Este código es para iniciar sesión con una llave de acceso',
    whatToDo:
      'Escanéalo con el teléfono que tiene la llave de acceso. No contiene ninguna cuenta que añadir.',
  },
  steamSignIn: {
    title: 'Este código inicia tu sesión en Steam',
    whatToDo: 'Escanéalo con la aplicación de Steam de tu teléfono. No contiene ninguna cuenta que añadir.',
  },
  // Content of another kind
  website: {
    title: 'Este código lleva a un sitio web',
    whatToDo: `No contiene ninguna cuenta. ${askForAnother}`,
  },
  wifi: {
    title: 'Este código es para conectarse a una red wifi',
    whatToDo: notForAuthenticators,
  },
  contact: {
    title: 'Este código es un contacto o un mensaje',
    whatToDo: notForAuthenticators,
  },
  appLink: {
    title: 'Este código abre otra aplicación',
    whatToDo: `No contiene ninguna cuenta. ${askForAnother}`,
  },
}
