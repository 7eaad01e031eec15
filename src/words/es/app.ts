// The words of the shell and of things that belong to no single screen.
import type { Messages } from '../words'

export const app: Messages['app'] = {
  name: 'Keyturn',
  navigation: 'Principal',
  codes: 'Códigos',
  enroll: 'Configurar',
  add: 'Añadir',
  connections: 'Organizaciones',
  settings: 'Ajustes',
  enrollUnderWay: 'Configuración en curso',
  tryAgain: 'Reintentar',
  cancel: 'Cancelar',
  back: 'Atrás',
  close: 'Cerrar',
  dismiss: 'Cerrar el aviso',
  show: 'Mostrar la contraseña',
  hide: 'Ocultar la contraseña',
  capsLock: 'El bloqueo de mayúsculas está activado.',
  optional: 'opcional',
  fullName: (issuer, accountName) => `${issuer}, ${accountName}`,
  loading: 'Un momento…',
  drop: {
    title: 'Suelta la imagen aquí',
    hint: 'O enlaces: Keyturn muestra lo que contienen.',
  },
  crashed: {
    title: 'Keyturn no ha podido mostrar esto',
    body: 'Tus cuentas están a salvo en el llavero. Recarga la ventana para continuar.',
    reload: 'Recargar',
  },
}
