// The words about a list of accounts that was damaged.
import type { Messages } from '../words'

export const accountList: Messages['accountList'] = {
  states: {
    restored: {
      title: 'A lista de contas estava danificada e foi recuperada',
      body: 'Todas as chaves do seu chaveiro estão na lista. Pode faltar a última mudança de nomes ou de ordem.',
    },
    rebuilt: {
      title: 'A lista de contas foi reconstruída a partir do seu chaveiro',
      body: 'Todas as chaves e seus nomes estão aqui, inclusive os mais antigos. As organizações precisam ser adicionadas de novo.',
    },
    incomplete: {
      title: 'A lista de contas está danificada',
      body: 'Podem faltar algumas contas nela. As chaves delas estão seguras no seu chaveiro.',
    },
  },
  lookAgain: 'Procurar as contas',
  looking: 'Procurando…',
  dismiss: 'Dispensar o aviso sobre a lista',
}
