// The words of the scanner's own windows.
import type { Messages } from '../words'

export const scanner: Messages['scanner'] = {
  region: {
    label: 'Der Bildschirm, um ein Rechteck darauf zu ziehen',
    how: 'Ziehen Sie ein Rechteck um den QR-Code',
    wholeScreen: 'Eingabetaste: ganzer Bildschirm',
    cancel: 'Esc: abbrechen',
    looking: 'Wird gesucht…',
    nothing: 'Darin ist kein QR-Code. Versuchen Sie es noch einmal, mit etwas Rand darum.',
  },
  camera: {
    title: 'Mit der Kamera scannen',
    label: 'Was die Kamera sieht',
    how: 'Halten Sie den QR-Code vor die Kamera.',
    choose: 'Kamera',
    nameless: (number) => `Kamera ${String(number)}`,
    cancel: 'Abbrechen',
    progress: (scanned, of) =>
      `${String(scanned)} von ${String(of)} gescannt. Halten Sie den nächsten vor die Kamera.`,
  },
}
