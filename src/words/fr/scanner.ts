// The words of the scanner's own windows.
import type { Messages } from '../words'

export const scanner: Messages['scanner'] = {
  region: {
    label: 'L’écran, pour y tracer un rectangle',
    how: 'Tracez un rectangle autour du code QR',
    wholeScreen: 'Entrée\u202f: tout l’écran',
    cancel: 'Échap\u202f: annuler',
    looking: 'Recherche…',
    nothing: 'Aucun code QR ici. Tracez à nouveau, avec un peu d’espace autour.',
  },
  camera: {
    title: 'Scanner avec la caméra',
    label: 'Ce que voit la caméra',
    how: 'Placez le code QR devant la caméra.',
    choose: 'Caméra',
    nameless: (number) => `Caméra ${String(number)}`,
    cancel: 'Annuler',
    progress: (scanned, of) => `Scannés\u202f: ${String(scanned)} sur ${String(of)}. Montrez le suivant.`,
  },
}
