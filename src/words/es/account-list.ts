// The words about a list of accounts that was damaged, or of which not everything can be read.
import type { Formats } from '../formats'
import type { Messages } from '../words'

export const accountList = ({ list, number, plural }: Formats): Messages['accountList'] => ({
  states: {
    restored: {
      title: 'La lista de cuentas estaba dañada y se ha reparado',
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
    newer: {
      title: 'Esta lista la escribió un Keyturn más reciente',
      body: 'Sus códigos funcionan aquí. Para cambiar algo, instala la versión más reciente de Keyturn: esta deja la lista como está, para que no se pierda nada.',
    },
  },
  notShown: {
    title: 'Una parte de la lista no se puede mostrar',
    list: (parts) => `Sin mostrar: ${list(parts)}.`,
    body: 'Esta versión de Keyturn no puede leerlo y lo deja como está. Quizá pueda la más reciente.',
    accounts: (count) => plural(count, { one: `${number(count)} cuenta`, other: `${number(count)} cuentas` }),
    organizations: (count) =>
      plural(count, { one: `${number(count)} organización`, other: `${number(count)} organizaciones` }),
    others: (count) =>
      plural(count, {
        one: `${number(count)} entrada de otro tipo`,
        other: `${number(count)} entradas de otro tipo`,
      }),
  },
  lookAgain: 'Buscar las cuentas que faltan',
  looking: 'Buscando…',
  dismiss: 'Cerrar el aviso sobre la lista',
})
