// The words about a list of accounts that was damaged, or of which not everything can be read.
import type { Formats } from '../formats'
import type { Messages } from '../words'

export const accountList = ({ list, number, plural }: Formats): Messages['accountList'] => ({
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
    newer: {
      title: 'Esta lista foi gravada por um Keyturn mais novo',
      body: 'Os códigos dela funcionam aqui. Para mudar alguma coisa, instale a versão mais nova do Keyturn: esta deixa a lista como está, para que nada se perca.',
    },
  },
  notShown: {
    title: 'Não é possível mostrar uma parte da lista',
    list: (parts) => `Não aparece: ${list(parts)}.`,
    body: 'Esta versão do Keyturn não consegue ler isso e deixa tudo como está. A versão mais nova talvez consiga.',
    accounts: (count) => plural(count, { one: `${number(count)} conta`, other: `${number(count)} contas` }),
    organizations: (count) =>
      plural(count, { one: `${number(count)} organização`, other: `${number(count)} organizações` }),
    others: (count) =>
      plural(count, { one: `${number(count)} outro item`, other: `${number(count)} outros itens` }),
  },
  lookAgain: 'Procurar as contas que faltam',
  looking: 'Procurando…',
  dismiss: 'Dispensar o aviso sobre a lista',
})
