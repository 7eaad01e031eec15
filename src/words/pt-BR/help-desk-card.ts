// The words of the card for the day on which this computer is lost.
import type { Messages } from '../words'

export const helpDeskCard: Messages['helpDeskCard'] = {
  title: 'Se você perder este computador',
  body: 'Guarde este cartão em outro lugar ou entregue-o já ao suporte de TI. Ele diz como podem liberar seu acesso de novo; não há nenhum segredo nele.',
  save: 'Salvar o cartão…',
  saving: 'Salvando…',
  saved: 'O cartão foi salvo.',
  show: 'Mostrar',
  dialogTitle: 'O cartão para o suporte de TI',
  loading: 'Um momento…',
}
