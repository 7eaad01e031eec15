// The words of the settings.
import type { Formats } from '../formats'
import type { Messages } from '../words'

export const settings = ({ duration }: Formats): Messages['settings'] => ({
  title: 'Ajustes',
  saved: 'Guardado.',

  appearance: {
    title: 'Aspecto',
    theme: { label: 'Tema', system: 'Como el sistema', light: 'Claro', dark: 'Oscuro' },
    density: { label: 'Filas', comfortable: 'Amplias', compact: 'Compactas' },
    language: { label: 'Idioma', system: 'Como el sistema' },
    codes: {
      title: 'Ocultar los códigos hasta que mires',
      hint: 'Un código se muestra cuando señalas su fila, llegas a ella con el teclado o haces clic en ella.',
    },
  },

  list: {
    title: 'La lista',
    order: {
      label: 'Orden',
      hint: 'Las cuentas fijadas siempre van primero.',
    },
  },

  copying: {
    title: 'Copiar',
    clear: {
      label: 'Vaciar el portapapeles',
      hint: 'Solo si el código sigue en él para entonces.',
      after: (seconds: number) => `Después de ${duration(seconds)}`,
      never: 'Nunca',
    },
    late: {
      label: 'En los últimos segundos de un código, copiar',
      current: { label: 'Este código', hint: 'Puede cambiar antes de que lo hayas pegado.' },
      next: {
        label: 'El código siguiente',
        hint: 'Funciona dentro de un momento. Keyturn te avisa de que ha copiado el siguiente.',
      },
    },
  },

  background: {
    title: 'En segundo plano',
    tray: {
      title: 'Keyturn en la bandeja del sistema',
      /** On a Mac. */
      titleMenuBar: 'Keyturn en la barra de menús',
      hint: 'Las cuentas que más usas, a un clic.',
      unsupported: 'Este entorno de escritorio no admite iconos en la bandeja.',
    },
    onClose: {
      title: 'Seguir abierto en segundo plano al cerrar la ventana',
      hint: 'La bandeja del sistema vuelve a abrir la ventana, y también iniciar Keyturn otra vez.',
      hintMenuBar: 'La barra de menús vuelve a abrir la ventana.',
      needsTray: 'Necesita Keyturn en la bandeja del sistema, para volver a abrir la ventana.',
      needsMenuBar: 'Necesita Keyturn en la barra de menús, para volver a abrir la ventana.',
    },
    startAtLogin: {
      title: 'Abrir al iniciar sesión en el equipo',
      hint: 'Tus códigos y la ventana rápida están listos enseguida.',
      unsupported: 'No disponible en este sistema.',
    },
    startHidden: {
      title: 'Abrir sin ventana',
      hint: 'Al iniciar sesión en el equipo. Cuando abres Keyturn tú, siempre hay una ventana.',
      needsStart: 'Solo si Keyturn se abre al iniciar sesión en el equipo.',
    },
  },

  shortcuts: {
    title: 'Atajos',
    quick: {
      title: 'Ventana rápida',
      hint: 'Para abrirla desde cualquier programa.',
      /** Instead of a combination. */
      off: 'Desactivado',
      change: 'Cambiar',
      recording: 'Pulsa las teclas…',
      howTo: 'Esc conserva lo que había, Retroceso lo desactiva.',
      needsModifier: (modifiers: string) => `Mantén pulsada a la vez una de estas teclas: ${modifiers}.`,
      unusable: 'Esta tecla no se puede usar aquí. Pulsa otra.',
      taken: 'Otro programa ya tiene esta combinación. Elige otra.',
      /** Said when it was changed. */
      setTo: (combination: string) => `La ventana rápida se abre con ${combination}.`,
      turnedOff: 'La ventana rápida ya no tiene atajo.',
    },
    inKeyturn: 'En Keyturn',
    codes: 'Volver a los códigos',
    add: 'Añadir una cuenta',
    enroll: 'Configurar los códigos de tu organización',
    settings: 'Ajustes',
    scan: 'Buscar un código QR en la pantalla',
    details: 'Detalles de la cuenta seleccionada',
    copy: 'Copiar el código seleccionado',
    search: 'Buscar una cuenta',
    move: 'Mover la cuenta seleccionada',
  },

  organizations: {
    title: 'Organizaciones',
    row: 'Tus organizaciones',
    hint: 'Donde inicias sesión y configuras tus códigos.',
  },

  about: {
    title: 'Acerca de Keyturn',
    version: 'Versión',
    report: 'Informe de errores',
    reportHint: 'Versiones y estados: ni nombres, ni códigos, ni secretos.',
    show: 'Mostrar',
    showReport: 'Mostrar el informe',
    showLicences: 'Mostrar las licencias',
    copy: 'Copiar',
    copyReport: 'Copiar el informe',
    copying: 'Copiando…',
    opening: 'Un momento…',
    copied: 'Se ha copiado el informe.',
    licences: 'Licencias',
    licencesHint: 'Para el software de código abierto que contiene Keyturn.',
  },

  licences: {
    title: 'Licencias',
    search: 'Buscar paquetes',
    packages: 'Paquetes',
    chromium:
      'Las licencias de Chromium, que forma parte de Electron, están en LICENSES.chromium.html, junto al programa.',
    nothingFound: (text: string) => `Ningún paquete coincide con «${text}».`,
    noLicence: 'Sin licencia indicada',
    noText: 'El paquete nombra su licencia, pero no incluye su texto.',
  },
})
