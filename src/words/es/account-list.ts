// The words about a list of accounts that was damaged.
import type { Messages } from '../words'

export const accountList: Messages['accountList'] = {
  states: {
    restored: {
      title: 'La lista de cuentas estaba dañada y vuelve a estar completa',
      body: 'Todas las claves de tu llavero están en ella. Puede faltar el último cambio de nombres o de orden.',
    },
    rebuilt: {
      title: 'La lista de cuentas se ha reconstruido a partir de tu llavero',
      body: 'Todas las claves y sus nombres están aquí, también las anteriores. Hay que volver a añadir las organizaciones.',
    },
    incomplete: {
      title: 'La lista de cuentas está dañada',
      body: 'Puede que falten algunas cuentas. Sus claves están a salvo en tu llavero.',
    },
  },
  lookAgain: 'Buscarlas',
  looking: 'Buscando…',
  dismiss: 'Cerrar el aviso sobre la lista',
}
