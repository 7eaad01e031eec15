// The words of the scanner's own windows.
import type { Messages } from '../words'

export const scanner: Messages['scanner'] = {
  region: {
    label: 'La pantalla, para dibujar un rectángulo en ella',
    how: 'Dibuja un rectángulo alrededor del código QR',
    wholeScreen: 'Intro: toda la pantalla',
    cancel: 'Esc: cancelar',
    looking: 'Buscando…',
    nothing: 'Ahí no hay ningún código QR. Dibuja otra vez, con un poco de espacio alrededor.',
  },
  camera: {
    title: 'Escanear con la cámara',
    label: 'Lo que ve la cámara',
    how: 'Pon el código QR delante de la cámara.',
    choose: 'Cámara',
    nameless: (number) => `Cámara ${String(number)}`,
    cancel: 'Cancelar',
    progress: (scanned, of) => `Escaneados: ${String(scanned)} de ${String(of)}. Muestra el siguiente.`,
  },
}
