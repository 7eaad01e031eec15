// The words of the card for the day on which this computer is lost.
import type { Messages } from '../words'

export const helpDeskCard: Messages['helpDeskCard'] = {
  title: 'Si se pierde este equipo',
  body: 'Guarda esta tarjeta en otro sitio o dásela ya al soporte informático de tu organización. Dice cómo pueden devolverte el acceso; no contiene ningún secreto.',
  save: 'Guardar la tarjeta…',
  saving: 'Guardando…',
  saved: 'La tarjeta está guardada.',
  show: 'Mostrar',
  dialogTitle: 'La tarjeta para el soporte informático',
  loading: 'Un momento…',
}
