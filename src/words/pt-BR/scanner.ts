// The words of the scanner's own windows.
import type { Messages } from '../words'

export const scanner: Messages['scanner'] = {
  region: {
    label: 'A tela, para desenhar um retângulo',
    how: 'Desenhe um retângulo em volta do código QR',
    wholeScreen: 'Enter: a tela inteira',
    cancel: 'Esc: cancelar',
    looking: 'Procurando…',
    nothing: 'Nenhum código QR aí. Desenhe de novo, com um pouco de espaço em volta.',
  },
  camera: {
    title: 'Escanear com a câmera',
    label: 'O que a câmera vê',
    how: 'Mostre o código QR para a câmera.',
    choose: 'Câmera',
    nameless: (number) => `Câmera ${String(number)}`,
    cancel: 'Cancelar',
    progress: (scanned, of) => `Escaneados: ${String(scanned)} de ${String(of)}. Mostre o próximo.`,
  },
}
