// The words of the scanner's own windows.
import type { Messages } from '../words'

export const scanner: Messages['scanner'] = {
  region: {
    label: '用于画框的屏幕画面',
    how: '请框出二维码',
    wholeScreen: 'Enter：整个屏幕',
    cancel: 'Esc：取消',
    looking: '正在查找…',
    nothing: '框内没有二维码。请重新画框，并在二维码周围留出一些空白。',
  },
  camera: {
    title: '用摄像头扫描',
    label: '摄像头画面',
    how: '请将二维码对准摄像头。',
    choose: '摄像头',
    nameless: (number) => `摄像头 ${String(number)}`,
    cancel: '取消',
    progress: (scanned, of) => `已扫描 ${String(scanned)} 个，共 ${String(of)} 个。请出示下一个。`,
  },
}
