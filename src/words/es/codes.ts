// The words of the codes screen.
import type { Formats } from '../formats'
import type { Messages } from '../words'

export const codes = ({ duration, plural, number }: Formats): Messages['codes'] => ({
  title: 'Códigos',
  accounts: 'Cuentas',
  search: {
    label: 'Buscar cuentas',
    clear: 'Borrar la búsqueda',
    howTo: 'Intro copia el primer código encontrado.',
    found: (count) =>
      plural(count, {
        one: `${number(count)} cuenta encontrada`,
        other: `${number(count)} cuentas encontradas`,
      }),
    nothing: (text) => `Ninguna cuenta coincide con «${text}».`,
    nothingWithTag: (text, tag) => `Ninguna cuenta con la etiqueta «${tag}» coincide con «${text}».`,
    everywhere: 'Buscar en todas las cuentas',
    tags: 'Solo cuentas con una etiqueta',
  },
  order: {
    label: 'Orden',
    by: {
      manual: 'Tu propio orden',
      name: 'Por nombre',
      recentlyUsed: 'Primero las usadas recientemente',
      mostUsed: 'Primero las más usadas',
    },
    moved: (name, place, of) => `${name} está ahora en el puesto ${number(place)} de ${number(of)}.`,
    notMoved: 'No se ha podido cambiar el orden',
    moveUp: 'Subir',
    moveDown: 'Bajar',
    howTo: 'Alt y las flechas la mueven.',
  },
  pin: 'Fijar arriba',
  unpin: 'Dejar de fijar',
  pinned: 'Fijada',
  pinnedNow: (name) => `La cuenta ${name} está fijada arriba.`,
  unpinnedNow: (name) => `La cuenta ${name} ya no está fijada.`,
  hidden: 'Código oculto',
  copied: { current: 'Copiado', next: 'Código siguiente copiado' },
  copiedSentence: {
    current: (name) => `Se ha copiado el código de ${name}.`,
    next: (name) => `Se ha copiado el código siguiente de ${name}.`,
  },
  receipt: {
    cleared: (seconds) => `Se vaciará en ${number(seconds)}\u00a0s`,
    clearedAndHidden: (seconds) => `Se vaciará en ${number(seconds)}\u00a0s, fuera del historial`,
    hidden: 'Fuera del historial',
  },
  receiptSentence: {
    cleared: (seconds) => `El portapapeles se vaciará en ${duration(seconds)}.`,
    clearedAndHidden: (seconds) =>
      `El portapapeles se vaciará en ${duration(seconds)}, y su historial no guarda el código.`,
    hidden: 'El historial del portapapeles no guarda el código.',
  },
  copyFailed: 'No se ha podido copiar el código. Inténtalo de nuevo.',
  howToCopy: 'Pulsa Intro para copiar.',
  next: 'siguiente',
  moreFor: (name) => `Más para ${name}`,
  menuFor: (name) => `Acciones para ${name}`,
  copyCode: 'Copiar el código',
  copyNextCode: 'Copiar el código siguiente',
  details: 'Detalles…',
  remove: 'Eliminar…',
  unavailable: 'Ahora no hay código',
  checking: 'Comprobando…',
  spent: {
    long: (seconds) => `Recién usado:\npróximo en ${number(seconds)}\u00a0s`,
    short: (seconds) => `Usado:\notro en ${number(seconds)}\u00a0s`,
    sentence: (seconds) => `Este código se acaba de usar. El siguiente llega en ${duration(seconds)}.`,
  },
  onRequest: {
    get: 'Obtener un código',
    getNamed: (name) => `Obtener un código para ${name}`,
    getting: 'Obteniendo un código…',
    next: 'Código siguiente',
    nextNamed: (name) => `Código siguiente para ${name}`,
    here: (name) => `El código siguiente de ${name} está aquí.`,
    none: 'Aún no hay código.',
    howToGet: 'Pulsa Intro para obtener uno y copiarlo.',
  },
  settle: 'Iniciar sesión para confirmarlo',
  settleNamed: (name) => `Iniciar sesión para confirmarlo: ${name}`,
  keys: {
    newKey: {
      badge: 'Clave nueva: por confirmar',
      status:
        'La respuesta se ha perdido: puede que ya sea válida o puede que no. Inicia sesión para saberlo.',
    },
    earlierKey: {
      badge: 'Clave anterior: consérvala',
      status: 'Puede que aún sea la válida. Consérvala hasta que hayas iniciado sesión.',
    },
    replacedKey: {
      badge: 'Sustituida',
      status:
        'Se ha aceptado una clave más reciente: usa esa. Esta se conserva hasta que termine la configuración.',
    },
  },
  status: {
    active: null,
    pending: 'Aún no se ha aceptado: sus códigos no son válidos hasta que termine la configuración.',
    unknown: 'Aún no se sabe si esta clave se ha aceptado. Inicia sesión para saberlo.',
    superseded:
      'Una clave más reciente ha sustituido a esta. Conserva la antigua hasta que la nueva haya funcionado.',
    trashed: null,
  },
  badge: {
    active: null,
    pending: 'Sin terminar',
    unknown: 'Por confirmar',
    superseded: 'Sustituida',
    trashed: null,
  },
  failed: {
    title: 'No se ha podido leer la lista de cuentas',
  },
  empty: {
    title: 'Tus códigos aparecerán aquí',
    enroll: 'Configurar los códigos de tu organización',
    enrollHint: 'Inicia sesión una vez; Keyturn configura los códigos solo.',
    add: 'Añadir una cuenta',
    addHint: 'Con un código QR, un enlace o una clave de configuración de cualquier sitio web.',
    kept: 'Tus claves se guardan en el llavero de este equipo.',
  },
  removal: {
    title: (name) => `¿Eliminar ${name}?`,
    site: (issuer) =>
      `${issuer} seguirá pidiendo un código cuando inicies sesión. Desactívalo primero en el sitio web o puede que no puedas iniciar sesión.`,
    enrolled: (issuer) =>
      `Ya no se podrá iniciar sesión en ${issuer} con códigos de este equipo. El soporte informático de tu organización tendría que restablecer tu segundo factor.`,
    undo: 'Puedes restaurarla desde «Eliminadas recientemente».',
    confirm: 'Eliminar',
  },
  removed: (name) => `Se ha eliminado ${name}.`,
  undo: 'Deshacer',
  restored: (name) => `Se ha restaurado ${name}.`,
  recentlyRemoved: (count) => `Eliminadas recientemente (${count})`,
  restore: 'Restaurar',
  restoreNamed: (name) => `Restaurar ${name}`,
  unfinished: {
    title: (issuer) => `Configuración para ${issuer} sin terminar`,
    as: (username) => `como ${username}`,
    explanation: {
      intended: () => 'Aún no se ha configurado nada. Tu inicio de sesión funciona como antes.',
      stored: (issuer) =>
        `La clave nueva está en tu llavero, pero ${issuer} aún no la ha aceptado. Tu inicio de sesión funciona como antes.`,
      verifySent: (issuer) =>
        `Se pidió a ${issuer} que aceptara la clave nueva y la respuesta se ha perdido. Se conservan todas las claves; inicia sesión para saber cuál es válida.`,
      verified: (issuer) =>
        `${issuer} ha aceptado la clave nueva y sus códigos funcionan. Falta un último paso.`,
      active: () => 'Todo está configurado.',
    },
    replacing: {
      intended: () =>
        'Aún no se ha configurado ninguna clave nueva, y la que tienes se conserva. Si sus códigos se rechazan, continúa aquí.',
      stored: (issuer) =>
        `La clave nueva está en tu llavero, pero ${issuer} aún no la ha aceptado. Sigue usando la que tienes; si sus códigos se rechazan, continúa aquí.`,
      verifySent: (issuer) =>
        `Se pidió a ${issuer} que aceptara la clave nueva y la respuesta se ha perdido. Se conservan las dos claves; inicia sesión para saber cuál es válida.`,
      verified: (issuer) =>
        `${issuer} ha aceptado la clave nueva: usa sus códigos a partir de ahora. La anterior se conserva hasta que se dé un último paso.`,
      active: () => 'Todo está configurado.',
    },
    resume: 'Continuar',
    discard: 'Descartar',
    discarding: 'Descartando…',
  },
})
