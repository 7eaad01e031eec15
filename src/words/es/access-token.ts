// The words for those who bring an access token. They know it by its name, so it is called by it.
import type { Messages } from '../words'

const getAnother = 'Consigue otro y pégalo aquí.'

export const accessToken: Messages['accessToken'] = {
  link: 'Usar un token de acceso',
  title: 'Usar un token de acceso',
  intro: (issuer) =>
    `Para quienes administran o desarrollan y ya tienen uno de ${issuer}. Keyturn configura los códigos con él en lugar de una contraseña.`,
  field: 'Token de acceso',
  hint: 'Tres partes largas separadas por puntos. Solo se envía al servicio de inicio de sesión y no se guarda.',
  show: 'Mostrar el token de acceso',
  hide: 'Ocultar el token de acceso',
  submit: 'Continuar',
  busy: 'Comprobando…',
  pasted: {
    accessTokenExpired: `Este token de acceso ha caducado. ${getAnother}`,
    accessTokenRevoked: `Este token de acceso se ha revocado. ${getAnother}`,
    accessTokenInvalid: `Este token de acceso no se acepta. ${getAnother}`,
  },
}
