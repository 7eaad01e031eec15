// The words for looking at what was scanned before it is saved, and for what comes of it.
import type { Formats } from '../formats'
import type { Messages } from '../words'

export const review = ({ plural }: Formats): Messages['review'] => ({
  found: (count) =>
    plural(count, { one: '¿Es esta la cuenta?', other: `Se han encontrado ${count} cuentas` }),
  foundSentence: (count, name) =>
    plural(count, {
      one: `Se ha encontrado ${name === '' ? 'una cuenta sin nombre' : name}.`,
      other: `Se han encontrado ${count} cuentas.`,
    }),
  accounts: 'Cuentas encontradas',
  nameless: 'Aún sin nombre',
  code: 'Su código ahora',
  counts: 'Sus códigos vienen de uno en uno: cada uno está cuando lo pides.',

  take: (name) => `Añadir ${name === '' ? 'la cuenta sin nombre' : name}`,
  takeAll: 'Todas',
  chosen: (taken, of) => `Seleccionadas: ${taken} de ${of}`,
  details: (name) => `Detalles de ${name === '' ? 'la cuenta sin nombre' : name}`,
  marks: {
    sameKey: 'Ya está aquí',
    sameName: 'Mismo nombre',
    nameless: 'Necesita un nombre',
    look: 'Conviene revisarla',
    period: (seconds) => `${seconds}\u00a0s`,
  },

  unusual: {
    title: 'Conviene revisarla',
    algorithm: (name) => `Usa ${name}. La mayoría usa SHA-1; funciona igual de bien.`,
    digits: (digits) => `Sus códigos tienen ${digits} cifras. La mayoría tiene 6.`,
    period: (seconds) =>
      plural(seconds, {
        one: 'Sus códigos cambian cada segundo. La mayoría cambia cada 30 segundos.',
        other: `Sus códigos cambian cada ${seconds} segundos. La mayoría cambia cada 30 segundos.`,
      }),
    shortSecret: 'La clave es muy corta, así que es más fácil de adivinar. Puede que falte una parte.',
    issuerDiffers: (issuer, label) =>
      `En un sitio se llama «${issuer}» y en otro «${label}». Asegúrate de que viene de donde crees.`,
    noName: 'No dice de quién es. Ponle un nombre para encontrarla después.',
  },

  alike: {
    sameKey: {
      title: (name) => `${name} ya está aquí`,
      body: 'Da los mismos códigos.',
    },
    sameName: {
      title: (name) => `Ya hay una cuenta llamada ${name}`,
      body: 'Tiene otra clave, así que sus códigos son distintos.',
    },
    notReplaceable: 'Se configuró con tu organización, así que no se sustituye por algo escaneado.',
    question: '¿Qué quieres hacer con ella?',
    leave: 'Conservar lo que hay aquí',
    leaveHint: 'Esta no se añade.',
    replace: 'Sustituirla',
    replaceHint: {
      sameKey: 'La que está aquí pasa a «Eliminadas recientemente».',
      sameName: 'Si te han dado una clave nueva. La antigua pasa a «Eliminadas recientemente».',
    },
    both: 'Conservar las dos',
    bothHint: {
      sameKey: 'Tendrás dos filas con los mismos códigos.',
      sameName: 'Para una segunda cuenta en el mismo sitio.',
    },
  },

  transfer: {
    title: (scanned, of) => `Escaneados: ${scanned} de ${of}`,
    complete: (of) =>
      plural(of, { one: 'El código QR está escaneado', other: `Los ${of} códigos QR están escaneados` }),
    body: 'Esta transferencia consta de varios códigos QR. Muestra el siguiente en el otro teléfono.',
    next: 'Escanear el código QR siguiente',
    nextPicture: 'Elegir la imagen siguiente…',
    orDrop: 'O suéltala o pégala aquí.',
    missing: (left) =>
      plural(left, {
        one: 'Aún falta un código QR, con las cuentas que contiene.',
        other: `Aún faltan ${left} códigos QR, con las cuentas que contienen.`,
      }),
    addNow: 'Añadir estas ahora',
  },

  replace: 'Sustituir cuenta',
  submit: (count) => plural(count, { one: 'Añadir cuenta', other: `Añadir ${count} cuentas` }),
  nothingChosen: 'Elige al menos una para añadirla.',
  keep: 'Conservar lo que hay aquí',
  allHere: 'Ya están todas aquí. No hay nada que añadir.',
  done: 'Listo',
  busy: 'Añadiendo…',

  added: (name) => `Se ha añadido ${name}.`,
  addedMany: (count) =>
    plural(count, { one: 'Se ha añadido una cuenta.', other: `Se han añadido ${count} cuentas.` }),
  replaced: (name) => `Se ha añadido ${name} y se ha eliminado la cuenta antigua.`,
  undone: 'Deshecho. Se ha restaurado la cuenta antigua.',
  someFailed: (added, failed) =>
    `${plural(added, { one: `Se ha añadido ${added} cuenta`, other: `Se han añadido ${added} cuentas` })}; ${failed} no.`,
})
