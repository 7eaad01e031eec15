// The words of the scanner's own windows.
import type { Messages } from '../words'

export const scanner: Messages['scanner'] = {
  region: {
    label: '四角を描くための画面',
    how: 'QR コードを四角で囲んでください',
    wholeScreen: 'Enter：画面全体',
    cancel: 'Esc：キャンセル',
    looking: '探しています…',
    nothing: '四角の中に QR コードがありません。まわりに少し余白を入れて、もう一度囲んでください。',
  },
  camera: {
    title: 'カメラでスキャン',
    label: 'カメラの映像',
    how: 'QR コードをカメラにかざしてください。',
    choose: 'カメラ',
    nameless: (number) => `カメラ ${String(number)}`,
    cancel: 'キャンセル',
    progress: (scanned, of) =>
      `${String(of)} 個中 ${String(scanned)} 個をスキャンしました。次の QR コードをかざしてください。`,
  },
}
