// The words of the quick window: a search over everything, and a copy.
import type { Formats } from '../formats'
import type { Messages } from '../words'

export const quick = ({ duration }: Formats): Messages['quick'] => ({
  title: 'Janela rápida',
  search: 'Pesquisar nos seus códigos',
  results: 'Contas',
  hint: 'Enter copia e fecha. Esc fecha.',
  loading: 'Procurando suas contas…',
  empty: 'Nenhuma conta ainda. Abra o Keyturn para adicionar uma.',
  nothingFound: (text) => `Nenhuma conta corresponde a “${text}”.`,
  open: 'Abrir o Keyturn',
  copied: (name) => `O código de ${name} foi copiado.`,
  copiedNext: (name) => `O próximo código de ${name} foi copiado.`,
  clearedIn: (seconds) => `A área de transferência será limpa em ${duration(seconds)}.`,
})
