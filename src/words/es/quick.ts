// The words of the quick window: a search over everything, and a copy.
import type { Formats } from '../formats'
import type { Messages } from '../words'

export const quick = ({ duration }: Formats): Messages['quick'] => ({
  title: 'Ventana rápida',
  search: 'Buscar en tus códigos',
  results: 'Cuentas',
  hint: 'Intro copia y cierra. Esc cierra.',
  loading: 'Buscando tus cuentas…',
  empty: 'Aún no hay cuentas. Abre Keyturn para añadir una.',
  nothingFound: (text) => `Ninguna cuenta coincide con «${text}».`,
  open: 'Abrir Keyturn',
  copied: (name) => `Se ha copiado el código de ${name}.`,
  copiedNext: (name) => `Se ha copiado el código siguiente de ${name}.`,
  clearedIn: (seconds) => `El portapapeles se vaciará en ${duration(seconds)}.`,
})
